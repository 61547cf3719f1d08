using System.Buffers;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>One data file of a disclosure: where it lies inside <c>data/</c>, what it holds, and how it is made.</summary>
public sealed record DataResource(string FileName, string MediaType, string Title, Action<IBufferWriter<byte>> Write)
{
    /// <summary>The table whose rows the file holds, for its schema; null for other files.</summary>
    public BudgetTable? Table { get; init; }

    public byte[] ToBytes()
    {
        var buffer = new ArrayBufferWriter<byte>(16 * 1024);
        Write(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
