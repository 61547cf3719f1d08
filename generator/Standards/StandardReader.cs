using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Standards;

/// <summary>Reads a standard from its YAML. The keys are explained in <c>generator/Standards/README.md</c>.</summary>
public static class StandardReader
{
    /// <summary>The standard, or null (with findings) where the YAML cannot be read at all.</summary>
    public static Standard? Read(SourceText source, FindingList findings) =>
        YamlReader.ReadMapping(source, findings) is { } root ? ReadStandard(new YamlMap(root, findings)) : null;

    static Standard ReadStandard(YamlMap map)
    {
        var unit = ReadUnit(map, MoneyUnit.WanYuan);
        var decimals = map.Integer("decimals") ?? 2;
        var years = map.Map("years");
        var tables = new TableLayoutReader(ReadRowSets(map.Map("row-sets")), unit, decimals).Read(map.Maps("tables"))
            // What has no columns (an error by now) is no table: nothing could be read by it.
            .Where(table => table.Sides.Count > 0 && table.Sides.All(side => side.Columns.Count > 0)).ToList();
        var narrative = NarrativeReader.Read(map.Map("narrative"));
        var standard = new Standard(map.RequiredText("id"), map.RequiredText("name"))
        {
            Region = map.Text("region"),
            Kind = map.Choice("kind", DisclosureKind.Budget, ("budget", DisclosureKind.Budget), ("final", DisclosureKind.Final)),
            FromYear = years?.Integer("from"),
            ToYear = years?.Integer("to"),
            NotApplicable = map.Texts("not-applicable"),
            CodeLists = ReadDictionary(map.Map("code-lists")),
            Parts = [.. map.Maps("parts").Select(part => ReadPart(part, tables))],
            Tables = tables,
            Forms = [.. map.Maps("forms").Select(form => new FormLayoutReader(form).Read())],
            KeyFigures = [.. map.Maps("key-figures").Select(ReadKeyFigure)],
            Charts = [.. map.Maps("charts").Select(ChartPlanReader.Read)],
            NarrativeStyle = narrative.Style,
            NarrativeWords = narrative.Words,
            Equations = new EquationReader(tables, map.Findings).Read(map.Maps("equations")),
        };
        years?.Finish();
        map.Finish();
        return standard;
    }

    static PartLayout ReadPart(YamlMap map, IReadOnlyList<TableLayout> tables)
    {
        var contains = map.Text("contains");
        var part = new PartLayout(map.RequiredText("id"), map.Text("number") ?? "", map.RequiredText("title"))
        {
            Sections = [.. map.Maps("sections").Select(section => ReadSection(section, tables))],
            ContainsTables = contains == "tables",
            ContainsProjects = contains == "projects",
        };
        map.Finish();
        return part;
    }

    static SectionLayout ReadSection(YamlMap map, IReadOnlyList<TableLayout> tables)
    {
        var section = new SectionLayout(map.RequiredText("id"), map.RequiredText("title"))
        {
            Optional = map.Flag("optional"),
            Standing = map.Flag("standing"),
            ContainsProjects = map.Text("contains") == "projects",
            Tables = ReadTableIds(map, tables),
        };
        map.Finish();
        return section;
    }

    /// <summary>The tables that stand in a section; an id that the standard does not have is reported and left out.</summary>
    static List<string> ReadTableIds(YamlMap map, IReadOnlyList<TableLayout> tables)
    {
        var ids = new List<string>();
        foreach (var id in map.Texts("tables"))
        {
            if (tables.Any(table => table.Id == id)) ids.Add(id);
            else map.Findings.Add(DocumentRules.WrongType.At(map.SpanOf("tables"), new($"tables 里没有“{id}”", $"The standard has no table “{id}”")));
        }
        return ids;
    }

    static KeyFigure ReadKeyFigure(YamlMap map)
    {
        var figure = new KeyFigure(map.RequiredText("id"), map.RequiredText("name"), map.RequiredText("at"), map.Text("of"));
        map.Finish();
        return figure;
    }

    static Dictionary<string, IReadOnlyList<FixedRow>> ReadRowSets(YamlMap? map)
    {
        var sets = new Dictionary<string, IReadOnlyList<FixedRow>>(StringComparer.Ordinal);
        if (map is null) return sets;
        foreach (var entry in map.Mapping.Entries)
        {
            sets[entry.Key] = [.. map.Maps(entry.Key).Select(TableLayoutReader.ReadFixedRow)];
        }
        return sets;
    }

    internal static Dictionary<string, string> ReadDictionary(YamlMap? map)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        if (map is null) return texts;
        foreach (var entry in map.Mapping.Entries) texts[entry.Key] = map.Text(entry.Key) ?? "";
        return texts;
    }

    internal static MoneyUnit ReadUnit(YamlMap map, MoneyUnit otherwise) =>
        map.Choice("unit", otherwise, ("万元", MoneyUnit.WanYuan), ("元", MoneyUnit.Yuan));
}
