namespace Mingzhang.Site.Themes;

/// <summary>A file of a theme. Its content is read when first asked for: fonts are large, and most runs print nothing.</summary>
public sealed class ThemeFile(string path, string source, Func<Stream> open)
{
    readonly Lazy<byte[]> _content = new(() => Read(open));

    /// <summary>Inside the theme: <c>pages/table.sbn</c>.</summary>
    public string Path { get; } = path;

    /// <summary>What messages call it: <c>themes/default/pages/table.sbn</c>.</summary>
    public string Source { get; } = source;

    public byte[] Content => _content.Value;

    public Stream Open() => open();

    static byte[] Read(Func<Stream> open)
    {
        using var stream = open();
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
