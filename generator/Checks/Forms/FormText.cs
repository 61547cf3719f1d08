using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Checks.Forms;

/// <summary>A text of a form that several rules read: folded and searched for figures once, and only when one of them asks.</summary>
/// <param name="part">The column or the number of the indicator within the field; null where the field is one text.</param>
sealed class FormText(FormFacts form, FormEntry entry, string? part, FormValue value)
{
    public FormValue Value => value;

    public string Address => form.AddressOf(part is null ? entry.Field.Name : $"{entry.Field.Name}/{part}");

    public string Folded => field ??= TextFolding.Fold(value.Text);

    /// <summary>The figures of <see cref="Folded"/>.</summary>
    public Figure[] Figures => field ??= FigureScanner.In(Folded);
}
