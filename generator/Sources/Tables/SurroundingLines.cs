using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Sources.Tables;

/// <summary>
/// The lines around a table that are no rows of it: title, 表号, 部门名称, unit, notes, index rows (栏次 1 2 3). They are skipped
/// with one information a file; a unit or a year that is not the standard's is an error; notes are kept as printed.
/// </summary>
sealed class SurroundingLines(TableSource source)
{
    readonly List<string> _notes = [];
    readonly List<(int Line, string What, string English)> _skipped = [];

    /// <summary>注：… and 说明：…, as printed.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Looks at a row above the header.</summary>
    public void ReadAbove(CsvRecord record)
    {
        if (record.IsBlank || TryNote(record)) return;
        var hasUnit = ReadUnit(record);
        var hasTitle = !IsLabel(record) && ReadTitle(record);
        if (hasTitle) Skip(record, "表名", "title");
        if (hasUnit) Skip(record, "单位", "unit");
        if (!hasTitle && !hasUnit) Skip(record, IsLabel(record) ? "表号" : "其他文字", IsLabel(record) ? "label" : "other text");
    }

    /// <summary>True for a row among or below the data that is no row of the table.</summary>
    /// <param name="header">The rows of the header, which a page break repeats.</param>
    public bool IsSkipped(CsvRecord record, CsvRecord[] header)
    {
        var first = record.FirstFilled;
        if (first < 0) return true;
        var text = record[first].Text;
        if (MayBeNote(text) && TryNote(record)) return true;
        if (text.Contains('表', StringComparison.Ordinal) && RepeatsTitle(record, text)) return Skip(record, "重复的表名", "repeated title");
        if (IsIndexRow(record)) return Skip(record, "栏次", "column index");
        if (RepeatsHeader(record, header)) return Skip(record, "重复的表头", "repeated header");
        if (text.Contains('单', StringComparison.Ordinal) && record.FilledCount <= 2 && ReadUnit(record)) return Skip(record, "单位", "unit");
        return false;
    }

    /// <summary>The 序号 column was skipped.</summary>
    public void SkipOrderColumn(int line) => _skipped.Add((line, "序号列", "row numbers"));

    /// <summary>Tells once what was skipped.</summary>
    public void Report()
    {
        if (_skipped.Count == 0) return;
        var chinese = string.Join("、", _skipped.Select(item => item.What).Distinct(StringComparer.Ordinal));
        var english = string.Join(", ", _skipped.Select(item => item.English).Distinct(StringComparer.Ordinal));
        var lines = string.Join("、", _skipped.Select(item => item.Line).Distinct());
        source.Report(SourceRules.SkippedLines.At(new SourceSpan(source.File, _skipped[0].Line, 1, 1), new(
            $"{chinese}不是数据，已跳过（第 {lines} 行）", $"Skipped as no data: {english} (line {lines})")) with
        {
            At = source.Layout.Id,
        });
    }

    bool Skip(CsvRecord record, string chinese, string english)
    {
        _skipped.Add((record.Line, chinese, english));
        return true;
    }

    static bool MayBeNote(string text) => text.AsSpan().ContainsAny('注', '明', '表');

    /// <summary>注：… 说明：… 备注：… or a sentence such as 本表无数据, alone in its row.</summary>
    bool TryNote(CsvRecord record)
    {
        var first = record.FirstFilled;
        var text = TextFolding.Trim(record[first].Text);
        var folded = TextFolding.Fold(text);
        if (!IsNote(folded)) return false;
        for (var i = first + 1; i < record.Count; i++)
        {
            if (!record.IsBlankAt(i)) text += TextFolding.Trim(record[i].Text);
        }
        _notes.Add(text);
        return true;
    }

    static bool IsNote(string folded)
    {
        if (folded.StartsWith("备注", StringComparison.Ordinal)) folded = folded[1..];
        if (folded.StartsWith("说明", StringComparison.Ordinal)) folded = folded[1..];
        if (folded.Length > 1 && folded[0] is '注' or '明')
        {
            var i = 1;
            while (i < folded.Length && char.IsAsciiDigit(folded[i])) i++;
            return i < folded.Length && folded[i] is ':' or '.' or '、';
        }
        return folded.Contains("本表无数据", StringComparison.Ordinal) || folded.Contains("空表列示", StringComparison.Ordinal);
    }

    bool IsLabel(CsvRecord record)
    {
        var folded = TextFolding.Fold(record[record.FirstFilled].Text);
        if (record.FilledCount > 1) return false;
        return folded == source.Header.FoldedLabel || (folded.Length <= 12 && char.IsAsciiDigit(folded[^1]) && folded.Contains('表', StringComparison.Ordinal));
    }

    /// <summary>True for a line with a title; its year is held against the disclosure's.</summary>
    bool ReadTitle(CsvRecord record)
    {
        var field = record[record.FirstFilled];
        var masked = TextFolding.MaskYear(TextFolding.Fold(field.Text), out var year);
        var title = source.Header.FoldedTitle;
        var isTitle = masked == title || masked.Contains(title, StringComparison.Ordinal) || (record.FilledCount == 1 && masked.EndsWith('表'));
        if (isTitle && year != 0 && year != source.Header.Year && title.Contains("{year}", StringComparison.Ordinal)) ReportYear(field, year);
        return isTitle;
    }

    void ReportYear(CsvField field, int year) => source.Report(StructureRules.Year.At(source.SpanOf(field), new(
        $"表名写的是 {year} 年，本次公开是 {source.Header.Year} 年度", $"The title says {year}, but this disclosure is for {source.Header.Year}")) with
    {
        At = source.Layout.Id,
        Place = TableSource.Place(field.Line),
        Published = TextFolding.Trim(field.Text),
        Expected = source.Header.Title,
        Help = new("核对是不是上年的表；若只是表名没改，把年份改过来", "Is this last year's table? If only the title was left, mend the year"),
    });

    /// <summary>True for a line that names the unit (单位：万元); another unit than the standard's is an error.</summary>
    bool ReadUnit(CsvRecord record)
    {
        for (var i = 0; i < record.Count; i++)
        {
            var folded = TextFolding.Fold(record[i].Text);
            var at = folded.IndexOf("单位:", StringComparison.Ordinal);
            if (at < 0) continue;
            var name = UnitName(folded.AsSpan(at + 3));
            if (name.Length == 0) continue;
            if (!MoneyUnits.TryParse(name, out var unit) || unit != source.Layout.Unit) ReportUnit(record[i], name);
            return true;
        }
        return false;
    }

    /// <summary>万元 of 人民币万元）; empty where a department follows instead of a unit.</summary>
    static string UnitName(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("人民币")) text = text[3..];
        var end = text.IndexOf('元');
        if (end is < 0 or > 2) return "";
        return text[..(end + 1)].ToString();
    }

    void ReportUnit(CsvField field, string name) => source.Report(StructureRules.Unit.At(source.SpanOf(field), new(
        $"单位写的是“{name}”，这张表的格式是“{source.Layout.Unit.Name()}”", $"The unit is “{name}”, but the standard's is “{source.Layout.Unit.Name()}”")) with
    {
        At = source.Layout.Id,
        Place = TableSource.Place(field.Line),
        Published = name,
        Expected = source.Layout.Unit.Name(),
        Help = new($"把金额换算成{source.Layout.Unit.Name()}，或改正单位行", "Convert the amounts, or mend the unit line"),
    });

    /// <summary>栏次, 1 2 3 …, or 甲 乙 1 2 3 ….</summary>
    static bool IsIndexRow(CsvRecord record)
    {
        var next = 1;
        var filled = 0;
        var isNamed = false;
        for (var i = 0; i < record.Count; i++)
        {
            var text = TextFolding.Trim(record[i].Text.AsSpan());
            if (text.IsEmpty) continue;
            filled++;
            isNamed |= text is "栏次" or "行次";
            if (text is "栏次" or "行次" or "甲" or "乙" or "丙") continue;
            if (!StartsWithNumber(text, next)) return false;
            next++;
        }
        return filled >= 2 && (next > 2 || (isNamed && next == 2));
    }

    /// <summary>3 or 3=1+2.</summary>
    static bool StartsWithNumber(ReadOnlySpan<char> text, int number)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        var digits = end < 0 ? text : text[..end];
        if (digits.Length is 0 or > 3 || digits[0] == '0' || (end >= 0 && text[end] is not ('=' or '＝'))) return false;
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + digit - '0';
        return value == number;
    }

    bool RepeatsTitle(CsvRecord record, string text)
    {
        if (record.FilledCount > 1) return false;
        var folded = HeaderLayout.Fold(text);
        return folded == source.Header.FoldedTitle || (folded.Length > 0 && folded == source.Header.FoldedLabel);
    }

    static bool RepeatsHeader(CsvRecord record, CsvRecord[] header)
    {
        if (record.Count < 2) return false;
        foreach (var row in header)
        {
            if (Repeats(record, row)) return true;
        }
        return false;
    }

    static bool Repeats(CsvRecord record, CsvRecord header)
    {
        for (var i = 0; i < Math.Max(record.Count, header.Count); i++)
        {
            if (record.TextAt(i) != header.TextAt(i)) return false;
        }
        return true;
    }
}
