using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Import.Files;

/// <summary>
/// A workbook, .xls or .xlsx: one grid a visible sheet. Numbers become the text that the sheet shows where that is the value itself,
/// else the whole value: an import rounds nothing. Indentation becomes full-width spaces, a text merged over rows stands in each of them.
/// </summary>
sealed class WorkbookFile(string name, FindingList findings)
{
    const int MostSheets = 200;

    static readonly Lock Registration = new();

    public IReadOnlyList<Block> Read(byte[] bytes)
    {
        // .xls files of Chinese offices hold GBK text.
        lock (Registration) Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var isZip = bytes.AsSpan().StartsWith("PK"u8);
        if (isZip) OfficeMetadata.Report(name, new ZipArchive(new MemoryStream(bytes, writable: false)), findings);
        var marks = isZip ? WorkbookMarks.Read(bytes) : [];
        var blocks = new List<Block>();
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(bytes, writable: false), new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") });
        var count = 0;
        do
        {
            if (++count > MostSheets) break;
            if (reader.VisibleState is not null and not "visible") ReportHidden(reader.Name);
            else if (ReadSheet(reader, marks.GetValueOrDefault(reader.Name, WorkbookMarks.None)) is { Rows.Count: > 0 } grid) blocks.Add(grid);
        }
        while (reader.NextResult());
        return blocks;
    }

    Grid ReadSheet(IExcelDataReader reader, WorkbookMarks marks)
    {
        var place = $"{name}[{reader.Name}]";
        var rows = new List<List<string>>();
        var hidden = 0;
        while (reader.Read() && rows.Count < GridRows.MostRows)
        {
            // A row height of 0 is how a workbook hides a row.
            if (reader.RowHeight == 0) hidden++;
            var cells = new List<string>();
            for (var i = 0; i < Math.Min(reader.FieldCount, GridRows.MostColumns); i++) cells.Add(marks.Errors.GetValueOrDefault((rows.Count, i)) ?? Indented(TextOf(reader, i), marks.Indents.GetValueOrDefault((rows.Count, i))));
            rows.Add(cells);
        }
        if (hidden > 0) ReportHiddenRows(place, hidden);
        FillMerged(reader.MergeCells, rows);
        return new Grid(place, 1, [.. rows.Select((cells, i) => GridRows.Row(cells, i + 1)).Where(row => !row.IsBlank)]);
    }

    static string Indented(string text, int indent) => indent > 0 && text.Length > 0 ? new string('\u3000', Math.Min(indent, 8)) + text : text;

    static string TextOf(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        double value => NumberText(value, reader.GetNumberFormatString(column)),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>3661.68 for 3661.680000000001, 50.00 where the format shows two decimals; never a rounded value.</summary>
    public static string NumberText(double value, string? format)
    {
        if (double.IsNaN(value) || double.IsInfinity(value) || Math.Abs(value) >= 1e15) return value.ToString("R", CultureInfo.InvariantCulture);
        var exact = decimal.Parse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        if (format is not null && format.Contains('%', StringComparison.Ordinal)) return (exact * 100m).ToString("0.##########", CultureInfo.InvariantCulture) + "%";
        var decimals = DecimalsOf(format);
        var shown = exact.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return decimal.Parse(shown, CultureInfo.InvariantCulture) == exact ? shown : exact.ToString("0.###############", CultureInfo.InvariantCulture);
    }

    static int DecimalsOf(string? format)
    {
        if (format is null) return 0;
        var point = format.IndexOf('.', StringComparison.Ordinal);
        if (point < 0) return 0;
        var count = 0;
        while (point + 1 + count < format.Length && format[point + 1 + count] == '0') count++;
        return Math.Min(count, 10);
    }

    /// <summary>Only texts, only downwards: an amount printed once in a merged cell is one amount.</summary>
    static void FillMerged(CellRange[]? ranges, List<List<string>> rows)
    {
        foreach (var range in ranges ?? [])
        {
            if (range.FromRow < 0 || range.FromRow >= rows.Count || range.FromColumn >= rows[range.FromRow].Count) continue;
            var text = rows[range.FromRow][range.FromColumn];
            if (TextFolding.IsBlank(text) || LooksLikeNumber(text)) continue;
            for (var row = range.FromRow + 1; row <= Math.Min(range.ToRow, rows.Count - 1); row++)
            {
                if (range.FromColumn < rows[row].Count && rows[row][range.FromColumn].Length == 0) rows[row][range.FromColumn] = text;
            }
        }
    }

    static bool LooksLikeNumber(string text) => TextFolding.Fold(text).AsSpan().IndexOfAnyExcept("0123456789.,-") < 0;

    void ReportHidden(string sheet) => findings.Add(ImportRules.Metadata.At(SourceSpan.Whole($"{name}[{sheet}]"), new(
        $"工作表“{sheet}”是隐藏的，没有读取", $"The sheet “{sheet}” is hidden and was not read")) with
    {
        Help = new("要用就先取消隐藏；不要把带隐藏表的原文件挂到网上", "Unhide it if it is meant; never publish the workbook itself with hidden sheets"),
    });

    void ReportHiddenRows(string place, int count) => findings.Add(ImportRules.Metadata.At(SourceSpan.Whole(place), new(
        $"有 {count} 行是隐藏的，照样读取了", $"{count} rows are hidden; they were read all the same")) with
    {
        Help = new("核对这些行是否应当公开", "Check whether these rows are meant for publication"),
    });
}
