using System.Buffers;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>One data file of a disclosure: where it lies inside <c>data/</c>, what it holds, and how it is made.</summary>
/// <remarks>A file is made once, when it or the package that lists its checksum is first asked for.</remarks>
public sealed class DataResource
{
    readonly Lazy<byte[]> _content;

    public DataResource(string fileName, string mediaType, string title, Action<IBufferWriter<byte>> write)
    {
        (FileName, MediaType, Title) = (fileName, mediaType, title);
        _content = new Lazy<byte[]>(() => Make(write));
    }

    public string FileName { get; }

    public string MediaType { get; }

    public string Title { get; }

    /// <summary>The table whose rows the file holds, for its schema; null for other files.</summary>
    public BudgetTable? Table { get; init; }

    public byte[] ToBytes() => _content.Value;

    public void Write(IBufferWriter<byte> output) => output.Write(_content.Value);

    static byte[] Make(Action<IBufferWriter<byte>> write)
    {
        var buffer = new ArrayBufferWriter<byte>(8 * 1024);
        write(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
