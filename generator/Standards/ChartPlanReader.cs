using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Standards;

/// <summary>Reads one of the <c>charts</c> of a standard.</summary>
static class ChartPlanReader
{
    public static ChartPlan Read(YamlMap map)
    {
        var plan = new ChartPlan(
            map.RequiredText("id"),
            map.Choice("kind", "bars", ("bars", "bars"), ("shares", "shares"), ("balance", "balance"), ("comparison", "comparison"), ("trend", "trend")),
            new Message(map.RequiredText("question"), map.Text("question-en") ?? map.Text("question") ?? ""))
        {
            Table = map.Text("table"),
            Column = map.Text("column"),
            Level = map.Integer("level") ?? 1,
            Item = new Message(map.Text("item") ?? "项", map.Text("item-en") ?? "items"),
            Parts = [.. map.Maps("parts").Select(ReadPart)],
            Income = [.. map.Maps("income").Select(ReadPart)],
        };
        map.Finish();
        return plan;
    }

    static ChartPart ReadPart(YamlMap map)
    {
        var part = new ChartPart(map.RequiredText("name"), map.RequiredText("at"));
        map.Finish();
        return part;
    }
}
