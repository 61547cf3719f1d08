using Mingzhang.Checks.Codes;
using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Structure;

/// <summary>
/// STR-007: the department under a shortened or extended name (临汾市委组织部, 中共临汾市委组织部), in rows of units and in the heads of forms.
/// A name that neither contains the department's nor is contained in it is that of another unit. Running text may
/// shorten names, and a name that stands beside a unit's code is COD-004's.
/// </summary>
sealed class DepartmentNameCheck : ICheck
{
    const int ShortestName = 4;

    /// <summary>What follows the name of a department in that of its own office: 某局本级, 某局（本级）.</summary>
    static readonly string[] OfficeEndings = ["本级", "(本级)", "机关", "(机关)"];

    static readonly string[] FormFields = ["department", "unit"];

    public string Name => WholeTableRules.DepartmentName.Id;

    public void Run(CheckContext context)
    {
        var name = TextFolding.Fold(context.Disclosure.DepartmentName);
        if (name.Length < ShortestName) return;
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (text, span, at) in Names(context))
        {
            var folded = TextFolding.Fold(text);
            if (!IsVariant(folded, name) || context.Findings.Exists(finding => finding.Rule == CodeRules.UnitNames.Id && finding.At == at) || !told.Add(folded)) continue;
            context.Report(WholeTableRules.DepartmentName.At(span, new(
                $"部门名称这里是“{text}”，department.yml 里是“{context.Disclosure.DepartmentName}”", $"The department is “{text}” here and “{context.Disclosure.DepartmentName}” in department.yml")) with
            {
                At = at,
                Published = text,
                Expected = context.Disclosure.DepartmentName,
                Help = new("统一成全称；公开件原本如此的，在 disclosure.yml 的 waivers 中登记", "Use the full name; if the published document says so, register a waiver in disclosure.yml"),
            });
        }
    }

    static bool IsVariant(string said, string name)
    {
        if (said.Length < ShortestName || said == name) return false;
        if (said.StartsWith(name, StringComparison.Ordinal)) return false;
        return name.EndsWith(said, StringComparison.Ordinal) || said.EndsWith(name, StringComparison.Ordinal)
            || (Array.Find(OfficeEndings, ending => said.EndsWith(ending, StringComparison.Ordinal)) is { } office && IsVariant(said[..^office.Length], name));
    }

    static IEnumerable<(string Text, SourceSpan Span, string At)> Names(CheckContext context)
    {
        foreach (var side in context.Grid.AllSides)
        {
            if (side.Side.Layout.RowSource != RowSource.Name || context.IsUnreadable(side.Table.File)) continue;
            for (var row = 0; row < side.Rows.Count; row++)
            {
                if (!IsUnit(side.Side.Layout, side.Rows[row])) continue;
                for (var column = 0; column < side.Columns.Count; column++)
                {
                    if (side.Columns[column].Kind != ColumnKind.Name || TextFolding.IsBlank(side.Rows[row].Cells[column].Text)) continue;
                    var cell = new CellRef(side, row, column);
                    yield return (TextFolding.Trim(cell.Cell.Text), Places.Span(cell), cell.Address);
                }
            }
        }
        foreach (var form in context.Forms)
        {
            if (context.IsUnreadable(form.Form.File)) continue;
            foreach (var field in FormFields)
            {
                if (form.Text(field) is { } value) yield return (WithoutCode(value.Text), value.Span, form.AddressOf(form.Form.Find(field)!.Field.Name));
            }
        }
    }

    /// <summary>The row is a department or a unit, by the name of its level.</summary>
    static bool IsUnit(SideLayout layout, Row row) => row.Role == RowRole.Total
        ? layout.Total is { First: true }
        : row.Level >= 1 && row.Level <= layout.Levels.Count && layout.Levels[row.Level - 1].Name is "部门" or "单位" or "基层单位";

    static string WithoutCode(string text) => CodedName.Split(text)?.Name ?? TextFolding.Trim(text);
}
