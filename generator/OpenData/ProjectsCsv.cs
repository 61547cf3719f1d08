using System.Buffers;
using System.Runtime.CompilerServices;
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

    /// <summary>The columns of a layout, which the forms of all departments share.</summary>
    static readonly ConditionalWeakTable<FormLayout, FormColumn[]> Layouts = [];

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
        var columns = ColumnsOf(disclosure);
        csv.Field("form_id");
        csv.Field("project");
        foreach (var column in columns) csv.Field(column.Name);
        csv.Field("source_file");
        csv.EndRecord();
        // Forms share their layout: where it has a column is looked for once.
        var layouts = new Dictionary<FormLayout, FormField[][]>(ReferenceEqualityComparer.Instance);
        foreach (var form in disclosure.Forms)
        {
            if (!layouts.TryGetValue(form.Layout, out var fields)) layouts.Add(form.Layout, fields = [.. columns.Select(column => FieldsOf(form.Layout, column))]);
            csv.Field(form.Id);
            csv.Field(form.Name);
            for (var i = 0; i < columns.Count; i++) WriteValue(csv, EntryOf(form, fields[i]), columns[i]);
            csv.Field(form.File);
            csv.EndRecord();
        }
    }

    /// <summary>The fields of all layouts that the disclosure uses, each once; fields of one name are one column.</summary>
    static List<FormColumn> ColumnsOf(Disclosure disclosure)
    {
        var columns = new List<FormColumn>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        FormLayout? last = null;
        foreach (var form in disclosure.Forms)
        {
            if (ReferenceEquals(form.Layout, last)) continue;
            last = form.Layout;
            foreach (var column in ColumnsOf(last))
            {
                if (column.Field.Id != "name" && names.Add(column.Name)) columns.Add(column);
            }
        }
        return columns;
    }

    static FormColumn[] ColumnsOf(FormLayout layout) => Layouts.GetValue(layout, static known => [.. known.Fields.SelectMany(ColumnsOf)]);

    static IEnumerable<FormColumn> ColumnsOf(FormField field) => field.Kind switch
    {
        FormFieldKind.Indicators => [],
        FormFieldKind.Funds => from row in Enumerable.Range(0, field.Rows.Count)
                               from column in Enumerable.Range(0, Math.Max(1, field.Columns.Count))
                               select new FormColumn(field, NameOf(field.Name, field.Columns.ElementAtOrDefault(column), field.Rows[row]), (row * Math.Max(1, field.Columns.Count)) + column, true),
        FormFieldKind.Goals => Enumerable.Range(0, Math.Max(1, field.Columns.Count)).Select(column => new FormColumn(field, NameOf(field.Name, field.Columns.ElementAtOrDefault(column), null), column, false)),
        _ => [new FormColumn(field, field.Name, 0, field.Kind == FormFieldKind.Amount)],
    };

    static string NameOf(params string?[] parts) => string.Join('/', parts.Where(part => !string.IsNullOrEmpty(part)));

    /// <summary>The fields of a layout that have a column of that name.</summary>
    static FormField[] FieldsOf(FormLayout layout, FormColumn column) =>
        [.. ColumnsOf(layout).Where(own => own.Name == column.Name).Select(own => own.Field)];

    /// <summary>The entry of a form that holds the value of a column: the first of the fields that is filled.</summary>
    static FormEntry? EntryOf(PerformanceForm form, FormField[] fields)
    {
        foreach (var entry in form.Entries)
        {
            foreach (var field in fields)
            {
                if (ReferenceEquals(field, entry.Field)) return entry;
            }
        }
        return null;
    }

    static void WriteValue(CsvWriter csv, FormEntry? entry, FormColumn column)
    {
        if (entry is null)
        {
            csv.Field("");
            return;
        }
        var value = entry.Field.Kind is FormFieldKind.Funds or FormFieldKind.Goals ? column.Place < entry.Values.Count ? entry.Values[column.Place] : FormValue.Missing : entry.Value;
        if (!column.IsMoney) csv.Field(value.Text);
        else if (value.Amount.HasValue) csv.ShortNumber(entry.Field.Unit.InYuan(value.Amount.Value));
        else csv.Field(value.Amount.ToString());
    }

    /// <param name="Place">Which of the entry's values.</param>
    sealed record FormColumn(FormField Field, string Name, int Place, bool IsMoney);
}
