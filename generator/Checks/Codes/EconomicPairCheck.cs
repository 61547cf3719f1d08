using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Checks.Codes;

/// <summary>
/// COD-002 and COD-006 for tables by names of economic classes. Which pairs go together is data of the government's list; a name
/// that several codes have (资本性支出) is judged by all of them.
/// </summary>
sealed class EconomicPairCheck : ICheck
{
    public string Name => "COD-002, COD-006";

    public void Run(CheckContext context)
    {
        foreach (var side in context.Grid.AllSides)
        {
            if (side.Side.Layout.RowSource != RowSource.Name || context.IsUnreadable(side.Table.File)) continue;
            List<int>? listed = null;
            for (var column = 0; column < side.Columns.Count; column++)
            {
                if (side.Columns[column] is { Kind: ColumnKind.Name, List: not null }) (listed ??= []).Add(column);
            }
            if (listed is not null) Check(context, side, listed);
        }
    }

    static void Check(CheckContext context, SideGrid side, List<int> columns)
    {
        var unknown = new List<string>();
        for (var i = 0; i < side.Rows.Count; i++)
        {
            if (side.Rows[i].Role == RowRole.Total) continue;
            var own = Find(context, side, i, columns[0], unknown);
            // A name that no list has is told in whichever column it stands.
            var other = columns.Count > 1 ? Find(context, side, i, columns[1], unknown) : [];
            for (var column = 2; column < columns.Count; column++) Find(context, side, i, columns[column], unknown);
            if (own.Length == 0 || other.Length == 0) continue;
            if (Array.Exists(other, entry => entry.MapsFrom.Count == 0) || Array.Exists(own, one => Array.Exists(other, entry => GoesWith(one.Code, entry)))) continue;
            context.Report(Forbidden(side, i, columns, own[0], other[0]));
        }
        if (unknown.Count > 0) context.Report(Unknown(side.Table, [.. unknown.Distinct(StringComparer.Ordinal)]));
    }

    static CodeListEntry[] Find(CheckContext context, SideGrid side, int row, int column, List<string> unknown)
    {
        var name = side.Rows[row].Cells[column].Text;
        if (TextFolding.IsBlank(name) || context.FindCodeList(side.Columns[column].List!) is not { } codes) return [];
        var entries = codes.FindByFoldedName(TextFolding.Fold(name));
        if (entries.Length == 0) unknown.Add(TextFolding.Trim(name));
        return entries;
    }

    static bool GoesWith(string code, CodeListEntry other) => other.MapsFrom.Any(from =>
        from.EndsWith('*') ? code.StartsWith(from[..^1], StringComparison.Ordinal) : code == from);

    static Finding Forbidden(SideGrid side, int row, List<int> columns, CodeListEntry own, CodeListEntry other)
    {
        var cell = new CellRef(side, row, columns[1]);
        var place = Places.Table(side.Table);
        return CodeRules.Pair.At(Places.Span(cell), new(
            $"{place.Chinese}部门经济科目“{own.Name}”不对应政府经济科目“{other.Name}”", $"{place.English}: “{own.Name}” does not go with “{other.Name}”")) with
        {
            At = cell.Address,
            Place = Places.Line(cell),
            Published = TextFolding.Trim(cell.Cell.Text),
            Help = new("按部门预算与政府预算支出经济分类科目的对应关系改正", "Correct it after the mapping of the two classifications"),
        };
    }

    static Finding Unknown(BudgetTable table, List<string> names) => CodeRules.Unknown.At(table.Span, new(
        $"{Places.Table(table).Chinese}有 {names.Count} 个名称不在代码表里：{string.Join("、", names.Take(4))}{(names.Count > 4 ? "…" : "")}",
        $"{Places.Table(table).English}: {names.Count} names are not in the list: {string.Join(", ", names.Take(4))}{(names.Count > 4 ? "…" : "")}")) with
    { At = table.Id };
}
