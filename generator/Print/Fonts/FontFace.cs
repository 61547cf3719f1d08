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

    /// <summary>Starts to read on another thread; what is wrong with the file is told to the one who asks for <see cref="Font"/>.</summary>
    public void ReadAhead()
    {
        if (!_font.IsValueCreated)
            _ = Task.Run(() => _font.Value).ContinueWith(task => task.Exception, TaskContinuationOptions.OnlyOnFaulted);
    }

    static TrueTypeFont Read(FontSource source)
    {
        try
        {
            using var file = source.Open();
            using var stream = source.Name.EndsWith(".br", StringComparison.Ordinal) ? new BrotliStream(file, CompressionMode.Decompress) : file;
            using var data = new MemoryStream(4 << 20);
            stream.CopyTo(data, 1 << 18);
            return TrueTypeFont.Read(data.GetBuffer(), (int)data.Length);
        }
        catch (Exception exception) when (exception is FontFormatException or InvalidDataException or InvalidOperationException or IOException)
        {
            throw new FontFormatException(exception.Message) { Font = source.Name };
        }
    }
}
