using System.Text;
using Mingzhang.Import.Recognition;
using Mingzhang.Model.Layout;
using Mingzhang.Sources.Writing;

namespace Mingzhang.Import.Writing;

/// <summary>A recognised form as YAML, by the layout's own field names and in its order.</summary>
static class FormText
{
    public static string Write(FormDraft form, bool namesLayout)
    {
        var text = new StringBuilder();
        if (namesLayout) text.Append("form: ").Append(form.Layout.Id).Append('\n');
        foreach (var field in form.Layout.Fields) Append(text, form, field);
        return text.ToString();
    }

    static void Append(StringBuilder text, FormDraft form, FormField field)
    {
        switch (field.Kind)
        {
            case FormFieldKind.Funds:
                AppendFunds(text, form, field);
                break;
            case FormFieldKind.Goals:
                AppendGoals(text, form, field);
                break;
            case FormFieldKind.Indicators:
                AppendIndicators(text, form, field);
                break;
            default:
                if (form.Texts.TryGetValue(field, out var value)) Line(text, 0, field.Name, YamlText.Scalar(value));
                break;
        }
    }

    static void AppendFunds(StringBuilder text, FormDraft form, FormField field)
    {
        if (!form.Funds.Keys.Any(key => key.Field == field)) return;
        Line(text, 0, field.Name, "");
        foreach (var column in field.Columns.DefaultIfEmpty(""))
        {
            if (column.Length > 0) Line(text, 1, column, "");
            foreach (var row in field.Rows) Line(text, column.Length > 0 ? 2 : 1, row, form.Funds.GetValueOrDefault((field, column, row), ""));
        }
    }

    static void AppendGoals(StringBuilder text, FormDraft form, FormField field)
    {
        if (!form.Goals.Keys.Any(key => key.Field == field)) return;
        if (field.Columns.Count == 0)
        {
            Line(text, 0, field.Name, YamlText.Scalar(form.Goals[(field, "")]));
            return;
        }
        Line(text, 0, field.Name, "");
        foreach (var column in field.Columns) Line(text, 1, column, YamlText.Scalar(form.Goals.GetValueOrDefault((field, column), "")));
    }

    static void AppendIndicators(StringBuilder text, FormDraft form, FormField field)
    {
        if (!form.Indicators.TryGetValue(field, out var indicators) || indicators.Count == 0) return;
        Line(text, 0, field.Name, "");
        foreach (var indicator in indicators)
        {
            var parts = new List<string>();
            for (var i = 0; i < field.Levels.Count; i++) parts.Add($"{Key(field.Levels[i])}: {Level(field, indicator.Levels[i])}");
            for (var i = 0; i < field.Columns.Count; i++)
            {
                if (indicator.Values[i].Length > 0) parts.Add($"{Key(field.Columns[i])}: {YamlText.Scalar(indicator.Values[i])}");
            }
            text.Append("  - {").AppendJoin(", ", parts).Append("}\n");
        }
    }

    static string Level(FormField field, string[] texts) => texts.Length == 1
        ? YamlText.Scalar(texts[0])
        : "{" + string.Join(", ", texts.Zip(field.Columns).Select(pair => $"{Key(pair.Second)}: {YamlText.Scalar(pair.First)}")) + "}";

    static void Line(StringBuilder text, int depth, string key, string value)
    {
        text.Append(' ', depth * 2).Append(Key(key)).Append(':');
        if (value.Length > 0) text.Append(' ').Append(value);
        text.Append('\n');
    }

    static string Key(string name) => name.AsSpan().IndexOfAny(",[]{}") >= 0 ? YamlText.Scalar(name) : name;
}
