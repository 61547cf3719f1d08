using Mingzhang.Checks.Identities;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Checks.Forms;

/// <summary>PRF-002, 003, 011: a form's funds by themselves.</summary>
sealed class FundsCheck : ICheck
{
    static readonly (string Word, string Row)[] Levels = [("中央", "中央"), ("省级", "省"), ("自治区", "自治区")];

    public string Name => "PRF-002, PRF-003, PRF-011";

    public void Run(CheckContext context)
    {
        foreach (var form in context.Forms)
        {
            if (form.Funds is null || context.IsUnreadable(form.Form.File)) continue;
            for (var term = 0; term < form.Terms; term++) CheckSources(context, form, term);
            CheckTerms(context, form);
            CheckLevel(context, form);
        }
    }

    static void CheckSources(CheckContext context, FormFacts form, int term)
    {
        var funds = form.Funds!;
        var total = funds.At(0, term);
        var (sum, parts, filled, decimals) = (0m, 0, 0, 0);
        for (var row = 1; row < funds.Field.Rows.Count; row++)
        {
            if (funds.At(row, term).Amount is not { HasValue: true } part) continue;
            parts++;
            sum += part.Value;
            if (part.Value == 0) continue;
            filled++;
            decimals = Math.Max(decimals, part.Decimals);
        }
        if (parts == 0 || (!total.Amount.HasValue && sum == 0) || (total.Amount is { HasValue: true, Value: var value } && IsSum(value, sum, filled, decimals, funds.Field.Unit))) return;
        var column = term < funds.Field.Columns.Count ? funds.Field.Columns[term] : "";
        var unit = funds.Field.Unit.Name();
        context.Report(FormFindings.Of(FormRules.Sources, form, form.FundsAddress(0, term), total, new(
            $"{column}{funds.Field.Rows[0]} {total.Amount}{unit}，各来源之和 {IdentityText.Number(sum)}{unit}",
            $"{column} {funds.Field.Rows[0]} {total.Amount} {unit}, but the sources add up to {IdentityText.Number(sum)} {unit}")) with
        {
            Expected = IdentityText.Number(sum),
        });
    }

    /// <summary>元 are exact; 万元 with several sources may be rounded as in a table.</summary>
    /// <param name="filled">How many sources there are that are not zero.</param>
    /// <param name="decimals">The most that one of them has.</param>
    static bool IsSum(decimal total, decimal sum, int filled, int decimals, MoneyUnit unit)
    {
        if (total == sum) return true;
        if (unit == MoneyUnit.Yuan || filled < 2) return false;
        var digit = new decimal(1, 0, 0, false, (byte)Math.Min(2, decimals));
        return Math.Abs(total - sum) <= Judge.UsualLimit(filled) * digit;
    }

    static void CheckTerms(CheckContext context, FormFacts form)
    {
        if (form.WholeTerm < 0 || form.Text("period") is not { } period || TextFolding.Fold(period.Text) is not ("1年" or "一年")) return;
        if (form.TotalOf(form.WholeTerm) is not { } whole || form.Annual is not { } annual || whole == annual) return;
        var (funds, unit) = (form.Funds!, form.Funds!.Field.Unit.Name());
        var (total, ofYear) = (funds.At(0, form.WholeTerm), funds.At(0, form.AnnualTerm));
        var (wholeName, yearName) = (funds.Field.Columns[form.WholeTerm], funds.Field.Columns[form.AnnualTerm]);
        context.Report(FormFindings.Of(FormRules.OneYear, form, form.FundsAddress(0, form.WholeTerm), total, new(
            $"项目期 1 年，{wholeName}资金 {total.Amount}{unit} 却不同于{yearName}资金 {ofYear.Amount}{unit}",
            $"The project takes one year, but {wholeName} {total.Amount} {unit} differs from {yearName} {ofYear.Amount} {unit}")));
    }

    /// <summary>A name that says 中央 or 省级 funds, and funds without any of them.</summary>
    static void CheckLevel(CheckContext context, FormFacts form)
    {
        if (!MaySpeakOfFunds(form.Form.Name) || form.Annual is not > 0) return;
        var named = Levels.Where(level => IsFundingLevel(form.Form.Name, level.Word)).ToList();
        if (named.Count == 0) return;
        var funds = form.Funds!;
        var rows = Enumerable.Range(1, funds.Field.Rows.Count - 1).Where(row => named.Exists(level => funds.Field.Rows[row].StartsWith(level.Row, StringComparison.Ordinal))).ToList();
        if (rows.Count == 0 || rows.Exists(row => funds.At(row, form.AnnualTerm).Amount is { HasValue: true, Value: not 0 })) return;
        var names = string.Join("、", rows.Select(row => funds.Field.Rows[row]));
        context.Report(FormFindings.Of(FormRules.Level, form, form.FundsAddress(rows[0], form.AnnualTerm), funds.At(rows[0], form.AnnualTerm), new(
            $"项目名称说的是{string.Join("、", named.Select(level => level.Word))}资金，而{names}为零", $"The name speaks of funds that the form does not have: {names}")));
    }

    /// <summary>Each of the words for a level has one of these.</summary>
    static bool MaySpeakOfFunds(string name) => name.AsSpan().ContainsAny('央', '省', '区');

    static bool IsFundingLevel(string name, string word)
    {
        var at = name.IndexOf(word, StringComparison.Ordinal);
        if (at < 0) return false;
        var rest = name.AsSpan(at);
        return rest.Contains("资金", StringComparison.Ordinal) || rest.Contains("补助", StringComparison.Ordinal) || rest.Contains("专项", StringComparison.Ordinal);
    }
}
