using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Mingzhang.Site.Portal;

/// <summary>
/// Writes the search data as a classic script, because <c>fetch</c> and modules fail on <c>file://</c>: one array a record —
/// kind, title, place, address, code, body. Places repeat, so they are numbered.
/// </summary>
static class SearchIndex
{
    /// <summary>About 200 KB as a server sends it.</summary>
    const int MostBytes = 1024 * 1024;

    /// <summary>
    /// Deals the departments, in their order, into files of a size that a phone fetches one after the other; a department is never cut.
    /// </summary>
    /// <param name="most">Bytes of a file that a further department may not exceed.</param>
    public static IReadOnlyList<IReadOnlyList<SearchBlock>> Shards(IReadOnlyList<DepartmentSummary> departments, int most = MostBytes)
    {
        var shards = new List<IReadOnlyList<SearchBlock>>();
        var (shard, bytes) = (new List<SearchBlock>(), 0);
        foreach (var block in departments.Select(department => department.Search).Where(block => block.PlaceCount > 0))
        {
            var length = block.Places.Length + block.Records.Length;
            if (shard.Count > 0 && bytes + length > most)
            {
                shards.Add(shard);
                (shard, bytes) = ([], 0);
            }
            shard.Add(block);
            bytes += length;
        }
        shards.Add(shard);
        return shards;
    }

    /// <summary>Writes one file. The first says how many follow it; each of those adds itself to a list.</summary>
    public static void Write(IReadOnlyList<IReadOnlyList<SearchBlock>> shards, int index, IBufferWriter<byte> output)
    {
        if (index > 0) output.Write("(window.MINGZHANG_SEARCH_MORE=window.MINGZHANG_SEARCH_MORE||[]).push({"u8);
        else if (shards.Count > 1) Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"window.MINGZHANG_SEARCH={{more:{shards.Count - 1},"), output);
        else output.Write("window.MINGZHANG_SEARCH={"u8);
        WriteBlocks(shards[index], output);
        output.Write(index > 0 ? "\n]});\n"u8 : "\n]};\n"u8);
    }

    static void WriteBlocks(IReadOnlyList<SearchBlock> blocks, IBufferWriter<byte> output)
    {
        output.Write("places:["u8);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) output.Write(","u8);
            output.Write(blocks[i].Places);
        }
        output.Write("],records:["u8);
        var before = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0) output.Write(","u8);
            WriteRecords(blocks[i].Records, before, output);
            before += blocks[i].PlaceCount;
        }
    }

    static void WriteRecords(ReadOnlySpan<byte> records, int placesBefore, IBufferWriter<byte> output)
    {
        for (var mark = records.IndexOf(SearchBlock.PlaceMark); mark >= 0; mark = records.IndexOf(SearchBlock.PlaceMark))
        {
            output.Write(records[..mark]);
            records = records[(mark + 1)..];
            Utf8Parser.TryParse(records, out int place, out var digits);
            var space = output.GetSpan(11);
            (place + placesBefore).TryFormat(space, out var written, default, CultureInfo.InvariantCulture);
            output.Advance(written);
            records = records[digits..];
        }
        output.Write(records);
    }
}
