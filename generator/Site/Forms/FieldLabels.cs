using Mingzhang.Model.Layout;

namespace Mingzhang.Site.Forms;

/// <summary>The printed labels of a field: those of its columns, rows and levels. A field belongs to a layout that many forms share.</summary>
sealed class FieldLabels(FormField field)
{
    public string Name { get; } = field.LabelOf(field.Name);

    public IReadOnlyList<string> Columns { get; } = [.. field.Columns.Select(field.LabelOf)];

    public IReadOnlyList<string> Rows { get; } = [.. field.Rows.Select(field.LabelOf)];

    public IReadOnlyList<string> Levels { get; } = [.. field.Levels.Select(field.LabelOf)];
}
