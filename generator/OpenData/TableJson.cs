using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.OpenData;

/// <summary>
/// A table as <c>NN.json</c>: numbers as text with the decimals that were printed, beside the exact 元. The shape is published as
/// <c>table.schema.json</c>.
/// </summary>
public static class TableJson
{
    internal static JsonWriterOptions Options { get; } = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Disclosure disclosure, BudgetTable table, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema", "table.schema.json");
        json.WriteString("id", DatasetId.Fact(disclosure, Address.Table(table.Id)));
        json.WriteNumber("year", disclosure.Year);
        json.WriteString("label", table.Label);
        json.WriteString("title", table.Title);
        json.WriteString("unit", table.Layout.Unit.Name());
        if (table.EmptyNote is { } note) json.WriteString("emptyNote", note);
        WriteTexts(json, "notes", table.Notes);
        json.WriteStartArray("sides");
        foreach (var side in table.Sides) WriteSide(json, side);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteSide(Utf8JsonWriter json, TableSide side)
    {
        json.WriteStartObject();
        if (side.Layout.Id is { } id) json.WriteString("id", id);
        if (side.Layout.Name is { } name) json.WriteString("name", name);
        json.WriteStartArray("columns");
        foreach (var column in side.Layout.Columns) WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in side.Rows) WriteRow(json, side.Layout, row);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteColumn(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("id", column.Id);
        json.WriteString("name", column.Name);
        json.WriteString("kind", Name(column.Kind));
        if (column.Kind == ColumnKind.Amount) json.WriteString("unit", column.Unit.Name());
        json.WriteEndObject();
    }

    static void WriteRow(Utf8JsonWriter json, SideLayout side, Row row)
    {
        json.WriteStartObject();
        json.WriteString("key", row.Key);
        if (row.Code is { } code) json.WriteString("code", code);
        json.WriteString("name", row.Name);
        json.WriteNumber("level", row.Level);
        json.WriteString("role", row.Role switch { RowRole.Total => "total", RowRole.Detail => "detail", _ => "item" });
        json.WriteStartObject("cells");
        for (var i = 0; i < side.Columns.Count; i++) WriteCell(json, side.Columns[i], row.Cells[i]);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void WriteCell(Utf8JsonWriter json, Column column, in Cell cell)
    {
        json.WriteStartObject(column.Id);
        if (!column.IsNumeric) json.WriteString("text", cell.Text.Trim());
        else
        {
            json.WriteString("status", FactStatus.Name(cell.Amount.State));
            if (cell.Amount.HasValue) json.WriteString("value", cell.Amount.ToString());
            if (cell.Amount.HasValue && column.Kind == ColumnKind.Amount)
            {
                json.WritePropertyName("yuan");
                json.WriteRawValue(column.Unit.InYuan(cell.Amount.Value).ToString("0.####", CultureInfo.InvariantCulture));
            }
            if (cell.Derived) json.WriteBoolean("derived", true);
        }
        json.WriteEndObject();
    }

    static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        if (texts.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    static string Name(ColumnKind kind) => kind switch
    {
        ColumnKind.Amount => "amount",
        ColumnKind.Count => "count",
        ColumnKind.Code => "code",
        ColumnKind.Name => "name",
        ColumnKind.Order => "order",
        _ => "text",
    };
}
