using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Standards;

/// <summary>Reads the <c>tables</c> of a standard.</summary>
sealed class TableLayoutReader(IReadOnlyDictionary<string, IReadOnlyList<FixedRow>> rowSets, MoneyUnit unit, int decimals)
{
    public IReadOnlyList<TableLayout> Read(IEnumerable<YamlMap> tables) => [.. tables.Select(ReadTable)];

    public static FixedRow ReadFixedRow(YamlMap map)
    {
        var row = new FixedRow(map.RequiredText("id"), map.RequiredText("name"))
        {
            Code = map.Text("code"),
            Level = map.Integer("level") ?? 1,
            Role = map.Choice("role", RowRole.Item, ("item", RowRole.Item), ("total", RowRole.Total), ("detail", RowRole.Detail)),
        };
        map.Finish();
        return row;
    }

    TableLayout ReadTable(YamlMap map)
    {
        var tableUnit = StandardReader.ReadUnit(map, unit);
        var table = new TableLayout(map.RequiredText("id"), map.Text("label") ?? "", map.RequiredText("title"))
        {
            Unit = tableUnit,
            Decimals = map.Integer("decimals") ?? decimals,
            EmptyNote = map.Text("empty-note") ?? "",
            Optional = map.Flag("optional"),
            Notes = map.Texts("notes"),
            RowNumbers = map.Text("row-numbers") ?? "",
            ColumnNumbers = map.Text("column-numbers") ?? "",
            Sides = map.Has("sides") ? [.. map.Maps("sides").Select(side => ReadSide(side, tableUnit, true))] : [ReadSide(map, tableUnit, false)],
        };
        map.Finish();
        return table;
    }

    List<Column> ReadColumns(YamlMap map, MoneyUnit tableUnit)
    {
        List<Column> columns = [.. map.Maps("columns").Select(column => ReadColumn(column, tableUnit))];
        if (columns.Count == 0 && !map.Findings.HasErrors) map.Missing("columns");
        return columns;
    }

    SideLayout ReadSide(YamlMap map, MoneyUnit tableUnit, bool named)
    {
        var side = new SideLayout
        {
            Id = named ? map.RequiredText("id") : null,
            Name = named ? map.RequiredText("name") : null,
            Columns = ReadColumns(map, tableUnit),
            RowSource = map.Choice("rows-by", RowSource.Fixed, ("code", RowSource.Code), ("name", RowSource.Name)),
            Rows = [.. map.Maps("rows").SelectMany(ReadRows)],
            Total = map.Map("total") is { } total ? ReadTotal(total) : null,
            Levels = [.. map.Maps("levels").Select(ReadLevel)],
            Key = map.Texts("key"),
        };
        if (named) map.Finish();
        return side;
    }

    IEnumerable<FixedRow> ReadRows(YamlMap map)
    {
        if (!map.Has("set")) return [ReadFixedRow(map)];
        var name = map.RequiredText("set");
        map.Finish();
        if (rowSets.TryGetValue(name, out var set)) return set;
        map.Findings.Add(DocumentRules.WrongType.At(map.SpanOf("set"), new($"row-sets 里没有“{name}”", $"row-sets has no “{name}”")));
        return [];
    }

    static TotalRow ReadTotal(YamlMap map)
    {
        var total = new TotalRow(map.RequiredText("id"), map.Text("name"), map.Flag("first"));
        map.Finish();
        return total;
    }

    static RowLevel ReadLevel(YamlMap map)
    {
        var level = new RowLevel(map.RequiredText("name"), map.Integer("length") ?? 0);
        map.Finish();
        return level;
    }

    static Column ReadColumn(YamlMap map, MoneyUnit tableUnit)
    {
        var kind = map.Choice("kind", ColumnKind.Text, ("code", ColumnKind.Code), ("name", ColumnKind.Name), ("text", ColumnKind.Text),
            ("amount", ColumnKind.Amount), ("count", ColumnKind.Count), ("order", ColumnKind.Order));
        var name = map.RequiredText("name");
        var tiers = map.Texts("tiers");
        var column = new Column(map.RequiredText("id"), name, kind)
        {
            Tiers = tiers.Count > 0 ? tiers : [name],
            Unit = StandardReader.ReadUnit(map, tableUnit),
            List = map.Text("list"),
            Signed = map.Flag("signed"),
            Parts = [.. map.Maps("parts").Select(ReadPart)],
        };
        map.Finish();
        return column;
    }

    static CodePart ReadPart(YamlMap map)
    {
        var part = new CodePart(map.RequiredText("name"), map.Integer("length") ?? 0);
        map.Finish();
        return part;
    }
}
