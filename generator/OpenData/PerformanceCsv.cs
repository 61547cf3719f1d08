using System.Buffers;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.OpenData;

/// <summary><c>performance.csv</c>: every indicator of every performance form as one row a value.</summary>
public static class PerformanceCsv
{
    static readonly string[] Header = ["form_id", "project", "level_1", "level_2", "level_3", "column", "value", "source_file", "source_line"];

    public static void Write(Disclosure disclosure, IBufferWriter<byte> output)
    {
        var csv = new CsvWriter(output);
        foreach (var name in Header) csv.Field(name);
        csv.EndRecord();
        foreach (var form in disclosure.Forms)
        {
            foreach (var entry in form.Entries)
            {
                if (entry.Field.Kind != FormFieldKind.Indicators) continue;
                foreach (var indicator in entry.Indicators) WriteIndicator(csv, form, entry.Field, indicator);
            }
        }
    }

    static void WriteIndicator(CsvWriter csv, PerformanceForm form, FormField field, Indicator indicator)
    {
        for (var column = 0; column < indicator.Values.Count; column++)
        {
            csv.Field(form.Id);
            csv.Field(form.Name);
            for (var level = 0; level < 3; level++) csv.Field(level < indicator.Levels.Count ? indicator.Level(level, column).Text : "");
            csv.Field(column < field.Columns.Count ? field.Columns[column] : "");
            csv.Field(indicator.Values[column].Text);
            csv.Field(form.File);
            csv.Number(indicator.Span.Line.ToString(System.Globalization.CultureInfo.InvariantCulture));
            csv.EndRecord();
        }
    }
}
