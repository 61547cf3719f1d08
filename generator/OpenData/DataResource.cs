using System.Buffers;
using System.Security.Cryptography;
using Mingzhang.Templating.Output;

namespace Mingzhang.OpenData;

/// <summary>One data file of a disclosure: where it lies inside <c>data/</c>, what it holds, and how it is made.</summary>
/// <remarks>
/// The package that lists the files needs no more of one than its size and checksum: those are kept when the file is made, the bytes
/// are not. A buffer a thread serves all files, because the large ones would each be a large object to collect.
/// </remarks>
public sealed class DataResource(string fileName, string mediaType, string title, Action<IBufferWriter<byte>> write)
{
    [ThreadStatic]
    static Utf8Output? _buffer;

    DataDigest? _digest;

    public string FileName { get; } = fileName;

    public string MediaType { get; } = mediaType;

    public string Title { get; } = title;

    /// <summary>The columns of a table; null for other files. Made when asked for: most builds never do.</summary>
    public Func<DataSchema>? Schema { get; init; }

    /// <summary>The name by which the package knows the file.</summary>
    public string Name => NameOf(FileName);

    public static string NameOf(string fileName) => fileName.ToLowerInvariant().Replace('/', '-');

    /// <summary>The size and checksum of the file, which is made for it if that has not happened yet.</summary>
    public DataDigest Digest
    {
        get
        {
            if (_digest is null) Make();
            return _digest!;
        }
    }

    public byte[] ToBytes() => Make().ToArray();

    public void Write(IBufferWriter<byte> output) => output.Write(Make());

    ReadOnlySpan<byte> Make()
    {
        // No file is made while another is: a thread's buffer has one user at a time.
        var buffer = _buffer ??= new Utf8Output(256 * 1024);
        buffer.Clear();
        write(buffer);
        _digest ??= new DataDigest(buffer.Length, Convert.ToHexStringLower(SHA256.HashData(buffer.Written)));
        return buffer.Written;
    }
}
