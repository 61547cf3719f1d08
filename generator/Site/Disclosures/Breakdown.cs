using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Output;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Disclosures;

/// <summary>
/// What the money is for: the rows at the top level of the table that the key figure <c>expenditure</c> stands in, largest first.
/// Rows without an amount are left to the table itself.
/// </summary>
static class Breakdown
{
    const int Shown = 8;

    public static BreakdownView? Of(LoadedDisclosure loaded, OutputPath page, Wording wording)
    {
        var figure = loaded.Standard.KeyFigures.FirstOrDefault(figure => figure.Id == "expenditure");
        if (figure is null || KeyFigures.Find(loaded.Disclosure, figure.At) is not { Amount: { HasValue: true, Value: > 0 } } found) return null;
        var parts = Parts(found);
        if (parts.Count == 0) return null;
        var total = found.Amount.Value;
        var href = page.LinkTo($"{loaded.Disclosure.DepartmentId}/{loaded.Disclosure.Id}/tables/{found.Table.Id}.html");
        var largest = parts[0].Value;
        var rows = parts.Take(Shown).Select(part => Row(part.Name, part.Value, total, largest, $"{href}#{Anchor.OfRow(found.Table.Id, part.Key)}")).ToList();
        if (parts.Count > Shown)
        {
            var count = (parts.Count - Shown).ToString(CultureInfo.InvariantCulture);
            rows.Add(Row(wording.Fill("other_items", ("count", count)), parts.Skip(Shown).Sum(part => part.Value), total, largest, href));
        }
        return new BreakdownView(Sentence(parts, total, found.Unit, wording), found.Unit.Name(), Numbers.Show(total, 2),
            new LinkView(found.Table.Title, href), rows);
    }

    static List<(string Key, string Name, decimal Value)> Parts(KeyFigures.FoundFigure found)
    {
        var parts = new List<(string Key, string Name, decimal Value)>();
        foreach (var row in found.Side.Rows)
        {
            var amount = row.Cells[found.Column].Amount;
            if (row.Role == RowRole.Item && row.Level <= 1 && amount is { HasValue: true, Value: > 0 }) parts.Add((row.Key, WithoutNumber(row.Name), amount.Value));
        }
        parts.Sort((a, b) => b.Value != a.Value ? b.Value.CompareTo(a.Value) : string.CompareOrdinal(a.Key, b.Key));
        return parts;
    }

    static BreakdownRowView Row(string name, decimal value, decimal total, decimal largest, string href) =>
        new(name, Numbers.Show(value, 2), Numbers.Percent(value, total)!,
            Math.Round(value / largest * 100, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture), href);

    static string Sentence(List<(string Key, string Name, decimal Value)> parts, decimal total, MoneyUnit unit, Wording wording)
    {
        var first = (parts[0].Name, Numbers.Percent(parts[0].Value, total)!);
        if (parts.Count == 1) return wording.Fill("breakdown_one", ("first", first.Name));
        return wording.Fill("breakdown_more", ("first", first.Name), ("share", first.Item2), ("amount", Numbers.Show(parts[0].Value, 2) + unit.Name()),
            ("second", parts[1].Name), ("second_share", Numbers.Percent(parts[1].Value, total)!));
    }

    /// <summary>一、一般公共服务支出 without its number.</summary>
    internal static string WithoutNumber(string name)
    {
        var end = name.AsSpan().IndexOfAnyExcept("一二三四五六七八九十");
        return end > 0 && end < name.Length - 1 && name[end] == '、' ? name[(end + 1)..] : name.Trim();
    }
}
