using Mingzhang.Checks.Forms;
using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;

namespace Mingzhang.Checks.Codes;

/// <summary>A unit's code and name in one place. The address is written out only when a finding needs it.</summary>
readonly record struct UnitName(string Code, string Name, SourceSpan Span)
{
    /// <summary>The cell that gives the name; null in the head of a form.</summary>
    public CellRef? Cell { get; init; }

    public FormFacts? Form { get; init; }

    /// <summary>The id of the form's field.</summary>
    public string? Field { get; init; }

    public string Address => Cell is { } cell ? cell.Address : Form!.AddressOf(Form.Form.Find(Field!)!.Field.Name);
}
