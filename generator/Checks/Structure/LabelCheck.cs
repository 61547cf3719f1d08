using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Checks.Structure;

/// <summary>STR-012: a 表号 that differs from the standard's, such as 部门公开表9 among 预算公开表.</summary>
sealed class LabelCheck : ICheck
{
    public string Name => WholeTableRules.Label.Id;

    public void Run(CheckContext context)
    {
        foreach (var table in context.Disclosure.Tables)
        {
            var expected = Standards.Standard.ForYear(table.Layout.Label, context.Disclosure.Year);
            if (expected.Length == 0 || TextFolding.Fold(table.Label) == TextFolding.Fold(expected)) continue;
            context.Report(WholeTableRules.Label.At(SourceSpan.Whole(context.Disclosure.Span.File), new(
                $"{Places.Table(table).Chinese}的表号印作“{table.Label}”，格式为“{expected}”", $"{Places.Table(table).English} is numbered “{table.Label}”, the standard says “{expected}”")) with
            {
                At = table.Id,
                Published = table.Label,
                Expected = expected,
                Help = new("改正表号；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
                    "Correct the number; if the published document says so, register a waiver in disclosure.yml"),
            });
        }
    }
}
