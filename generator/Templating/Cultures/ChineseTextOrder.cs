using System.Text;

namespace Mingzhang.Templating.Cultures;

/// <summary>
/// Chinese order: characters before Latin letters, by pinyin. GB 2312 lists its 3,755 common characters by pinyin, so its own
/// order is the table; rarer characters follow by code, and a character of several readings stands where GB 2312 put it.
/// </summary>
sealed class ChineseTextOrder : TextOrder
{
    private const char First = '\u4E00';
    private const char Last = '\u9FFF';
    private const int Gbk = 936;

    private static readonly Lazy<ushort[]> Ranks = new(ReadRanks);

    protected override int? OwnLetter(ReadOnlySpan<char> text, ref int length)
    {
        var c = text[0];
        if (c is < First or > Last) return null;
        var rank = Ranks.Value[c - First];
        return OwnScriptBase + (rank > 0 ? rank : ushort.MaxValue + (c - First));
    }

    /// <summary>The place of each character in rows 16 to 55 of GB 2312, counted from 1; 0 for the others.</summary>
    private static ushort[] ReadRanks()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(Gbk)!;
        var ranks = new ushort[Last - First + 1];
        ushort rank = 0;
        Span<byte> code = stackalloc byte[2];
        for (var row = 0xB0; row <= 0xD7; row++)
        {
            for (var cell = 0xA1; cell <= 0xFE; cell++)
            {
                code[0] = (byte)row;
                code[1] = (byte)cell;
                var character = encoding.GetString(code)[0];
                rank++;
                if (character is >= First and <= Last) ranks[character - First] = rank;
            }
        }

        return ranks;
    }
}
