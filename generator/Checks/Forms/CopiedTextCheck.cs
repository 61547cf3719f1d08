using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Checks.Forms;

/// <summary>PRF-012: an overview or goal that repeats thirty characters of another project with other funds. Titles in 《》 and quotations do not count.</summary>
sealed class CopiedTextCheck : ICheck
{
    const int Shared = 30;
    const ulong Factor = 1_099_511_628_211;

    static readonly ulong Highest = HighestPower();

    public string Name => FormRules.Copied.Id;

    public void Run(CheckContext context)
    {
        using var seen = new SeenPieces(context.Forms.Sum(form => form.Explanations.Sum(PiecesAtMost)));
        foreach (var form in context.Forms)
        {
            FormFacts? original = null;
            FormText? copy = null;
            foreach (var explanation in form.Explanations)
            {
                if (PiecesAtMost(explanation) == 0) continue;
                if (FindCopied(OwnWords(explanation), form, seen) is not { } first || original is not null) continue;
                (original, copy) = (first, explanation);
            }
            if (copy is not null) context.Report(Finding(form, original!, copy.Address, copy.Value));
        }
    }

    static int PiecesAtMost(FormText explanation) => Math.Max(0, explanation.Value.Text.Length - Shared + 1);

    /// <summary>
    /// Notes each run of characters by its rolling hash (64 bits do not collide in the few thousand runs of a disclosure). The first form
    /// with other funds that has one of them; null where none has.
    /// </summary>
    static FormFacts? FindCopied(string text, FormFacts form, SeenPieces seen)
    {
        FormFacts? original = null;
        var hash = 0UL;
        for (var i = 0; i < text.Length; i++)
        {
            if (i >= Shared) hash = unchecked(hash - (text[i - Shared] * Highest));
            hash = unchecked((hash * Factor) + text[i]);
            if (i < Shared - 1) continue;
            var first = seen.FirstWith(hash, form);
            if (original is null && first != form && first.Annual != form.Annual) original = first;
        }
        return original;
    }

    /// <summary>The weight of a run's first character.</summary>
    static ulong HighestPower()
    {
        var power = 1UL;
        for (var i = 1; i < Shared; i++) power = unchecked(power * Factor);
        return power;
    }

    /// <summary>The folded text without titles and quotations.</summary>
    static string OwnWords(FormText explanation)
    {
        var written = explanation.Value.Text;
        var own = Without(Without(written, '《', '》'), '“', '”');
        return ReferenceEquals(own, written) ? explanation.Folded : TextFolding.Fold(own);
    }

    /// <summary>Without titles or quotations, which projects share for good reasons. One that is not closed runs to the end.</summary>
    static string Without(string text, char opening, char closing)
    {
        while (text.IndexOf(opening, StringComparison.Ordinal) is >= 0 and var open)
        {
            var close = text.IndexOf(closing, open);
            text = close < 0 ? text[..open] : text.Remove(open, close - open + 1);
        }
        return text;
    }

    static Finding Finding(FormFacts form, FormFacts original, string at, FormValue value) => FormFindings.Of(FormRules.Copied, form, at, value, new(
        $"文字与另一项目“{original.Form.Name}”有 {Shared} 字以上相同，而金额不同", $"More than {Shared} characters are those of another project, “{original.Form.Name}”, with other funds")) with
    {
        Published = null,
        Related = [new(original.Form.Span, new($"《{original.Form.Name}》", $"“{original.Form.Name}”"))],
        Help = new("核对是否误抄；确属同一内容的，在 disclosure.yml 的 waivers 中登记", "See whether it was copied by mistake; if both are meant, register a waiver in disclosure.yml"),
    };
}
