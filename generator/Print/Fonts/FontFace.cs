using System.IO.Compression;

namespace Mingzhang.Print.Fonts;

/// <summary>One source with its font, which is read when first asked for.</summary>
sealed class FontFace(FontSource source, int number)
{
    readonly Lazy<TrueTypeFont> _font = new(() => Read(source));

    public FontSource Source => source;

    /// <summary>Its place in the library.</summary>
    public int Number => number;

    /// <summary>Throws <see cref="FontFormatException"/> where the file is no TrueType font.</summary>
    public TrueTypeFont Font => _font.Value;

    static TrueTypeFont Read(FontSource source)
    {
        try
        {
            using var file = source.Open();
            using var stream = source.Name.EndsWith(".br", StringComparison.Ordinal) ? new BrotliStream(file, CompressionMode.Decompress) : file;
            using var data = new MemoryStream();
            stream.CopyTo(data, 1 << 18);
            return TrueTypeFont.Read(data.TryGetBuffer(out var buffer) && buffer.Offset == 0 && buffer.Count == buffer.Array!.Length ? buffer.Array : data.ToArray());
        }
        catch (Exception exception) when (exception is FontFormatException or InvalidDataException or InvalidOperationException or IOException)
        {
            throw new FontFormatException(exception.Message) { Font = source.Name };
        }
    }
}
