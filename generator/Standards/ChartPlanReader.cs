using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Standards;

/// <summary>Reads one of the <c>charts</c> of a standard.</summary>
static class ChartPlanReader
{
    public static ChartPlan Read(YamlMap map, StandardReferences references)
    {
        var table = references.Table(map, "table");
        var plan = new ChartPlan(
            map.RequiredText("id"),
            map.Choice("kind", "bars", ("bars", "bars"), ("shares", "shares"), ("balance", "balance"), ("comparison", "comparison"), ("trend", "trend")),
            new Message(map.RequiredText("question"), map.Text("question-en") ?? map.Text("question") ?? ""))
        {
            Table = table?.Id,
            Column = table is null ? map.Text("column") : references.Column(map, "column", [table.Id]),
            Level = map.Integer("level") ?? 1,
            Item = new Message(map.Text("item") ?? "项", map.Text("item-en") ?? "items"),
            Parts = [.. map.Maps("parts").Select(part => ReadPart(part, references))],
            Income = [.. map.Maps("income").Select(part => ReadPart(part, references))],
        };
        map.Finish();
        return plan;
    }

    static ChartPart ReadPart(YamlMap map, StandardReferences references)
    {
        var part = new ChartPart(map.RequiredText("name"), references.Cell(map, "at"));
        map.Finish();
        return part;
    }
}
