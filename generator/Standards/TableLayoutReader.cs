using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Standards;

/// <summary>Reads the <c>tables</c> of a standard.</summary>
sealed class TableLayoutReader(IReadOnlyDictionary<string, IReadOnlyList<FixedRow>> rowSets, IEnumerable<string> codeLists, MoneyUnit unit, int decimals)
{
    readonly HashSet<string> _ids = new(StringComparer.Ordinal);

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
            Budget = map.Choice("budget", BudgetKind.Any, ("general", BudgetKind.General), ("fund", BudgetKind.Fund), ("state-capital", BudgetKind.StateCapital)),
            Purchases = map.Map("purchases") is { } purchases ? ReadPurchases(purchases) : null,
            EmptyNote = map.Text("empty-note") ?? "",
            Optional = map.Flag("optional"),
            Notes = map.Texts("notes"),
            RowNumbers = map.Text("row-numbers") ?? "",
            ColumnNumbers = map.Text("column-numbers") ?? "",
            Sides = map.Has("sides") ? [.. map.Maps("sides").Select(side => ReadSide(side, tableUnit, true))] : [ReadSide(map, tableUnit, false)],
        };
        if (!_ids.Add(table.Id)) Twice(map, "id", table.Id);
        if (table.Purchases is { } link) CheckPurchases(map, table, link);
        map.Finish();
        return table;
    }

    static void CheckPurchases(YamlMap map, TableLayout table, PurchaseLink link)
    {
        var span = map.SpanOf("purchases");
        if (!table.Columns.Any(column => column.Id == link.Column)) StandardReferences.Report(map.Findings, span, link.Column, table.Columns.Select(column => column.Id), new("本表的列", "column of this table"));
        var levels = table.Sides.SelectMany(side => side.Levels).Select(level => level.Name).ToList();
        if (!levels.Contains(link.Level)) StandardReferences.Report(map.Findings, span, link.Level, levels, new("本表的层级", "level of this table"));
    }

    static void Twice(YamlMap map, string key, string id) =>
        map.Findings.Add(DocumentRules.WrongType.At(map.SpanOf(key), new($"“{id}”用了两次", $"“{id}” is used twice")) with { Published = id });

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
        CheckSide(map, side);
        if (named) map.Finish();
        return side;
    }

    static void CheckSide(YamlMap map, SideLayout side)
    {
        foreach (var twice in side.Columns.GroupBy(column => column.Id, StringComparer.Ordinal).Where(group => group.Count() > 1)) Twice(map, "columns", twice.Key);
        foreach (var twice in side.Rows.GroupBy(row => row.Id, StringComparer.Ordinal).Where(group => group.Count() > 1)) Twice(map, "rows", twice.Key);
        foreach (var key in side.Key)
        {
            if (side.IndexOf(key) < 0) StandardReferences.Report(map.Findings, map.SpanOf("key"), key, side.Columns.Select(column => column.Id), new("本表的列", "column of this table"));
        }
        if (side.Columns.Count > 0 && !side.Columns.Any(column => column.Kind is ColumnKind.Name or ColumnKind.Code))
        {
            map.Findings.Add(DocumentRules.WrongType.At(map.SpanOf("columns"), new("没有一列的 kind 是 name 或 code，行就没有名称", "No column is of kind name or code, so that rows have no name")));
        }
        if (side.RowSource == RowSource.Fixed != side.Rows.Count > 0)
        {
            map.Findings.Add(DocumentRules.WrongType.At(map.Span, new("行写 rows 或 rows-by 其中之一", "Say rows or rows-by, one of both")) with
            {
                Help = new("固定的行逐行列在 rows；一个编码一行写 rows-by: code，一个名称一行写 rows-by: name", "List fixed rows under rows; one row a code is rows-by: code, one row a name rows-by: name"),
            });
        }
        if (side.RowSource == RowSource.Code && (side.Levels.Count == 0 || side.Levels.Any(level => level.Length == 0)))
        {
            map.Findings.Add(DocumentRules.WrongType.At(map.SpanOf("levels"), new("rows-by: code 的 levels 要写每级编码的位数：{name: 类, length: 3}", "With rows-by: code each of levels needs the digits of its codes: {name: 类, length: 3}")));
        }
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

    static PurchaseLink ReadPurchases(YamlMap map)
    {
        var link = new PurchaseLink(map.RequiredText("level"), map.Text("below") ?? "", map.RequiredText("column")) { Except = map.Texts("except") };
        map.Finish();
        return link;
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

    Column ReadColumn(YamlMap map, MoneyUnit tableUnit)
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
        if (column.List is { } list && !codeLists.Contains(list)) StandardReferences.Report(map.Findings, map.SpanOf("list"), list, codeLists, new("code-lists 里的名称", "name in code-lists"));
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
