using Mingzhang.Diagnostics;

namespace Mingzhang.Charts;

/// <summary>The sentences that charts say, in both languages, made from figures only.</summary>
static class ChartWords
{
    public static Message Nothing(string unit) => new("本年没有安排这类资金。", "Nothing is budgeted for this.");

    public static Message Single(ChartItem item, string unit) => new(
        $"全部是{item.Name}，{Figures.Amount(item.Value)}{unit}。", $"All of it is {item.Name}: {Figures.Amount(item.Value)} {unit}.");

    public static Message Largest(IReadOnlyList<ChartItem> sorted, decimal whole, Message item, string unit)
    {
        var first = sorted[0];
        if (sorted[^1].Value < 0)
        {
            return new($"{first.Name}最多，{Figures.Amount(first.Value)}{unit}。", $"{first.Name} is the largest at {Figures.Amount(first.Value)} {unit}.");
        }
        var share = Figures.Percent(first.Value, whole);
        var rest = Figures.Percent(whole - first.Value, whole);
        return new(
            $"{first.Name}最多，{Figures.Amount(first.Value)}{unit}，占{share}；其余{sorted.Count - 1}{item.Chinese}合计占{rest}。",
            $"{first.Name} is the largest at {Figures.Amount(first.Value)} {unit}, {share}; the other {sorted.Count - 1} {item.English} make up {rest}.");
    }

    public static Message WithoutLargest(Message question) => new($"{question.Chinese}（除最大项外）", $"{question.English} (without the largest)");

    public static Message WithoutLargest(ChartItem largest, Message takeaway) => new(
        $"除{largest.Name}外，{takeaway.Chinese}", $"Apart from {largest.Name}: {takeaway.English}");

    public static Message Shares(IReadOnlyList<ChartItem> items, decimal whole)
    {
        var sorted = items.Where(item => item.Value != 0).OrderByDescending(item => item.Value).ToArray();
        return new(
            string.Join("，", sorted.Select(item => $"{item.Name}占{Figures.Percent(item.Value, whole)}")) + "。",
            string.Join(", ", sorted.Select(item => $"{item.Name} {Figures.Percent(item.Value, whole)}")) + ".");
    }

    public static Message Balance(decimal income, decimal expenditure, string unit) => income == expenditure
        ? new($"收入与支出相等，都是{Figures.Amount(income)}{unit}。", $"Income equals expenditure: {Figures.Amount(income)} {unit}.")
        : new($"收入{Figures.Amount(income)}{unit}，支出{Figures.Amount(expenditure)}{unit}，相差{Figures.Amount(Math.Abs(income - expenditure))}{unit}。",
            $"Income is {Figures.Amount(income)}, expenditure {Figures.Amount(expenditure)} {unit}: a difference of {Figures.Amount(Math.Abs(income - expenditure))}.");

    public static Message Change(string name, decimal now, decimal before, string unit)
    {
        if (now == before) return new($"{name}{Figures.Amount(now)}{unit}，与上年持平。", $"{name}: {Figures.Amount(now)} {unit}, as last year.");
        var word = now > before ? ("增加", "more") : ("减少", "less");
        var by = Math.Abs(now - before);
        var rate = before == 0 ? ("上年为0，不计算增长率", "last year was 0") : ((now > before ? "增长" : "下降") + Figures.Percent(by, Math.Abs(before)), Figures.Percent(by, Math.Abs(before)));
        return new(
            $"{name}{Figures.Amount(now)}{unit}，比上年{word.Item1}{Figures.Amount(by)}{unit}，{rate.Item1}。",
            $"{name}: {Figures.Amount(now)} {unit}, {Figures.Amount(by)} {word.Item2} than last year ({rate.Item2}).");
    }

    public static Message Sum(decimal sum, string unit) => new($"合计{Figures.Amount(sum)}{unit}。", $"{Figures.Amount(sum)} {unit} in total.");

    /// <summary>The three largest items and the total, for readers of the description.</summary>
    public static Message Describe(IReadOnlyList<ChartItem> items, decimal whole, string unit)
    {
        var named = string.Join("；", items.OrderByDescending(item => item.Value).Take(3).Select(item => $"{item.Name} {Figures.Amount(item.Value)}"));
        return new($"单位：{unit}。{named}。合计 {Figures.Amount(whole)}。", $"Unit: {unit}. {named}. Total {Figures.Amount(whole)}.");
    }
}
