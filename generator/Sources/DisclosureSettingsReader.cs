using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Sources;

/// <summary>Reads <c>disclosure.yml</c> and holds it against the folder's name and the standard.</summary>
sealed class DisclosureSettingsReader(StandardLibrary library, DisclosureOutline outline, YamlMap map)
{
    FindingList Findings => map.Findings;

    /// <summary>The settings, or null where the standard is not known: nothing else can be read then.</summary>
    public DisclosureSettings? Read()
    {
        CheckFolderName();
        var standard = ReadStandard();
        var settings = standard is null ? null : ReadSettings(standard);
        if (settings is not null) map.Finish();
        return settings;
    }

    DisclosureSettings ReadSettings(Standard standard) => new(standard, map.Span)
    {
        Published = map.Date("published"),
        Dated = map.Date("dated"),
        Source = map.Text("source"),
        Approval = ReadApproval(),
        Tables = ReadTables(standard),
        Empty = ReadEmpty(standard),
        Reasons = ReadReasons(),
        Figures = ReadFigures(),
        Previous = ReadPrevious(),
        Withheld = [.. map.Maps("withheld").Select(ReadWithholding)],
        Corrections = [.. map.Maps("corrections").Select(ReadCorrection)],
        Waivers = [.. map.Maps("waivers").Select(ReadWaiver)],
    };

    void CheckFolderName()
    {
        if (!map.Has("year")) map.Missing("year");
        if (!map.Has("kind")) map.Missing("kind");
        if (map.Integer("year") is { } year && year != outline.Year)
        {
            Wrong("year", new($"年度写的是 {year}，文件夹名却是“{outline.Id}”", $"The year is {year}, but the folder is named “{outline.Id}”"));
        }
        var kind = map.Choice("kind", outline.Kind, ("budget", DisclosureKind.Budget), ("final", DisclosureKind.Final));
        if (kind != outline.Kind) Wrong("kind", new($"kind 与文件夹名“{outline.Id}”不符", $"The kind does not fit the folder's name “{outline.Id}”"));
    }

    void Wrong(string key, Message message) => Findings.Add(DocumentRules.WrongType.At(map.SpanOf(key), message) with
    {
        At = "disclosure",
        Help = new("改这里，或给文件夹改名", "Mend it here, or rename the folder"),
    });

    Standard? ReadStandard()
    {
        var id = map.RequiredText("standard");
        if (id.Length == 0) return null;
        if (library.Find(id) is not { } standard)
        {
            ReportUnknownStandard(id);
            return null;
        }
        if (standard.Kind != outline.Kind) Misfit(id, $"是{(standard.Kind == DisclosureKind.Budget ? "预算" : "决算")}格式，这次公开却是“{outline.Id}”", $"is not one for “{outline.Id}”", Severity.Error);
        else if (outline.Year < standard.FromYear || outline.Year > standard.ToYear) Misfit(id, $"不用于 {outline.Year} 年度", $"is not for {outline.Year}", Severity.Warning);
        return standard;
    }

    void Misfit(string id, string chinese, string english, Severity severity) =>
        Findings.Add(SiteRules.UnknownReference.At(map.SpanOf("standard"), new($"格式“{id}”{chinese}", $"The standard “{id}” {english}")) with { Severity = severity });

    void ReportUnknownStandard(string id)
    {
        if (library.Ids.Contains(id)) return;
        var nearest = Suggestion.Nearest(id, library.Ids);
        Findings.Add(SiteRules.UnknownReference.At(map.SpanOf("standard"), new($"没有格式“{id}”", $"There is no standard “{id}”")) with
        {
            Published = id,
            Help = nearest is null
                ? new("可用的格式：" + string.Join("、", library.Ids), "Known standards: " + string.Join(", ", library.Ids))
                : new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"),
        });
    }

    Approval? ReadApproval()
    {
        if (map.Map("approval") is not { } approval) return null;
        var result = new Approval(approval.Date("date"), approval.Text("document"));
        approval.Finish();
        return result;
    }

    Dictionary<string, TableOverride> ReadTables(Standard standard)
    {
        var tables = new Dictionary<string, TableOverride>(StringComparer.Ordinal);
        if (map.Map("tables") is not { } all) return tables;
        foreach (var layout in standard.Tables)
        {
            if (all.Map(layout.Id) is { } table) tables[layout.Id] = ReadTable(table);
        }
        all.Finish();
        return tables;
    }

    static TableOverride ReadTable(YamlMap table)
    {
        var notes = table.Entry("note")?.Value is YamlSequence ? table.Texts("note") : table.Text("note") is { } note ? [note] : null;
        var result = new TableOverride
        {
            Label = table.Text("label"),
            Title = table.Text("title"),
            Derive = table.Flag("derive"),
            Notes = notes ?? (table.Has("notes") ? table.Texts("notes") : null),
        };
        table.Finish();
        return result;
    }

    Dictionary<string, string> ReadEmpty(Standard standard)
    {
        var empty = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.Map("empty") is not { } all) return empty;
        foreach (var layout in standard.Tables)
        {
            if (all.Mapping.Find(layout.Id) is null) continue;
            empty[layout.Id] = all.Text(layout.Id) is { Length: > 0 } note ? note : layout.EmptyNote;
        }
        all.Finish();
        return empty;
    }

    Dictionary<string, string> ReadReasons()
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.Map("reasons") is not { } all) return reasons;
        foreach (var entry in all.Mapping.Entries) reasons[SourceAddress.Normalize(entry.Key)] = all.Text(entry.Key) ?? "";
        return reasons;
    }

    Dictionary<string, string> ReadFigures()
    {
        var figures = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map.Map("figures") is not { } all) return figures;
        foreach (var entry in all.Mapping.Entries) figures[entry.Key] = all.Text(entry.Key) ?? "";
        return figures;
    }

    List<PreviousFigure> ReadPrevious()
    {
        var previous = new List<PreviousFigure>();
        if (map.Map("previous") is not { } all) return previous;
        foreach (var entry in all.Mapping.Entries)
        {
            if (all.Text(entry.Key) is not { } text) continue;
            var at = SourceAddress.Normalize(entry.Key);
            if (at.Count(c => c == '/') != 2) ReportPreviousAddress(entry);
            var reading = AmountScanner.Read(text, 2, []);
            AmountFindings.Report(reading, text, entry.Value.Span, 2, at, Message.None, Findings);
            previous.Add(new PreviousFigure(at, reading.Amount, entry.Value.Span));
        }
        return previous;
    }

    void ReportPreviousAddress(YamlEntry entry) =>
        Findings.Add(DocumentRules.WrongType.At(entry.KeySpan, new($"“{entry.Key}”不是一格的地址", $"“{entry.Key}” is no address of a cell")) with
        {
            Help = new("写成 表号/行/列，如 01/expenditure-total/total", "Write table/row/column, such as 01/expenditure-total/total"),
        });

    static Withholding ReadWithholding(YamlMap item)
    {
        var result = new Withholding(SourceAddress.Normalize(item.RequiredText("at")), item.RequiredText("reason"));
        item.Finish();
        return result;
    }

    static Correction ReadCorrection(YamlMap item)
    {
        if (!item.Has("date")) item.Missing("date");
        var result = new Correction(item.Date("date") ?? default, item.RequiredText("what"), item.Checksum("was"));
        item.Finish();
        return result;
    }

    static Waiver ReadWaiver(YamlMap item)
    {
        var waiver = new Waiver(item.RequiredText("rule"), SourceAddress.Normalize(item.RequiredText("at")), item.Text("published"), item.RequiredText("reason"), item.Span)
        {
            By = item.Text("by"),
            Approved = item.Date("approved"),
            Expires = item.Date("expires"),
        };
        item.Finish();
        return waiver;
    }
}
