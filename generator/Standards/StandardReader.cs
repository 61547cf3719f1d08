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
        var codeLists = ReadDictionary(map.Map("code-lists"));
        var tables = new TableLayoutReader(ReadRowSets(map.Map("row-sets")), codeLists.Keys, unit, decimals).Read(map.Maps("tables"))
            // What has no columns (an error by now) is no table: nothing could be read by it.
            .Where(table => table.Sides.Count > 0 && table.Sides.All(side => side.Columns.Count > 0)).ToList();
        var references = new StandardReferences(tables, map.Findings);
        var narrative = NarrativeReader.Read(map.Map("narrative"));
        var standard = new Standard(map.RequiredText("id"), map.RequiredText("name"))
        {
            Region = map.Text("region"),
            Kind = map.Choice("kind", DisclosureKind.Budget, ("budget", DisclosureKind.Budget), ("final", DisclosureKind.Final)),
            FromYear = years?.Integer("from"),
            ToYear = years?.Integer("to"),
            NotApplicable = map.Texts("not-applicable"),
            CodeLists = codeLists,
            Parts = [.. map.Maps("parts").Select(part => ReadPart(part, references))],
            Tables = tables,
            Forms = [.. map.Maps("forms").Select(form => new FormLayoutReader(form, references).Read())],
            KeyFigures = [.. map.Maps("key-figures").Select(figure => ReadKeyFigure(figure, references))],
            CarryOver = map.Map("carry-over") is { } carryOver ? ReadCarryOver(carryOver, references) : null,
            Charts = [.. map.Maps("charts").Select(chart => ChartPlanReader.Read(chart, references))],
            NarrativeStyle = narrative.Style,
            NarrativeWords = narrative.Words,
            Equations = new EquationReader(tables, map.Findings).Read(map.Maps("equations")),
        };
        years?.Finish();
        map.Finish();
        return standard;
    }

    static PartLayout ReadPart(YamlMap map, StandardReferences references)
    {
        var contains = map.Choice("contains", "", ("tables", "tables"), ("projects", "projects"));
        var part = new PartLayout(map.RequiredText("id"), map.Text("number") ?? "", map.RequiredText("title"))
        {
            Sections = [.. map.Maps("sections").Select(section => ReadSection(section, references))],
            ContainsTables = contains == "tables",
            ContainsProjects = contains == "projects",
        };
        map.Finish();
        return part;
    }

    static SectionLayout ReadSection(YamlMap map, StandardReferences references)
    {
        var section = new SectionLayout(map.RequiredText("id"), map.RequiredText("title"))
        {
            Optional = map.Flag("optional"),
            Standing = map.Flag("standing"),
            ContainsProjects = map.Choice("contains", false, ("projects", true)),
            Tables = references.Tables(map, "tables"),
        };
        map.Finish();
        return section;
    }

    static KeyFigure ReadKeyFigure(YamlMap map, StandardReferences references)
    {
        var figure = new KeyFigure(map.RequiredText("id"), map.RequiredText("name"), references.Cell(map, "at"), references.OptionalCell(map, "of"));
        if (map.Text("name-en") is { } english) figure = figure with { EnglishName = english };
        map.Finish();
        return figure;
    }

    static CarryOver ReadCarryOver(YamlMap map, StandardReferences references)
    {
        var cells = new CarryOver(references.Cell(map, "opening"), references.Cell(map, "closing"));
        map.Finish();
        return cells;
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
