using System.Globalization;

namespace Mingzhang.Checks.Forms;

/// <summary>PRF-010 and 017: dates of indicators and plans against the budget's year.</summary>
sealed class DeadlineCheck : ICheck
{
    public string Name => "PRF-010, PRF-017";

    public void Run(CheckContext context)
    {
        var year = context.Disclosure.Year;
        foreach (var form in context.Forms)
        {
            if (context.IsUnreadable(form.Form.File)) continue;
            foreach (var indicator in form.Indicators)
            {
                if (indicator.Kind == IndicatorKind.Time && Outside(indicator.Value.Text, year, pastToo: true) is { } wrong)
                {
                    context.Report(FormFindings.Of(FormRules.Deadline, form, indicator.Address, indicator.Value, new(
                        $"“{indicator.Name.Text}”的时间“{indicator.Value.Text}”（{Text(wrong)} 年）不在 {year} 年度内",
                        $"The deadline “{indicator.Value.Text}” of “{indicator.Name.Text}” ({Text(wrong)}) lies outside {year}")));
                }
            }
            if (form.Text("plan") is { } plan && EndsThisYear(form, year) && Outside(plan.Text, year, pastToo: false) is { } beyond)
            {
                context.Report(FormFindings.Of(FormRules.Plan, form, form.AddressOf(form.Form.Find("plan")!.Field.Name), plan, new(
                    $"项目实施计划写到 {Text(beyond)} 年，超出项目期（{form.Text("period")!.Text}）", $"The plan reaches into {Text(beyond)}, beyond the term ({form.Text("period")!.Text})")));
            }
        }
    }

    static bool EndsThisYear(FormFacts form, int year) => form.Text("period") is { } period
        && (period.Text is "1年" or "一年" || period.Text.EndsWith(Text(year), StringComparison.Ordinal));

    /// <summary>The year that a text names outside the budget's; null where it names none, or names the year among earlier ones.</summary>
    static int? Outside(string text, int year, bool pastToo)
    {
        var last = 0;
        foreach (var figure in FigureScanner.In(text))
        {
            if (figure.IsYear) last = Math.Max(last, (int)figure.Value);
        }
        return last > year || (pastToo && last > 0 && last < year) ? last : null;
    }

    static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
