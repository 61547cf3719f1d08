using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Standards.Equations;

/// <summary>Looks up the tables, rows and columns that an equation names, and reports unknown ones with the nearest known.</summary>
sealed class FormulaNames(IReadOnlyList<TableLayout> tables, FindingList findings)
{
    public bool AllKnown(Equation equation)
    {
        var known = true;
        foreach (var term in equation.Formula.Terms.Concat(equation.When?.Terms ?? []))
        {
            if (term.Constant is null) known &= IsKnown(equation, term);
        }
        foreach (var column in equation.Columns)
        {
            if (!tables.Any(table => table.Columns.Any(candidate => candidate.Id == column)))
            {
                known = Unknown(equation, "列", "column", column, tables.SelectMany(table => table.Columns).Select(candidate => candidate.Id));
            }
        }
        return known;
    }

    bool IsKnown(Equation equation, Term term)
    {
        var table = tables.FirstOrDefault(candidate => candidate.Id == term.Table);
        if (table is null) return Unknown(equation, "表", "table", term.Table, tables.Select(candidate => candidate.Id));
        var columns = term.Columns.Kind is SelectorKind.Key or SelectorKind.List or SelectorKind.Range ? term.Columns.Names : [];
        foreach (var column in columns)
        {
            if (table.Columns.Any(candidate => candidate.Id == column && candidate.IsNumeric)) continue;
            return Unknown(equation, $"表 {table.Id} 的金额列", $"amount column of table {table.Id}", column,
                table.Columns.Where(candidate => candidate.IsNumeric).Select(candidate => candidate.Id));
        }
        var sides = columns.Count == 0 ? table.Sides : table.Sides.Where(side => columns.All(column => side.IndexOf(column) >= 0));
        return AreRowsKnown(equation, term.Rows, table, [.. sides]);
    }

    bool AreRowsKnown(Equation equation, Selector rows, TableLayout table, List<SideLayout> sides)
    {
        if (rows.Kind is SelectorKind.Each or SelectorKind.Set) return true;
        foreach (var row in rows.Names)
        {
            if (sides.Exists(side => Has(side, row))) continue;
            return Unknown(equation, $"表 {table.Id} 的行", $"row of table {table.Id}", row,
                sides.SelectMany(side => side.Rows.Select(fixedRow => fixedRow.Id).Concat(side.Total is { } total ? [total.Id] : [])));
        }
        return true;
    }

    /// <summary>Rows that come from the source can have any key; only a code is recognisable.</summary>
    static bool Has(SideLayout side, string row) =>
        side.Total?.Id == row
        || side.Rows.Any(fixedRow => fixedRow.Id == row)
        || (side.RowSource == RowSource.Code && row.All(char.IsAsciiDigit))
        || (side.RowSource == RowSource.Name && !row.All(char.IsAscii));

    bool Unknown(Equation equation, string chinese, string english, string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).ToList();
        var nearest = Suggestion.Nearest(name, names);
        findings.Add(DocumentRules.WrongType.At(equation.Span, new(
            $"等式 {equation.Id}：没有这样的{chinese}“{name}”", $"Equation {equation.Id}: there is no {english} “{name}”")) with
        {
            Help = nearest is null
                ? new("可用的：" + string.Join("、", names), "Known: " + string.Join(", ", names))
                : new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"),
        });
        return false;
    }
}
