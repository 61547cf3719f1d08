using System.Buffers;
using Mingzhang.Model;

namespace Mingzhang.OpenData;

/// <summary>
/// <c>codelists/NAME.csv</c>: the codes of one classification that the tables of a disclosure use, each once with the name that the first
/// of them prints. Not the classification itself: only what the disclosure says.
/// </summary>
static class CodesCsv
{
    /// <summary>The classifications that codes of the disclosure come from.</summary>
    public static IReadOnlyList<string> ListsOf(Disclosure disclosure) =>
        [.. disclosure.Tables.SelectMany(table => table.Sides).Select(ListOf).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The classification of a side's codes, or null where it has none or prints none.</summary>
    public static string? ListOf(TableSide side) => CodesOf(side).Any() ? side.Layout.CodeColumn?.List : null;

    public static string FileNameOf(string list) => $"codelists/{list}.csv";

    public static DataSchema SchemaOf(string list) => new([new DataField("code") { ColumnType = TypeOf(list, "code") }, new DataField("name") { ColumnType = TypeOf(list, "label") }])
    {
        PrimaryKey = ["code"],
    };

    public static void Write(Disclosure disclosure, string list, IBufferWriter<byte> output)
    {
        var csv = new CsvWriter(output);
        foreach (var field in SchemaOf(list).Fields) csv.Field(field.Name);
        csv.EndRecord();
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var side in disclosure.Tables.SelectMany(table => table.Sides).Where(side => side.Layout.CodeColumn?.List == list))
        {
            foreach (var (code, name) in CodesOf(side)) names.TryAdd(code, name);
        }
        foreach (var (code, name) in names)
        {
            csv.Field(code);
            csv.Field(name);
            csv.EndRecord();
        }
    }

    static IEnumerable<(string Code, string Name)> CodesOf(TableSide side)
    {
        if (side.Layout.CodeColumn is not { List: not null } column) return [];
        var place = side.Layout.IndexOf(column.Id);
        return side.Rows.Select(row => (row.Cells[place].Text, row.Name)).Where(item => item.Text.Length > 0);
    }

    static string TypeOf(string list, string part) => list == "functional" ? $"functional-classification:generic:{part}" : $"economic-classification:generic:{part}";
}
