using System.Diagnostics.CodeAnalysis;

namespace Mingzhang.Output;

/// <summary>
/// Where an output lies inside the site: ASCII segments joined by <c>/</c>, never absolute, never leaving the root, no device
/// names, at most 200 characters. Two paths that differ only in case are the same address.
/// </summary>
public readonly record struct OutputPath
{
    const int MaximumLength = 200;

    static readonly string[] Ups = ["", "../", "../../", "../../../", "../../../../"];

    OutputPath(string text) => Text = text;

    public string Text { get; }

    public static OutputPath Of(string text) =>
        TryParse(text, out var path) ? path : throw new ArgumentException($"Not an output path: {text}", nameof(text));

    public static bool TryParse([NotNullWhen(true)] string? text, out OutputPath path)
    {
        path = default;
        if (string.IsNullOrEmpty(text) || text.Length > MaximumLength) return false;
        foreach (var range in text.AsSpan().Split('/'))
        {
            if (!IsSegment(text.AsSpan()[range])) return false;
        }
        path = new OutputPath(text);
        return true;
    }

    /// <summary>The way from this file up to the root: <c>""</c>, <c>"../"</c>, <c>"../../"</c> …</summary>
    public string ToRoot => Up(Depth);

    /// <summary>How many folders lie above the file.</summary>
    public int Depth => Text.AsSpan().Count('/');

    /// <summary>The relative link from this file to another output.</summary>
    public string LinkTo(string target)
    {
        var from = Text.AsSpan();
        var shared = 0;
        for (var i = 0; i < Math.Min(from.Length, target.Length) && from[i] == target[i]; i++)
        {
            if (from[i] == '/') shared = i + 1;
        }
        var ups = 0;
        foreach (var c in from[shared..])
        {
            if (c == '/') ups++;
        }
        return ups == 0 ? target[shared..] : string.Concat(Up(ups), target.AsSpan(shared));
    }

    static string Up(int folders) => folders < Ups.Length ? Ups[folders] : string.Concat(Enumerable.Repeat("../", folders));

    public override string ToString() => Text;

    static bool IsSegment(ReadOnlySpan<char> segment)
    {
        if (segment.IsEmpty || segment is "." or "..") return false;
        foreach (var c in segment)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_' or '.')) return false;
        }
        if (segment[^1] == '.') return false;
        var dot = segment.IndexOf('.');
        var stem = dot < 0 ? segment : segment[..dot];
        return !IsDevice(stem);
    }

    static bool IsDevice(ReadOnlySpan<char> stem)
    {
        foreach (var device in (ReadOnlySpan<string>)["con", "prn", "aux", "nul"])
        {
            if (stem.Equals(device, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return stem.Length == 4
            && (stem.StartsWith("com", StringComparison.OrdinalIgnoreCase) || stem.StartsWith("lpt", StringComparison.OrdinalIgnoreCase))
            && char.IsAsciiDigit(stem[3]);
    }
}
