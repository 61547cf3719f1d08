using System.Globalization;
using System.Text;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Sources.Writing;
using Mingzhang.Standards;

namespace Mingzhang.Sources.Drafting;

/// <summary>
/// The first files of a disclosure: a table file for each table with its header and fixed rows, no amounts yet, each declared empty so that
/// the site builds from the first minute; sections that wait for their text. From an earlier disclosure it takes the rows of units,
/// projects and codes, the texts that say the same every year, printed labels, and the totals as last year's figures.
/// </summary>
/// <param name="codeListOf">The code list of a column, for the names of codes: last year's slips are not taken over.</param>
public sealed class DisclosureDraft(Standard standard, int year, DisclosureKind kind, Disclosure? from, Func<Column, CodeList?> codeListOf)
{
    const string EmptyNote = "注：本表无数据";

    public void AddTo(SourceWriter files)
    {
        files.Add("disclosure.yml", Settings());
        foreach (var table in standard.Tables) files.Add($"tables/{table.Id}.csv", Table(table, from?.Tables.FirstOrDefault(old => old.Id == table.Id)));
        foreach (var section in standard.Parts.SelectMany(part => part.Sections).Where(section => !section.Optional))
        {
            var old = section.Standing ? from?.Sections.FirstOrDefault(item => item.Layout.Id == section.Id) : null;
            files.Add($"text/{section.Id}.md", old is null ? "（待补充）\n" : old.Markdown.ReplaceLineEndings("\n").TrimEnd('\n') + "\n");
        }
    }

    string Settings()
    {
        var text = new StringBuilder();
        text.Append("# 由 new disclosure 生成。填好一张表，就把它在 empty 里的那一行删去。\n");
        text.Append(CultureInfo.InvariantCulture, $"year: {year}\nkind: {(kind == DisclosureKind.Budget ? "budget" : "final")}\nstandard: {standard.Id}\n");
        text.Append(CultureInfo.InvariantCulture, $"# published: {year}-02-20         # 公开日期\n# dated: {year}-02-18             # 成文日期\n# source: 某市财政局               # 来源，不写就是本部门\n# approval: {{date: {year}-02-05, document: 某财预〔{year}〕1号}}   # 批复日期和文号\n");
        AppendOverrides(text);
        if (standard.Tables.Count > 0) text.Append("\n# 还没有数据的表，公开时印这里的说明。填了数据就删去对应的一行。\nempty:\n");
        foreach (var table in standard.Tables) text.Append(CultureInfo.InvariantCulture, $"  \"{table.Id}\": {YamlText.Scalar(table.EmptyNote.Length > 0 ? table.EmptyNote : EmptyNote)}\n");
        AppendPrevious(text);
        return text.ToString();
    }

    void AppendOverrides(StringBuilder text)
    {
        if (from is null) return;
        var labelled = standard.Tables.Select(table => (table, Old: from.Tables.FirstOrDefault(old => old.Id == table.Id)))
            .Where(pair => pair.Old is { } old && old.Label != old.Layout.Label && from.StandardId == standard.Id).ToList();
        if (labelled.Count == 0) return;
        text.Append("\n# 与格式不同的表号，照上次公开\ntables:\n");
        foreach (var (table, old) in labelled) text.Append(CultureInfo.InvariantCulture, $"  \"{table.Id}\": {{label: {YamlText.Scalar(old!.Label)}}}\n");
    }

    void AppendPrevious(StringBuilder text)
    {
        var totals = from is null || from.Year != year - 1 || from.Kind != kind ? [] : Totals().ToList();
        if (totals.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n# 上年（{from!.Year} 年）的合计，用来算增减；来自 {from.Id}\nprevious:\n");
        foreach (var (at, value) in totals) text.Append(CultureInfo.InvariantCulture, $"  {at}: \"{value.Text}\"\n");
    }

    /// <summary>Totals whose row and column the new standard has too.</summary>
    IEnumerable<(string At, Cell Value)> Totals()
    {
        foreach (var table in from!.Tables)
        {
            if (standard.Table(table.Id) is not { } layout) continue;
            foreach (var side in table.Sides)
            {
                foreach (var row in side.Rows.Where(row => row.Role == RowRole.Total))
                {
                    for (var i = 0; i < row.Cells.Count; i++)
                    {
                        var column = side.Layout.Columns[i];
                        if (row.Cells[i].Amount.HasValue && Has(layout, row.Key, column.Id)) yield return ($"{table.Id}/{row.Key}/{column.Id}", row.Cells[i]);
                    }
                }
            }
        }
    }

    static bool Has(TableLayout layout, string row, string column) =>
        layout.Sides.Any(side => side.IndexOf(column) >= 0 && (side.Total?.Id == row || side.Rows.Any(fixedRow => fixedRow.Id == row)));

    string Table(TableLayout layout, BudgetTable? old)
    {
        var text = new CsvText();
        text.Row([.. layout.Columns.SelectMany(Names)]);
        var sides = layout.Sides.Select(side => Rows(side, old?.Sides.FirstOrDefault(item => item.Layout.Id == side.Id)).ToList()).ToArray();
        for (var i = 0; i < sides.Max(rows => rows.Count); i++)
        {
            text.Row([.. sides.Zip(layout.Sides).SelectMany(pair => i < pair.First.Count ? pair.First[i] : Blank(pair.Second))]);
        }
        return text.ToString();
    }

    IEnumerable<string[]> Rows(SideLayout side, TableSide? old)
    {
        foreach (var row in side.Rows) yield return Cells(side, row.Name, row.Code, 1, null);
        if (side.RowSource == RowSource.Fixed) yield break;
        if (old is null || old.Layout.RowSource != side.RowSource)
        {
            if (side.Total?.Name is { } total) yield return Cells(side, total, null, 1, null);
            yield break;
        }
        foreach (var row in old.Rows) yield return Cells(side, row.Name, row.Code, row.Level, (row, old.Layout));
    }

    /// <summary>The words of a row; no amounts.</summary>
    string[] Cells(SideLayout side, string name, string? code, int level, (Row Row, SideLayout Side)? old)
    {
        var cells = new List<string>();
        foreach (var column in side.Columns)
        {
            if (column.Kind == ColumnKind.Order) continue;
            if (column.Parts.Count > 0) cells.AddRange(Parts(column, code ?? ""));
            else if (column.Kind == ColumnKind.Code) cells.Add(code ?? (old is { } named ? Text(named, column) : ""));
            else if (column.IsNumeric) cells.Add("");
            else if (old is not null && column.Kind == ColumnKind.Name && NameOf(side, code) is { } official) cells.Add(official);
            else if (old is { } last) cells.Add(Indent(Text(last, column), side, column == NameColumn(side, last), level));
            else cells.Add(column == side.NameColumn ? name : "");
        }
        return [.. cells];
    }

    /// <summary>What the code list calls a code of this side; null where no document was seen that does.</summary>
    string? NameOf(SideLayout side, string? code) =>
        code is not null && side is { RowSource: RowSource.Code, CodeColumn: { } column } && codeListOf(column)?.Find(code) is { IsSeen: true } entry ? entry.Name : null;

    static string Text((Row Row, SideLayout Side) old, Column column) =>
        old.Side.IndexOf(column.Id) is var index and >= 0 ? old.Row.Cells[index].Text : "";

    static Column NameColumn(SideLayout side, (Row Row, SideLayout Side) old) =>
        side.NameColumns.FirstOrDefault(column => Text(old, column).Length > 0) ?? side.NameColumn;

    static string Indent(string text, SideLayout side, bool isName, int level) =>
        isName && side.RowSource == RowSource.Name ? new string('\u3000', Math.Max(0, level - 1)) + text : text;

    static IEnumerable<string> Names(Column column) =>
        column.Kind == ColumnKind.Order ? [] : column.Parts.Count > 0 ? column.Parts.Select(part => part.Name) : [column.Name];

    static string[] Blank(SideLayout side) => [.. side.Columns.SelectMany(Names).Select(_ => "")];

    static IEnumerable<string> Parts(Column column, string code)
    {
        var at = 0;
        foreach (var part in column.Parts)
        {
            var length = Math.Clamp(code.Length - at, 0, part.Length);
            yield return code.Substring(Math.Min(at, code.Length), length);
            at += length;
        }
    }
}
