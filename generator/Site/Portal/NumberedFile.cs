using System.Globalization;

namespace Mingzhang.Site.Portal;

/// <summary>Names of the files into which a large one is split: <c>assets/search-data-2.js</c>.</summary>
static class NumberedFile
{
    public static string Of(string path, int number)
    {
        var dot = path.LastIndexOf('.');
        return string.Create(CultureInfo.InvariantCulture, $"{path.AsSpan(0, dot)}-{number}{path.AsSpan(dot)}");
    }
}
