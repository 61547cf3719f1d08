using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>Reads one performance form: every value with its place, amounts as numbers, personal data left out.</summary>
sealed class FormReader(string id, FormKeys keys, FindingList findings)
{
    readonly FormValueReader _values = new(id, findings);

    public PerformanceForm Read(YamlMapping root, string file)
    {
        var found = new FormEntry?[keys.Layout.Fields.Count];
        foreach (var entry in root.Entries)
        {
            if (entry.Key == FormKeys.Form) continue;
            var index = keys.Find(entry.Key);
            if (index < 0) ReportForeign(entry);
            else if (found[index] is not null) ReportTwice(entry, found[index]!);
            else found[index] = ReadField(keys.Fields[index], entry);
        }
        var entries = new List<FormEntry>(found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] is { } entry) entries.Add(entry);
            CheckRequired(keys.Layout.Fields[i], found[i], root);
        }
        return new PerformanceForm(id, keys.Layout, entries, file) { Name = NameOf(entries), Span = root.Span };
    }

    FormEntry ReadField(FormFieldNames names, YamlEntry entry)
    {
        var field = names.Field;
        var span = entry.Value is YamlScalar { IsNull: true } ? entry.KeySpan : entry.Value.Span;
        return field.Kind switch
        {
            FormFieldKind.Amount => new FormEntry(field, span) { Value = _values.ReadAmount(entry.Value, field, field.Name) },
            FormFieldKind.Funds => new FormEntry(field, span) { Values = new FundsReader(_values, names, findings).Read(entry) },
            FormFieldKind.Goals => new FormEntry(field, span) { Values = new GoalsReader(_values, names, findings).Read(entry) },
            FormFieldKind.Indicators => new FormEntry(field, span) { Indicators = new IndicatorReader(_values, names, findings).Read(entry) },
            _ => new FormEntry(field, span) { Value = _values.ReadText(entry.Value, field.Name) },
        };
    }

    string NameOf(List<FormEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Field == keys.NameField && entry.Value.Text.Length > 0) return entry.Value.Text;
        }
        return id == FormKeys.Department ? keys.Layout.Title : id;
    }

    void CheckRequired(FormField field, FormEntry? entry, YamlMapping root)
    {
        if (!field.Required || (entry is not null && !IsBlank(entry))) return;
        findings.Add(DocumentRules.MissingKey.At(entry?.Span ?? root.Span, new($"“{field.Name}”没有填", $"“{field.Name}” is not filled in")) with
        {
            At = $"projects/{id}/{field.Name}",
            Help = new($"按印出的绩效目标表补上“{field.Name}”", $"Add “{field.Name}” from the printed form"),
        });
    }

    static bool IsBlank(FormEntry entry) => entry.Field.Kind switch
    {
        FormFieldKind.Indicators => entry.Indicators.Count == 0,
        FormFieldKind.Funds or FormFieldKind.Goals => entry.Values.All(value => value.Text.Length == 0),
        _ => entry.Value.Text.Length == 0,
    };

    void ReportForeign(YamlEntry entry)
    {
        if (keys.IsLeftOut(entry.Key)) ReportLeftOut(entry);
        else _values.ReportUnknownKey(entry, keys.Names, "");
    }

    void ReportLeftOut(YamlEntry entry)
    {
        if (entry.Value is YamlScalar scalar && (scalar.IsNull || TextFolding.IsBlank(scalar.Text))) return;
        findings.Add(PrivacyRules.LeftOutField.At(entry.KeySpan, new(
            $"“{entry.Key}”是个人信息，不会公开", $"“{entry.Key}” is personal data and will not be published")) with
        {
            At = $"projects/{id}/{entry.Key}",
            Help = new("删去这一行，免得随源文件流传", "Delete this line, so that it does not travel with the sources"),
        });
    }

    void ReportTwice(YamlEntry entry, FormEntry first) =>
        findings.Add(DocumentRules.Yaml.At(entry.KeySpan, new($"“{first.Field.Name}”写了两次", $"“{first.Field.Name}” is written twice")) with
        {
            At = $"projects/{id}/{first.Field.Name}",
            Related = [new(first.Span, new("第一次写在这里", "first written here"))],
            Help = new("删去其中一处", "Delete one of them"),
        });
}
