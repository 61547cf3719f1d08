using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Structure;

/// <summary>STR-009: a table by codes prints every level above a row. Each missing row is told once, at the first row below it.</summary>
sealed class MissingParentCheck : ICheck
{
    public string Name => WholeTableRules.MissingParent.Id;

    public void Run(CheckContext context)
    {
        foreach (var side in context.Grid.AllSides)
        {
            if (side.Side.Layout.RowSource == RowSource.Code && !context.IsUnreadable(side.Table.File)) Run(context, side);
        }
    }

    static void Run(CheckContext context, SideGrid side)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < side.Rows.Count; i++)
        {
            if (side.Rows[i].Code is not { } code) continue;
            foreach (var level in side.Side.Layout.Levels)
            {
                if (level.Length == 0 || level.Length >= code.Length) continue;
                var parent = code[..level.Length];
                if (side.IndexOfCode(parent) >= 0 || !told.Add(parent)) continue;
                context.MissingRows.Add(Address.Row(side.Table.Id, parent).Text);
                context.Report(Finding(context, side, i, parent, level.Name));
            }
        }
    }

    static Finding Finding(CheckContext context, SideGrid side, int row, string parent, string level)
    {
        var codeColumn = Math.Max(0, side.Columns.ToList().FindIndex(column => column.Kind == ColumnKind.Code));
        var cell = new CellRef(side, row, codeColumn);
        var code = side.Rows[row].Code;
        var name = NameOf(context, side, parent);
        return WholeTableRules.MissingParent.At(Places.Span(cell), new(
            $"{code} 没有上级科目 {parent}{name} 这一行（{level}）", $"{code} has no row for its parent {parent}{name} ({level})")) with
        {
            At = $"{side.Table.Id}/{parent}",
            Place = Places.Line(cell),
            Published = code,
            Help = new($"补上 {parent}{name} 一行及其金额；编码打错的改正编码", $"Add the row {parent}{name} with its amounts, or correct the code"),
        };
    }

    static string NameOf(CheckContext context, SideGrid side, string code)
    {
        return side.Side.Layout.CodeColumn?.List is { } list ? context.FindCodeList(list)?.Find(code)?.Name ?? "" : "";
    }
}
