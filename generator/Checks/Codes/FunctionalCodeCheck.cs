using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Checks.Codes;

/// <summary>
/// COD-001, 002, 003, 005 and SRC-034 for tables by codes: each row's code and name against the list of the year. What a list knows
/// only from memory gives a warning, what it does not know an information, since the lists are not complete.
/// </summary>
sealed class FunctionalCodeCheck : ICheck
{
    const int ShortestCutName = 4;
    const int ClassLength = 3;

    public string Name => "COD-001, COD-002, COD-003, COD-005, SRC-034";

    public void Run(CheckContext context)
    {
        foreach (var side in context.Grid.AllSides)
        {
            if (side.Side.Layout is not { RowSource: RowSource.Code, CodeColumn.List: { } list }) continue;
            if (context.IsUnreadable(side.Table.File) || context.FindCodeList(list) is not { } codes) continue;
            Check(context, side, codes);
        }
    }

    static void Check(CheckContext context, SideGrid side, CodeList codes)
    {
        List<CellRef> cut = [], unknown = [];
        var classes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < side.Rows.Count; i++)
        {
            if (side.Rows[i] is not { Code: { Length: > 0 } code, Role: not RowRole.Total } row) continue;
            var cell = new CellRef(side, i, side.NameColumn);
            var name = TextFolding.WithoutNumbering(TextFolding.Fold(row.Name));
            if (codes.Find(code) is not { } entry)
            {
                if (code.Length < ClassLength || codes.Find(code[..ClassLength]) is not null) unknown.Add(cell);
                else if (classes.Add(code[..ClassLength])) context.Report(NoClass(cell, code));
                continue;
            }
            var expected = TextFolding.Fold(entry.Name);
            if (!entry.IsValidIn(context.Disclosure.Year)) context.Report(OtherYear(context, cell, entry));
            else if (name.Length == 0 || name == expected) continue;
            else if (name.Length >= ShortestCutName && expected.StartsWith(name, StringComparison.Ordinal)) cut.Add(cell);
            else context.Report(WrongName(cell, entry));
        }
        if (cut.Count > 0) context.Report(Cut(side.Table, cut));
        if (unknown.Count > 0) context.Report(Unknown(side.Table, unknown));
    }

    static Finding WrongName(CellRef cell, CodeListEntry entry)
    {
        var place = Places.Table(cell.Grid.Table);
        var finding = CodeRules.Name.At(Places.Span(cell), new(
            $"{place.Chinese} {entry.Code} 印作“{cell.Row.Name}”，应为“{entry.Name}”", $"{place.English}: {entry.Code} is called “{cell.Row.Name}”, the list says “{entry.Name}”"));
        return About(finding, cell) with
        {
            Severity = entry.IsSeen ? Severity.Error : Severity.Warning,
            Published = cell.Row.Name,
            Expected = entry.Name,
            Help = new("按当年政府收支分类科目改正名称或编码；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
                "Correct the name or the code; if the published document says so, register a waiver in disclosure.yml"),
        };
    }

    static Finding OtherYear(CheckContext context, CellRef cell, CodeListEntry entry)
    {
        var (since, until) = (entry.ValidFrom, entry.ValidTo);
        var years = since is null ? new($"用到 {until} 年", $"until {until}")
            : until is null ? new($"{since} 年起使用", $"since {since}")
            : new Message($"在 {since}—{until} 年使用", $"in {since}–{until}");
        var finding = CodeRules.OtherYear.At(Places.Span(cell), new(
            $"{entry.Code}{entry.Name}{years.Chinese}，本次公开是 {context.Disclosure.Year} 年度",
            $"{entry.Code} {entry.Name} is in force {years.English}, this disclosure is for {context.Disclosure.Year}"));
        return About(finding, cell) with
        {
            Severity = entry.IsSeen ? Severity.Error : Severity.Warning,
            Published = entry.Code,
            Help = new("核对当年的政府收支分类科目", "Compare with the classification of the year"),
        };
    }

    static Finding NoClass(CellRef cell, string code) => About(CodeRules.Class.At(Places.Span(cell), new(
        $"没有 {code[..ClassLength]} 这一类科目（{code}{cell.Row.Name}）", $"There is no class {code[..ClassLength]} ({code} {cell.Row.Name})")), cell) with
    {
        Published = code,
        Help = new("核对编码的前三位", "Compare the first three digits"),
    };

    static Finding Cut(BudgetTable table, List<CellRef> cells)
    {
        var place = Places.Table(table);
        return About(CodeRules.CutName.At(Places.Span(cells[0]), new(
            $"{place.Chinese}有 {cells.Count} 个科目名称不完整，像是被列宽截断：{Names(cells)}",
            $"{place.English}: {cells.Count} names seem cut at the column's width: {Names(cells)}")), cells[0]) with
        {
            At = table.Id,
            Help = new("按代码表补全名称", "Complete the names after the code list"),
        };
    }

    static Finding Unknown(BudgetTable table, List<CellRef> cells)
    {
        var place = Places.Table(table);
        return About(CodeRules.Unknown.At(Places.Span(cells[0]), new(
            $"{place.Chinese}有 {cells.Count} 个科目不在代码表里，名称未核对：{Names(cells)}",
            $"{place.English}: {cells.Count} codes are not in the list, their names were not compared: {Names(cells)}")), cells[0]) with
        {
            At = table.Id,
        };
    }

    static string Names(List<CellRef> cells)
    {
        const int most = 4;
        var names = string.Join("、", cells.Take(most).Select(cell => $"{cell.Row.Code}{cell.Row.Name}"));
        return cells.Count > most ? names + "…" : names;
    }

    static Finding About(Finding finding, CellRef cell) => finding with { At = Address.Row(cell.Grid.Table.Id, cell.Row.Key).Text, Place = Places.Line(cell) };
}
