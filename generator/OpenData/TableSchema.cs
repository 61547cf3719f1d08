using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.OpenData;

/// <summary>The schema of a table's CSV, with the column types of the Fiscal Data Package.</summary>
static class TableSchema
{
    public static DataSchema Of(BudgetTable table, int year, CsvDialect dialect) => new([.. table.Sides.SelectMany(side => TableCsv.ColumnsOf(side.Layout).Select(column => FieldOf(column, side.Layout, year)))])
    {
        // The Excel kind may have an apostrophe in front of a name: a key that holds in one file holds in the other, all the same.
        PrimaryKey = table.Sides.Count == 1 ? KeyOf(table.Sides[0]) : [],
        MissingValues = ["", Amount.NotApplicable.ToString(), Amount.Withheld.ToString()],
        Reference = table.Sides.Count == 1 && CodesCsv.ListOf(table.Sides[0]) is { } list
            ? new DataReference(table.Sides[0].Layout.CodeColumn!.Name, DataResource.NameOf(CodesCsv.FileNameOf(list)), "code")
            : null,
        Dialect = dialect,
    };

    static DataField FieldOf(Column column, SideLayout side, int year) => new(column.Name, column.IsNumeric ? "number" : "string")
    {
        Title = Standard.ForYear(string.Join('/', column.Tiers), year),
        ColumnType = TypeOf(column, side),
        Unit = column.Kind == ColumnKind.Amount ? column.Unit.Name() : null,
    };

    static string? TypeOf(Column column, SideLayout side) => column switch
    {
        { Kind: ColumnKind.Amount } => "value",
        { Kind: ColumnKind.Code, List: "functional" } => "functional-classification:generic:code",
        { Kind: ColumnKind.Name } when column.List is null && side.CodeColumn?.List == "functional" => "functional-classification:generic:label",
        { List: "economic-department" or "economic-government" } => column.Kind == ColumnKind.Code ? "economic-classification:generic:code" : "economic-classification:generic:label",
        _ => null,
    };

    /// <summary>The columns that the standard makes a row's key of, if no two printed rows have the same: only what is true is declared.</summary>
    static IReadOnlyList<string> KeyOf(TableSide side)
    {
        var layout = side.Layout;
        List<Column> columns = layout.RowSource == RowSource.Code && layout.CodeColumn is { } code ? [code]
            : layout.Key.Count > 0 ? [.. layout.Columns.Where(column => layout.Key.Contains(column.Id))]
            : [layout.NameColumn];
        var places = columns.ConvertAll(column => layout.IndexOf(column.Id));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var values = new string[places.Count];
        foreach (var row in side.Rows)
        {
            for (var i = 0; i < values.Length; i++) values[i] = row.Cells[places[i]].Text;
            if (Array.Exists(values, value => value.Length == 0) || !seen.Add(values is [var only] ? only : string.Join('\u001F', values))) return [];
        }
        return side.Rows.Count == 0 ? [] : [.. columns.Select(column => column.Name)];
    }
}
