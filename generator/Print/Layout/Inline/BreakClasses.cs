namespace Mingzhang.Print.Layout.Inline;

/// <summary>
/// The class of every character, after the line-start and line-end prohibitions of CLREQ (Requirements for Chinese Text Layout, W3C)
/// and GB/T 15834.
/// </summary>
static class BreakClasses
{
    const string NotAtStart = "、。，．：；？！）》〉】〕］｝」』”’〗〞·・‧％‰℃°′″々〻ー﹑﹒﹔﹕﹖﹗﹚﹜﹞〜～";
    const string NotAtEnd = "（《〈【〔［｛「『“‘〖〝￥＄￡№§≥≤＜＞≈≠±＋－×÷#";

    static readonly BreakClass[] Table = Build();

    public static BreakClass Of(char character) => Table[character];

    /// <summary>Letters, digits and ASCII marks: they stand together without a space.</summary>
    public static bool IsWordish(BreakClass @class) => @class is BreakClass.Word or BreakClass.WordClosing or BreakClass.WordOpening;

    public static bool IsDigit(char character) => char.IsAsciiDigit(character) || character is >= '０' and <= '９';

    static BreakClass[] Build()
    {
        var table = new BreakClass[0x10000];
        Array.Fill(table, BreakClass.Word, 0x21, 0x7E - 0x20);
        Array.Fill(table, BreakClass.Word, 0xA1, 0x250 - 0xA1);
        Array.Fill(table, BreakClass.Word, 0x370, 0x2000 - 0x370);
        Array.Fill(table, BreakClass.Word, '０', 10);
        Array.Fill(table, BreakClass.Word, 'Ａ', 26);
        Array.Fill(table, BreakClass.Word, 'ａ', 26);
        Array.Fill(table, BreakClass.Glue, 0x300, 0x70);
        Array.Fill(table, BreakClass.Glue, 0xFE00, 16);
        Set(table, ".,:;!?)]}%", BreakClass.WordClosing);
        Set(table, "([{$¥£€", BreakClass.WordOpening);
        Set(table, NotAtStart, BreakClass.Closing);
        Set(table, NotAtEnd, BreakClass.Opening);
        Set(table, "—―⸺", BreakClass.Dash);
        Set(table, "…⋯", BreakClass.Ellipsis);
        Set(table, " \u2002\u2003\u2009", BreakClass.Space);
        Set(table, "\u00A0\u202F\u2060\uFEFF", BreakClass.Glue);
        Set(table, "–", BreakClass.Word);
        table[0x200B] = BreakClass.ZeroWidth;
        return table;
    }

    static void Set(BreakClass[] table, string characters, BreakClass @class)
    {
        foreach (var character in characters)
            table[character] = @class;
    }
}
