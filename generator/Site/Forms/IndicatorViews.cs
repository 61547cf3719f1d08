using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Forms;

/// <summary>Builds the view of 绩效指标: neighbours with the same first level are a group, with the same second level a span inside it.</summary>
static class IndicatorViews
{
    public static FormBlockView Build(string anchor, FormField field, FieldLabels labels, FormEntry? entry, string id)
    {
        var indicators = entry?.Indicators ?? [];
        var isSplit = IsSplit(indicators, field);
        var groups = new List<IndicatorGroupView>();
        for (var start = 0; start < indicators.Count;)
        {
            var first = First(indicators[start], field);
            var end = start + 1;
            while (end < indicators.Count && First(indicators[end], field) == first) end++;
            groups.Add(new IndicatorGroupView(first, Rows(indicators, start, end, field, isSplit, anchor)));
            start = end;
        }
        return new FormBlockView("indicators", id, field.Name)
        {
            IsSplit = isSplit,
            Levels = labels.Levels,
            Columns = labels.Columns,
            Groups = groups,
        };
    }

    static IndicatorRowView[] Rows(IReadOnlyList<Indicator> indicators, int start, int end, FormField field, bool isSplit, string anchor)
    {
        var rows = new IndicatorRowView[end - start];
        string? last = null;
        for (var i = start; i < end; i++)
        {
            var second = Middle(indicators[i], field);
            var begins = i == start || last != second;
            last = second;
            var span = 1;
            while (begins && field.Levels.Count > 2 && i + span < end && Middle(indicators[i + span], field) == second) span++;
            rows[i - start] = new IndicatorRowView($"{anchor}/{(i + 1).ToString(CultureInfo.InvariantCulture)}", Values(indicators[i], field))
            {
                Group = begins ? second : null,
                GroupSpan = begins && field.Levels.Count > 2 ? span : 0,
                Names = Names(indicators[i], field, isSplit),
            };
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

    /// <summary>Whether the last level of any indicator is named differently left and right.</summary>
    static bool IsSplit(IReadOnlyList<Indicator> indicators, FormField field)
    {
        if (field.Columns.Count < 2) return false;
        for (var i = 0; i < indicators.Count; i++)
        {
            if (indicators[i].Levels.Count > 0 && Differ(indicators[i].Levels[^1])) return true;
        }
        return false;
    }

    static bool Differ(IReadOnlyList<FormValue> names)
    {
        for (var i = 1; i < names.Count; i++)
        {
            if (!names[i].Text.AsSpan().Trim().SequenceEqual(names[0].Text.AsSpan().Trim())) return true;
        }
        return false;
    }

    static string?[] Names(Indicator indicator, FormField field, bool isSplit)
    {
        var names = new string?[isSplit ? field.Columns.Count : 1];
        for (var column = 0; column < names.Length; column++)
        {
            if (indicator.Levels.Count > 0) names[column] = FormViews.TextOf(indicator.Level(indicator.Levels.Count - 1, column));
        }
        return names;
    }

    static string?[] Values(Indicator indicator, FormField field)
    {
        var values = new string?[field.Columns.Count];
        for (var i = 0; i < Math.Min(values.Length, indicator.Values.Count); i++) values[i] = FormViews.TextOf(indicator.Values[i]);
        return values;
    }
}
