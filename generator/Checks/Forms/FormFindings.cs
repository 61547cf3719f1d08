using Mingzhang.Diagnostics;
using Mingzhang.Model;

namespace Mingzhang.Checks.Forms;

/// <summary>Findings about a value of a form.</summary>
static class FormFindings
{
    static readonly Message Usual = new("核对本表；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
        "Check the form; if the published document says so, register a waiver in disclosure.yml");

    public static Finding Of(Rule rule, FormFacts form, string at, FormValue value, Message message)
    {
        var span = value.Span.IsNone ? form.Form.Span.IsNone ? SourceSpan.Whole(form.Form.File) : form.Form.Span : value.Span;
        return rule.At(span, message) with
        {
            At = at,
            Place = new($"《{form.Form.Name}》", $"“{form.Form.Name}”"),
            Published = value.Amount.HasValue ? value.Amount.ToString() : value.Text.Length > 0 ? value.Text : null,
            Help = Usual,
        };
    }

    /// <summary>元 as 万元, as short as it is exact: 2299, 14.3.</summary>
    public static string InTenThousands(decimal yuan) => (yuan / 10_000m).ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
