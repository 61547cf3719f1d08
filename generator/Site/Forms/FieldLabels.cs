using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Site.Forms;

/// <summary>The printed labels of a field, and the ASCII forms of its names that ids are made of: those of its columns, rows and levels. A field belongs to a layout that many forms share.</summary>
sealed class FieldLabels(FormField field)
{
    public string Name { get; } = field.LabelOf(field.Name);

    public string Key { get; } = Anchor.OfKey(field.Name);

    public IReadOnlyList<string> Columns { get; } = [.. field.Columns.Select(field.LabelOf)];

    public IReadOnlyList<string> ColumnKeys { get; } = [.. field.Columns.Select(Anchor.OfKey)];

    public IReadOnlyList<string> Rows { get; } = [.. field.Rows.Select(field.LabelOf)];

    public IReadOnlyList<string> RowKeys { get; } = [.. field.Rows.Select(Anchor.OfKey)];

    public IReadOnlyList<string> Levels { get; } = [.. field.Levels.Select(field.LabelOf)];

    /// <summary>The id of the field on its form's page: its address.</summary>
    public string IdIn(PerformanceForm form) => $"projects/{form.Id}/{Key}";
}
