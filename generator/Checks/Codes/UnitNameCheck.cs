using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Codes;

/// <summary>COD-004: a unit's code stands for one name, in tables of units and in the heads of forms (007-某部, 【074】某部, 某部-104001).</summary>
sealed class UnitNameCheck : ICheck
{
    static readonly string[] FormFields = ["department", "unit"];

    public string Name => CodeRules.UnitNames.Id;

    public void Run(CheckContext context)
    {
        var seen = new Dictionary<string, (string Name, SourceSpan Span)>(StringComparer.Ordinal);
        foreach (var unit in Units(context))
        {
            var (code, name) = (unit.Code, unit.Name);
            if (seen.TryAdd(code, (name, unit.Span))) continue;
            var first = seen[code];
            if (first.Name == name || TextFolding.Fold(first.Name) == TextFolding.Fold(name)) continue;
            context.Report(CodeRules.UnitNames.At(unit.Span, new(
                $"单位编码 {code} 这里是“{name}”，别处是“{first.Name}”", $"The unit {code} is “{name}” here and “{first.Name}” elsewhere")) with
            {
                At = unit.Address,
                Published = name,
                Expected = first.Name,
                Related = [new(first.Span, new($"“{first.Name}”", $"“{first.Name}”"))],
                Help = new("统一单位名称；公开件原本如此的，在 disclosure.yml 的 waivers 中登记", "Use one name; if the published document says so, register a waiver in disclosure.yml"),
            });
        }
    }

    static IEnumerable<UnitName> Units(CheckContext context)
    {
        foreach (var side in context.Grid.AllSides)
        {
            if (side.Side.Layout.RowSource != RowSource.Name || context.IsUnreadable(side.Table.File)) continue;
            var column = CodeColumn(side.Columns);
            for (var row = 0; column >= 0 && row < side.Rows.Count; row++)
            {
                var code = TextFolding.Trim(side.Rows[row].Cells[column].Text);
                if (code.Length > 0 && FilledName(side, row) is { } name) yield return new UnitName(code, TextFolding.Trim(name.Cell.Text), Places.Span(name)) { Cell = name };
            }
        }
        foreach (var form in context.Forms)
        {
            foreach (var field in FormFields)
            {
                if (form.Text(field) is { } value && CodedName.Split(value.Text) is var (code, name)) yield return new UnitName(code, name, value.Span) { Form = form, Field = field };
            }
        }
    }

    /// <summary>The column of the units' codes; -1 where there is none.</summary>
    static int CodeColumn(IReadOnlyList<Column> columns)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i] is { Kind: ColumnKind.Code, List: null }) return i;
        }
        return -1;
    }

    /// <summary>The first cell that names the row.</summary>
    static CellRef? FilledName(SideGrid side, int row)
    {
        for (var column = 0; column < side.Columns.Count; column++)
        {
            if (side.Columns[column].Kind == ColumnKind.Name && !TextFolding.IsBlank(side.Rows[row].Cells[column].Text)) return new CellRef(side, row, column);
        }
        return null;
    }
}
