using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Forms;

/// <summary>Builds the view of 绩效指标: neighbours with the same first level are a group, with the same second level a span inside it.</summary>
static class IndicatorViews
{
    public static FormBlockView Build(string anchor, FormField field, FormEntry? entry, string id)
    {
        var indicators = entry?.Indicators ?? [];
        var isSplit = indicators.Any(indicator => IsSplit(indicator, field));
        var groups = new List<IndicatorGroupView>();
        for (var start = 0; start < indicators.Count;)
        {
            var end = start + 1;
            while (end < indicators.Count && First(indicators[end], field) == First(indicators[start], field)) end++;
            groups.Add(new IndicatorGroupView(First(indicators[start], field), Rows(indicators, start, end, field, isSplit, anchor)));
            start = end;
        }
        return new FormBlockView("indicators", id, field.Name)
        {
            IsSplit = isSplit,
            Levels = [.. field.Levels.Select(field.LabelOf)],
            Columns = [.. field.Columns.Select(field.LabelOf)],
            Groups = groups,
        };
    }

    static List<IndicatorRowView> Rows(IReadOnlyList<Indicator> indicators, int start, int end, FormField field, bool isSplit, string anchor)
    {
        var rows = new List<IndicatorRowView>(end - start);
        for (var i = start; i < end; i++)
        {
            var second = Middle(indicators[i], field);
            var begins = i == start || Middle(indicators[i - 1], field) != second;
            var span = 1;
            while (begins && i + span < end && Middle(indicators[i + span], field) == second) span++;
            rows.Add(new IndicatorRowView($"{anchor}/{(i + 1).ToString(CultureInfo.InvariantCulture)}", Values(indicators[i], field))
            {
                Group = begins ? second : null,
                GroupSpan = begins && field.Levels.Count > 2 ? span : 0,
                Names = Names(indicators[i], field, isSplit),
            });
        }
        return rows;
    }

    static string? First(Indicator indicator, FormField field) => field.Levels.Count > 1 ? Level(indicator, 0) : null;

    /// <summary>Everything between the first and the last level.</summary>
    static string? Middle(Indicator indicator, FormField field)
    {
        string? text = null;
        for (var level = 1; level < field.Levels.Count - 1; level++)
        {
            if (Level(indicator, level) is { } name) text = text is null ? name : $"{text} / {name}";
        }
        return text;
    }

    /// <summary>A level above the last as printed; where left and right differ, both.</summary>
    static string? Level(Indicator indicator, int level)
    {
        if (level >= indicator.Levels.Count) return null;
        var values = indicator.Levels[level];
        if (values.Count == 1) return FormViews.TextOf(values[0]);
        var texts = values.Select(value => value.Text.Trim()).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return texts.Count == 0 ? null : string.Join(" / ", texts);
    }

    static bool IsSplit(Indicator indicator, FormField field)
    {
        if (indicator.Levels.Count == 0 || field.Columns.Count < 2) return false;
        var last = indicator.Levels[^1];
        return last.Count > 1 && last.Any(name => name.Text.Trim() != last[0].Text.Trim());
    }

    static List<string?> Names(Indicator indicator, FormField field, bool isSplit)
    {
        var names = new List<string?>();
        for (var column = 0; column < (isSplit ? field.Columns.Count : 1); column++)
        {
            names.Add(indicator.Levels.Count == 0 ? null : FormViews.TextOf(indicator.Level(indicator.Levels.Count - 1, column)));
        }
        return names;
    }

    static List<string?> Values(Indicator indicator, FormField field)
    {
        var values = new List<string?>(field.Columns.Count);
        for (var i = 0; i < field.Columns.Count; i++) values.Add(i < indicator.Values.Count ? FormViews.TextOf(indicator.Values[i]) : null);
        return values;
    }
}
