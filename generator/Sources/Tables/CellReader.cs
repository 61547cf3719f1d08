using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>Reads the cells of a row: text as printed, amounts as numbers, each with its place and its address in findings.</summary>
sealed class CellReader(TableSource source)
{
    readonly TableLayout _layout = source.Layout;
    readonly RepeatedFinding _signs = new();
    readonly RepeatedFinding _variants = new();

    public Cell Read(CsvRecord record, int field, Column column, string rowKey)
    {
        if (field < 0 || field >= record.Count) return new Cell("", Amount.Blank, new SourceSpan(source.File, record.Line, 1, 1));
        var cell = record[field];
        var span = new SourceSpan(source.File, cell.Line, cell.Column, cell.EndColumn);
        if (cell.Text.Length == 0) return new Cell("", Amount.Blank, span);
        var text = TextFolding.Trim(cell.Text);
        if (text.Length != cell.Text.Length) span = Narrow(cell, text, span);
        if (!column.IsNumeric)
        {
            if (TextFolding.HasVariant(text)) _variants.Add(VariantFinding(text, span, column, rowKey));
            if (text.Length > 0 && text[0] == '#' && SpreadsheetDamage.IsErrorValue(text)) ReportDamage(text, span, column, rowKey);
            return new Cell(text, Amount.Blank, span);
        }
        return ReadAmount(cell, text, span, column, rowKey);
    }

    /// <summary>Tells once a table that signs were read as 不适用, and that names have variant characters.</summary>
    public void Report()
    {
        _signs.Report(source.Findings);
        _variants.Report(source.Findings);
    }

    Cell ReadAmount(CsvField cell, string text, SourceSpan span, Column column, string rowKey)
    {
        var reading = AmountScanner.Read(cell.Text, _layout.Decimals, source.Standard.NotApplicable);
        if (reading.Fault is not null || reading.Folded)
        {
            AmountFindings.Report(reading, text, span, _layout.Decimals, AddressOf(rowKey, column), TableSource.Place(cell.Line, column.Name), source.Findings);
        }
        if (reading.Sign) _signs.Add(SignFinding(text, span, column, rowKey));
        return new Cell(text, reading.Amount, span);
    }

    Finding VariantFinding(string text, SourceSpan span, Column column, string rowKey) =>
        SourceRules.VariantCharacter.At(span, new($"“{text}”里有异体字，按规范字识别，照印", $"“{text}” holds a variant character; it is matched as the usual one and printed as written")) with
        {
            At = AddressOf(rowKey, column),
            Place = TableSource.Place(span.Line, column.Name),
            Published = text,
        };

    Finding SignFinding(string text, SourceSpan span, Column column, string rowKey) =>
        SourceRules.SignReadAsNotApplicable.At(span, new($"“{text}”按“不适用”读取", $"“{text}” was read as not applicable")) with
        {
            At = AddressOf(rowKey, column),
            Place = TableSource.Place(span.Line, column.Name),
            Published = text,
            Help = new("没有数就空着；零写 0.00；确实不适用可写“不适用”", "Leave the cell blank for no amount, 0.00 for zero, 不适用 for not applicable"),
        };

    void ReportDamage(string text, SourceSpan span, Column column, string rowKey) =>
        source.Report(SourceRules.SpreadsheetDamage.At(span, new($"“{text}”是 Excel 的错误值", $"“{text}” is an Excel error value")) with
        {
            At = AddressOf(rowKey, column),
            Place = TableSource.Place(span.Line, column.Name),
            Published = text,
            Help = new("回到 Excel 原表查出这一格的内容，重新填写", "Look the cell up in the workbook and type it again"),
        });

    string AddressOf(string rowKey, Column column) => $"{_layout.Id}/{rowKey}/{column.Id}";

    /// <summary>The place of the text without the spaces around it.</summary>
    static SourceSpan Narrow(CsvField cell, string text, SourceSpan span)
    {
        if (text.Length == 0 || cell.EndColumn - cell.Column != cell.Text.Length) return span;
        var start = cell.Column + cell.Text.IndexOf(text[0], StringComparison.Ordinal);
        return span with { Column = start, EndColumn = start + text.Length };
    }
}
