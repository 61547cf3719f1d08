using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Checks.Codes;

/// <summary>
/// COD-001, 002, 003, 005, 007 and SRC-034 for tables by codes: each row's code and name against the list of the year. What a list knows
/// only from memory gives a warning. What it does not know is an information, or an error where the list is complete; such a code must
/// still have one name in all tables.
/// </summary>
sealed class FunctionalCodeCheck : ICheck
{
    const int ShortestCutName = 4;

    public string Name => "COD-001, COD-002, COD-003, COD-005, COD-007, SRC-034";

    public void Run(CheckContext context)
    {
        var named = new Dictionary<string, CellRef>(StringComparer.Ordinal);
        foreach (var side in context.Grid.AllSides)
        {
            if (side.Side.Layout is not { RowSource: RowSource.Code, CodeColumn.List: { } list }) continue;
            if (context.IsUnreadable(side.Table.File) || context.FindCodeList(list) is not { } codes) continue;
            Check(context, side, codes, named);
        }
    }

    /// <param name="named">The first place of each code that the list does not have.</param>
    static void Check(CheckContext context, SideGrid side, CodeList codes, Dictionary<string, CellRef> named)
    {
        List<CellRef> cut = [], unknown = [];
        var classes = new HashSet<string>(StringComparer.Ordinal);
        var classLength = side.Side.Layout.Levels is [var first, ..] ? first.Length : 0;
        for (var i = 0; i < side.Rows.Count; i++)
        {
            if (side.Rows[i] is not { Code: { Length: > 0 } code, Role: not RowRole.Total } row) continue;
            var cell = new CellRef(side, i, side.NameColumn);
            var name = NameOf(row);
            if (side.Table.Layout.Budget != BudgetKind.Any && IsOfAnotherBudget(side.Table.Layout.Budget, codes.BudgetOf(code)) && side.Tree.ChildrenOf(i).IsEmpty) context.Report(OtherBudget(cell, codes.BudgetOf(code)));
            if (codes.Find(code, context.Disclosure.Year) is not { } entry)
            {
                if (!named.TryAdd(code, cell) && name.Length > 0 && NameOf(named[code].Row) is { Length: > 0 } known && known != name) context.Report(TwoNames(cell, named[code]));
                if (code.Length < classLength || codes.Find(code[..classLength]) is not null) unknown.Add(cell);
                else if (classes.Add(code[..classLength])) context.Report(NoClass(cell, code[..classLength]));
                continue;
            }
            var expected = TextFolding.Fold(entry.Name);
            if (!entry.IsValidIn(context.Disclosure.Year)) context.Report(OtherYear(context, cell, entry));
            else if (name.Length == 0 || name == expected) continue;
            else if (name.Length >= ShortestCutName && expected.StartsWith(name, StringComparison.Ordinal)) cut.Add(cell);
            else context.Report(WrongName(cell, entry, codes));
        }
        if (cut.Count > 0) context.Report(Cut(side.Table, cut));
        if (unknown.Count > 0) context.Report(Unknown(side.Table, unknown, codes.IsComplete));
    }

    static string NameOf(Row row) => TextFolding.WithoutNumbering(TextFolding.Fold(row.Name));

    static bool IsOfAnotherBudget(BudgetKind table, BudgetKind code) => code != BudgetKind.Any && table != code;

    static Finding WrongName(CellRef cell, CodeListEntry entry, CodeList codes)
    {
        var place = Places.Table(cell.Grid.Table);
        var former = codes.NamesOf(entry.Code).FirstOrDefault(other => TextFolding.Fold(other.Name) == NameOf(cell.Row));
        var finding = CodeRules.Name.At(Places.Span(cell), new(
            $"{place.Chinese} {entry.Code} 印作“{cell.Row.Name}”，应为“{entry.Name}”", $"{place.English}: {entry.Code} is called “{cell.Row.Name}”, the list says “{entry.Name}”"));
        return About(finding, cell) with
        {
            Severity = entry.IsSeen ? Severity.Error : Severity.Warning,
            Published = cell.Row.Name,
            Expected = entry.Name,
            Help = former is null
                ? new("按当年政府收支分类科目改正名称或编码；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
                    "Correct the name or the code; if the published document says so, register a waiver in disclosure.yml")
                : new($"“{former.Name}”{Years(former).Chinese}；按当年的名称改正，公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
                    $"“{former.Name}” is in force {Years(former).English}: use the name of the year; if the published document says so, register a waiver in disclosure.yml"),
        };
    }

    static Finding TwoNames(CellRef cell, CellRef first)
    {
        var (here, there) = (Places.Table(cell.Grid.Table), Places.Table(first.Grid.Table));
        return About(CodeRules.Name.At(Places.Span(cell), new(
            $"{here.Chinese} {cell.Row.Code} 是“{cell.Row.Name}”，{there.Chinese}是“{first.Row.Name}”", $"{here.English}: {cell.Row.Code} is “{cell.Row.Name}”, in {there.English} “{first.Row.Name}”")), cell) with
        {
            Published = cell.Row.Name,
            Expected = first.Row.Name,
            Related = [new(Places.Span(first), new($"{there.Chinese}“{first.Row.Name}”", $"{there.English} “{first.Row.Name}”"))],
            Help = new("两处改成同一个名称；公开件原本如此的，在 disclosure.yml 的 waivers 中登记", "Use one name; if the published document says so, register a waiver in disclosure.yml"),
        };
    }

    static Finding OtherBudget(CellRef cell, BudgetKind budget)
    {
        var place = Places.Table(cell.Grid.Table);
        var (code, table) = (NameOf(budget), NameOf(cell.Grid.Table.Layout.Budget));
        return About(CodeRules.OtherBudget.At(Places.Span(cell), new(
            $"{place.Chinese}是{table.Chinese}的表，{cell.Row.Code}{cell.Row.Name}是{code.Chinese}的科目",
            $"{place.English} shows the {table.English}, but {cell.Row.Code} {cell.Row.Name} belongs to the {code.English}")), cell) with
        {
            Published = cell.Row.Code,
            Help = new($"移到{code.Chinese}的表，或改正编码", $"Move it to the table of the {code.English}, or correct the code"),
        };
    }

    static Message NameOf(BudgetKind budget) => budget switch
    {
        BudgetKind.Fund => new("政府性基金预算", "government fund budget"),
        BudgetKind.StateCapital => new("国有资本经营预算", "state capital budget"),
        _ => new("一般公共预算", "general public budget"),
    };

    static Finding OtherYear(CheckContext context, CellRef cell, CodeListEntry entry)
    {
        var years = Years(entry);
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

    static Message Years(CodeListEntry entry) => (entry.ValidFrom, entry.ValidTo) switch
    {
        (null, var until) => new($"用到 {until} 年", $"until {until}"),
        (var since, null) => new($"{since} 年起使用", $"since {since}"),
        var (since, until) => new($"在 {since}—{until} 年使用", $"in {since}–{until}"),
    };

    static Finding NoClass(CellRef cell, string code) => About(CodeRules.Class.At(Places.Span(cell), new(
        $"没有 {code} 这一类科目（{cell.Row.Code}{cell.Row.Name}）", $"There is no class {code} ({cell.Row.Code} {cell.Row.Name})")), cell) with
    {
        Published = cell.Row.Code,
        Help = new($"核对编码的前 {code.Length} 位", $"Compare the first {code.Length} digits"),
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

    static Finding Unknown(BudgetTable table, List<CellRef> cells, bool isComplete)
    {
        var place = Places.Table(table);
        return About(CodeRules.Unknown.At(Places.Span(cells[0]), new(
            $"{place.Chinese}有 {cells.Count} 个科目不在代码表里，名称未核对：{Names(cells)}",
            $"{place.English}: {cells.Count} codes are not in the list, their names were not compared: {Names(cells)}")), cells[0]) with
        {
            Severity = isComplete ? Severity.Error : Severity.Info,
            At = table.Id,
            Help = isComplete ? new Message("代码表标明完整：核对编码", "The list is marked as complete: compare the code") : default,
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
