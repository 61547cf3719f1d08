using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>A field with the names that a source may use inside it.</summary>
sealed class FormFieldNames(FormField field)
{
    public FormField Field { get; } = field;

    public FormNames Columns { get; } = new(field, field.Columns);

    public FormNames Rows { get; } = new(field, field.Rows);

    public FormNames Levels { get; } = new(field, field.Levels);
}
