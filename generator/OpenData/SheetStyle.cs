using System.Text;

namespace Mingzhang.OpenData;

/// <summary>The cell formats of the workbook: their numbers in <c>styles.xml</c>, and that part.</summary>
static class SheetStyle
{
    public const int Text = 0;
    public const int Amount = 1;
    public const int Heading = 2;
    public const int Title = 3;
    public const int Unit = 4;
    public const int Note = 5;
    public const int Head = 6;
    public const int Code = 7;
    public const int CellAmount = 8;
    public const int CellNumber = 9;
    public const int TotalText = 10;
    public const int TotalAmount = 11;
    public const int TotalNumber = 12;

    /// <summary>An amount computed from the rows below, not printed: in italics, plain and in a printed cell.</summary>
    public const int Derived = 13;
    public const int CellDerived = 14;

    /// <summary>A name without indentation; the next ones are indented by one level each.</summary>
    public const int Name = 15;

    public const int DeepestIndent = 5;

    const int TextFormat = 49;
    const int TwoDecimals = 4;
    const int General = 0;
    const int Plain = 0;
    const int Bold = 1;
    const int Large = 2;
    const int Italic = 3;

    public static string Xml { get; } = Make();

    static string Make()
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">");
        xml.Append("<fonts count=\"4\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"16\"/><name val=\"Calibri\"/></font><font><i/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>");
        xml.Append("<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        xml.Append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFEEF2F5\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>");
        xml.Append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>");
        foreach (var side in (ReadOnlySpan<string>)["left", "right", "top", "bottom"]) xml.Append($"<{side} style=\"thin\"><color rgb=\"FF8A8A8A\"/></{side}>");
        xml.Append("<diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        xml.Append($"<cellXfs count=\"{Name + DeepestIndent + 1}\">");
        Format(xml, TextFormat, Plain, false, "");
        Format(xml, TwoDecimals, Plain, false, "");
        Format(xml, TextFormat, Bold, false, "");
        Format(xml, TextFormat, Large, false, "horizontal=\"center\" vertical=\"center\"");
        Format(xml, TextFormat, Plain, false, "horizontal=\"right\"");
        Format(xml, TextFormat, Plain, false, "wrapText=\"1\" vertical=\"top\"");
        Format(xml, TextFormat, Bold, true, "horizontal=\"center\" vertical=\"center\" wrapText=\"1\"", fill: 2);
        Format(xml, TextFormat, Plain, true, "horizontal=\"left\" vertical=\"center\"");
        Format(xml, TwoDecimals, Plain, true, "vertical=\"center\"");
        Format(xml, General, Plain, true, "vertical=\"center\"");
        Format(xml, TextFormat, Bold, true, "vertical=\"center\" wrapText=\"1\"");
        Format(xml, TwoDecimals, Bold, true, "vertical=\"center\"");
        Format(xml, General, Bold, true, "vertical=\"center\"");
        Format(xml, TwoDecimals, Italic, false, "");
        Format(xml, TwoDecimals, Italic, true, "vertical=\"center\"");
        for (var indent = 0; indent <= DeepestIndent; indent++) Format(xml, TextFormat, Plain, true, $"horizontal=\"left\" vertical=\"center\" wrapText=\"1\" indent=\"{indent}\"");
        return xml.Append("</cellXfs></styleSheet>").ToString();
    }

    static void Format(StringBuilder xml, int number, int font, bool bordered, string alignment, int fill = 0)
    {
        xml.Append($"<xf numFmtId=\"{number}\" fontId=\"{font}\" fillId=\"{fill}\" borderId=\"{(bordered ? 1 : 0)}\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"");
        xml.Append(alignment.Length == 0 ? "/>" : $" applyAlignment=\"1\"><alignment {alignment}/></xf>");
    }
}
