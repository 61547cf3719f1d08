using System.Globalization;
using System.Text;

namespace Mingzhang.OpenData;

/// <summary>The parts of a workbook around its sheets (ECMA-376 parts 1 and 2).</summary>
static class WorkbookParts
{
    const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const string Package = "http://schemas.openxmlformats.org/package/2006";

    public const string RootRelations = Declaration
        + $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";

    public static string ContentTypes(int sheets)
    {
        const string sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
        var xml = new StringBuilder(Declaration);
        xml.Append($"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>");
        xml.Append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.Append($"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{sheet}.sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{sheet}.styles+xml\"/>");
        for (var i = 1; i <= sheets; i++) xml.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{sheet}.worksheet+xml\"/>");
        return xml.Append("</Types>").ToString();
    }

    public static string Workbook(IReadOnlyList<Workbook.Sheet> sheets)
    {
        var xml = new StringBuilder(Declaration);
        xml.Append($"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>");
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.Append("<sheet name=\"");
            XmlText.Append(xml, sheets[i].Name);
            xml.Append(CultureInfo.InvariantCulture, $"\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>");
        }
        xml.Append("</sheets><definedNames>");
        for (var i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].HeaderRows == 0) continue;
            xml.Append(CultureInfo.InvariantCulture, $"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{i}\">'");
            XmlText.Append(xml, sheets[i].Name);
            xml.Append(CultureInfo.InvariantCulture, $"'!$1:${sheets[i].HeaderRows}</definedName>");
        }
        return xml.Append("</definedNames></workbook>").ToString();
    }

    public static string Relations(int sheets)
    {
        var xml = new StringBuilder(Declaration);
        xml.Append($"<Relationships xmlns=\"{Package}/relationships\">");
        for (var i = 1; i <= sheets; i++) xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
        xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{sheets + 1}\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>");
        return xml.Append("</Relationships>").ToString();
    }
}
