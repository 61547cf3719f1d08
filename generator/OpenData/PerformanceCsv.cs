using System.Buffers;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.OpenData;

/// <summary><c>performance.csv</c>: every indicator of every performance form as one row a value.</summary>
public static class PerformanceCsv
{
    public static DataSchema Schema { get; } = new(
    [
        new DataField("form_id") { ColumnType = "activity:generic:project:code" }, new DataField("project") { ColumnType = "activity:generic:project:label" },
        new DataField("level_1"), new DataField("level_2"), new DataField("level_3"), new DataField("column"), new DataField("value"),
        new DataField("source_file"), new DataField("source_line", "integer"),
    ])
    {
        Reference = new DataReference("form_id", ProjectsCsv.FileName, "form_id"),
    };

    public static void Write(Disclosure disclosure, IBufferWriter<byte> output)
    {
        var csv = new CsvWriter(output);
        foreach (var field in Schema.Fields) csv.Field(field.Name);
        csv.EndRecord();
        foreach (var form in disclosure.Forms)
        {
            var name = CsvWriter.Encode(form.Id, form.Name);
            var file = CsvWriter.Encode(form.File);
            foreach (var entry in form.Entries)
            {
                if (entry.Field.Kind != FormFieldKind.Indicators) continue;
                foreach (var indicator in entry.Indicators) WriteIndicator(csv, name, file, entry.Field, indicator);
            }
        }
    }

    static void WriteIndicator(CsvWriter csv, byte[] name, byte[] file, FormField field, Indicator indicator)
    {
        for (var column = 0; column < indicator.Values.Count; column++)
        {
            csv.Fields(name);
            for (var level = 0; level < 3; level++) csv.Field(level < indicator.Levels.Count ? indicator.Level(level, column).Text : "");
            csv.Field(column < field.Columns.Count ? field.Columns[column] : "");
            csv.Field(indicator.Values[column].Text);
            csv.Fields(file);
            csv.Number(indicator.Span.Line);
            csv.EndRecord();
        }
    }
}
