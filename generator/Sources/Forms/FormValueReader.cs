using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>Reads single values of a form and says what is wrong with them.</summary>
sealed class FormValueReader(string formId, FindingList findings)
{
    /// <summary>Amounts in 元 may have fen, amounts in 万元 the 元 behind the point.</summary>
    static int DecimalsOf(MoneyUnit unit) => unit == MoneyUnit.Yuan ? 2 : 6;

    /// <param name="path">Where the value stands in the form: the field, then the column, row or level.</param>
    public FormValue ReadText(YamlNode node, params ReadOnlySpan<string> path)
    {
        if (node is YamlScalar scalar) return new FormValue(scalar.IsNull ? "" : scalar.Text, scalar.Span);
        ReportType(node, string.Join('/', path), new("文字", "text"));
        return new FormValue("", node.Span);
    }

    public FormValue ReadAmount(YamlNode node, FormField field, params ReadOnlySpan<string> path)
    {
        if (node is not YamlScalar scalar)
        {
            ReportType(node, string.Join('/', path), new("一个金额", "an amount"));
            return new FormValue("", node.Span);
        }
        if (scalar.IsNull) return new FormValue("", scalar.Span);
        var text = TextFolding.Trim(scalar.Text);
        var decimals = DecimalsOf(field.Unit);
        var reading = AmountScanner.Read(text, decimals, []);
        if (reading.Fault is not null || reading.Folded)
        {
            var place = string.Join('/', path);
            AmountFindings.Report(reading, text, scalar.Span, decimals, AddressOf(place), new($"「{place}」", $"“{place}”"), findings);
        }
        return new FormAmount(text, reading.Amount, scalar.Span);
    }

    public void ReportType(YamlNode node, string path, Message expected) =>
        findings.Add(DocumentRules.WrongType.At(node.Span, new($"“{path}”应是{expected.Chinese}", $"“{path}” must be {expected.English}")) with { At = AddressOf(path) });

    /// <summary>A key that the layout does not know, with the nearest that it knows.</summary>
    public void ReportUnknownKey(YamlEntry entry, IEnumerable<string> known, string path)
    {
        var names = known.ToList();
        var nearest = Suggestion.Nearest(entry.Key, names) ?? names.Find(name => TextFolding.Fold(name) == TextFolding.Fold(entry.Key));
        findings.Add(DocumentRules.UnknownKey.At(entry.KeySpan, new($"绩效目标表的格式里没有“{entry.Key}”", $"The form has no field “{entry.Key}”")) with
        {
            At = AddressOf(path.Length == 0 ? entry.Key : $"{path}/{entry.Key}"),
            Help = nearest is null
                ? new("可用的栏目：" + string.Join("、", names), "Known fields: " + string.Join(", ", names))
                : new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"),
        });
    }

    public string AddressOf(string path) => $"projects/{formId}/{path}";
}
