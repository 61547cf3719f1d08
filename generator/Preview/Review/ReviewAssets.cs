using System.Reflection;

namespace Mingzhang.Preview.Review;

/// <summary>The embedded files of the review layer.</summary>
static class ReviewAssets
{
    static readonly string[] Served = ["review.css", "review.js"];

    /// <summary>A file that is served as it is, or null.</summary>
    public static byte[]? Find(string name) => Served.Contains(name) ? Read(name) : null;

    /// <exception cref="InvalidOperationException">The program was built without it.</exception>
    public static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/" + name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
