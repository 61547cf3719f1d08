using System.Buffers;
using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.OpenData;

/// <summary>
/// <c>projects.csv</c>: every performance form as one row. A column a field of the printed form, and one a source of funds and term
/// (项目资金/年度/总额); money in 元, whatever the form prints. The indicators are in <c>performance.csv</c>.
/// </summary>
public static class ProjectsCsv
{
    public const string FileName = "projects.csv";

    public static DataSchema SchemaOf(Disclosure disclosure) => new(
    [
        new DataField("form_id") { ColumnType = "activity:generic:project:code" },
        new DataField("project") { ColumnType = "activity:generic:project:label" },
        .. ColumnsOf(disclosure).Select(column => column.IsMoney ? new DataField(column.Name, "number") { ColumnType = "value", Unit = "元" } : new DataField(column.Name)),
        new DataField("source_file"),
    ])
    {
        PrimaryKey = ["form_id"],
        MissingValues = ["", Amount.NotApplicable.ToString(), Amount.Withheld.ToString()],
    };

    public static void Write(Disclosure disclosure, IBufferWriter<byte> output)
    {
        var csv = new CsvWriter(output);
        foreach (var field in SchemaOf(disclosure).Fields) csv.Field(field.Name);
        csv.EndRecord();
        var columns = ColumnsOf(disclosure);
        // A field belongs to a layout that many forms share: the names of its columns are put together once.
        var names = new Dictionary<FormField, string[]>(ReferenceEqualityComparer.Instance);
        foreach (var form in disclosure.Forms)
        {
            csv.Field(form.Id);
            csv.Field(form.Name);
            var entries = EntriesOf(form, names);
            foreach (var column in columns) WriteValue(csv, entries.GetValueOrDefault(column.Name), column);
            csv.Field(form.File);
            csv.EndRecord();
        }
    }

    /// <summary>The fields of all layouts that the disclosure uses, each once; fields of one name are one column.</summary>
    static List<FormColumn> ColumnsOf(Disclosure disclosure)
    {
        var columns = new List<FormColumn>();
        foreach (var layout in disclosure.Forms.Select(form => form.Layout).Distinct())
        {
            foreach (var column in layout.Fields.Where(field => field.Id != "name").SelectMany(ColumnsOf))
            {
                if (!columns.Exists(known => known.Name == column.Name)) columns.Add(column);
            }
        }
        return columns;
    }

    static IEnumerable<FormColumn> ColumnsOf(FormField field) => field.Kind switch
    {
        FormFieldKind.Indicators => [],
        FormFieldKind.Funds => from row in Enumerable.Range(0, field.Rows.Count)
                               from column in Enumerable.Range(0, Math.Max(1, field.Columns.Count))
                               select new FormColumn(NameOf(field.Name, field.Columns.ElementAtOrDefault(column), field.Rows[row]), (row * Math.Max(1, field.Columns.Count)) + column, true),
        FormFieldKind.Goals => Enumerable.Range(0, Math.Max(1, field.Columns.Count)).Select(column => new FormColumn(NameOf(field.Name, field.Columns.ElementAtOrDefault(column), null), column, false)),
        _ => [new FormColumn(field.Name, 0, field.Kind == FormFieldKind.Amount)],
    };

    static string NameOf(params string?[] parts) => string.Join('/', parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>Which entry of a form holds the value of a column, by the column's name: the first that has it.</summary>
    static Dictionary<string, FormEntry> EntriesOf(PerformanceForm form, Dictionary<FormField, string[]> names)
    {
        var entries = new Dictionary<string, FormEntry>(StringComparer.Ordinal);
        foreach (var entry in form.Entries)
        {
            if (!names.TryGetValue(entry.Field, out var own)) names.Add(entry.Field, own = [.. ColumnsOf(entry.Field).Select(column => column.Name)]);
            foreach (var name in own) entries.TryAdd(name, entry);
        }
        return entries;
    }

    static void WriteValue(CsvWriter csv, FormEntry? entry, FormColumn column)
    {
        if (entry is null)
        {
            csv.Field("");
            return;
        }
        var value = entry.Field.Kind is FormFieldKind.Funds or FormFieldKind.Goals ? entry.Values.ElementAtOrDefault(column.Place) ?? FormValue.Missing : entry.Value;
        if (!column.IsMoney) csv.Field(value.Text);
        else if (value.Amount.HasValue) csv.Number(MoneyOf(entry.Field, value.Amount.Value));
        else csv.Field(value.Amount.ToString());
    }

    static string MoneyOf(FormField field, decimal value) => field.Unit.InYuan(value).ToString("0.############", CultureInfo.InvariantCulture);

    /// <param name="Place">Which of the entry's values.</param>
    sealed record FormColumn(string Name, int Place, bool IsMoney);
}
