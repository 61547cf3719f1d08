using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Sources.Tables;

/// <summary>Finds the header of a table file: one row of names or ids, or the printed tiers with blanks for merged cells.</summary>
sealed class HeaderReader(TableSource source)
{
    const int MostTiers = 4;

    /// <summary>Titles and notes above a header take a few rows; a header further down is none.</summary>
    const int MostRowsAbove = 20;

    HeaderLayout Layout => source.Header;

    IReadOnlyList<CsvRecord> Records => source.Sheet.Records;

    /// <summary>The columns, or null (with findings) where the rows below cannot be understood.</summary>
    public TableColumns? Read(out HeaderMatch? match)
    {
        match = FindBest();
        if (match is null || match.Found == 0 || match.Found * 2 < Layout.ColumnCount)
        {
            ReportNoHeader();
            return null;
        }
        CheckYears(match);
        var isComplete = match.IsPerfect || ReportDifferences(match);
        ReportTrailingColumns(match);
        return isComplete ? new TableColumns(Layout, match) : null;
    }

    HeaderMatch? FindBest()
    {
        HeaderMatch? best = null;
        var last = Math.Min(Records.Count, MostRowsAbove);
        for (var row = 0; row < last; row++)
        {
            if (!MayBegin(Records[row])) continue;
            for (var height = 1; height <= MostTiers && row + height <= Records.Count; height++)
            {
                var match = HeaderMatch.Try(Layout, Records, row, height);
                if (match.IsPerfect) return match;
                if (match.IsBetterThan(best)) best = match;
            }
        }
        return best;
    }

    /// <summary>A title or unit line names no column, so it is not taken for a tier.</summary>
    bool MayBegin(CsvRecord record)
    {
        if (Layout.ColumnCount > 1 && record.FilledCount < 2) return false;
        for (var i = 0; i < record.Count; i++)
        {
            if (record[i].Text.Length > 0 && Layout.IsKnown(HeaderLayout.Fold(record[i].Text))) return true;
        }
        return false;
    }

    void CheckYears(HeaderMatch match)
    {
        for (var row = match.FirstRow; row < match.FirstRow + match.Height; row++)
        {
            var record = Records[row];
            for (var i = 0; i < record.Count; i++)
            {
                var folded = TextFolding.Fold(record[i].Text);
                var masked = TextFolding.MaskYear(folded, out var year);
                if (year != 0 && year != Layout.Year && Layout.IsKnown(masked) && !Layout.IsPrinted(folded)) ReportYear(record[i], year);
            }
        }
    }

    void ReportYear(CsvField field, int year) => source.Report(StructureRules.Year.At(source.SpanOf(field), new(
        $"表头“{TextFolding.Trim(field.Text)}”写的是 {year} 年，本次公开是 {Layout.Year} 年度", $"The header says {year}, but this disclosure is for {Layout.Year}")) with
    {
        At = Layout.Table.Id,
        Place = TableSource.Place(field.Line),
        Published = year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Expected = Layout.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Help = new("核对是不是上年的表；若只是表头没改，把年份改过来", "Is this last year's table? If only the header was left, mend the year"),
    });

    void ReportNoHeader()
    {
        var line = Records.Count > 0 ? Records[0].Line : 1;
        var span = Records.Count > 0 ? Records[0].SpanIn(source.File) : SourceSpan.Whole(source.File);
        source.Report(StructureRules.Header.At(span, new("没有找到表头", "No header was found")) with
        {
            At = Layout.Table.Id,
            Place = TableSource.Place(line),
            Help = ExpectedHelp(),
        });
    }

    Message ExpectedHelp() => new($"表头应为：{Layout.ExpectedLine}", $"The header should be: {Layout.ExpectedLine}");

    /// <summary>Reports missing, renamed, repeated and foreign columns; true where the rows can be read none the less.</summary>
    bool ReportDifferences(HeaderMatch match)
    {
        var missing = MissingTargets(match);
        for (var field = 0; field < match.Targets.Length; field++)
        {
            if (match.Targets[field] == HeaderMatch.Unknown) ReportStranger(match, field, missing);
        }
        foreach (var target in missing) ReportMissing(match, target);
        return false;
    }

    List<HeaderTarget> MissingTargets(HeaderMatch match)
    {
        var missing = new List<HeaderTarget>();
        for (var t = 0; t < Layout.Targets.Length; t++)
        {
            var target = Layout.Targets[t];
            if (target.IsWhole && target.Column.Kind != Model.Layout.ColumnKind.Order && !match.IsTaken(t) && !match.HasParts(t)) missing.Add(target);
        }
        return missing;
    }

    void ReportStranger(HeaderMatch match, int field, List<HeaderTarget> missing)
    {
        var cell = HeaderCell(match, field);
        var text = TextFolding.Trim(cell.Text);
        var folded = HeaderLayout.Fold(cell.Text);
        var repeated = Array.Exists(Layout.Targets, target => target.FoldedName == folded || target.Last == folded);
        var renamed = repeated ? null : NearestMissing(folded, missing) ?? Neighbour(match, field, missing);
        if (renamed is not null) missing.Remove(renamed);
        var message = repeated
            ? new Message($"列“{text}”重复", $"The column “{text}” is repeated")
            : renamed is null
                ? new Message($"格式里没有“{text}”这一列", $"The standard has no column “{text}”")
                : new Message($"列名“{text}”应为“{renamed.Name}”", $"The column “{text}” should be “{renamed.Name}”");
        source.Report(StructureRules.Header.At(source.SpanOf(cell), message) with
        {
            At = Layout.Table.Id,
            Place = TableSource.Place(cell.Line, text),
            Published = text,
            Expected = renamed?.Name,
            Help = ExpectedHelp(),
        });
    }

    static HeaderTarget? NearestMissing(string folded, List<HeaderTarget> missing)
    {
        var nearest = Suggestion.Nearest(folded, missing.Select(target => target.FoldedName));
        return missing.Find(target => target.FoldedName == nearest);
    }

    /// <summary>The missing column whose place this is: the one after the column at the left.</summary>
    HeaderTarget? Neighbour(HeaderMatch match, int field, List<HeaderTarget> missing)
    {
        var left = field == 0 ? -1 : match.Targets[field - 1];
        if (field > 0 && left < 0) return null;
        return missing.Find(target => target == Layout.Targets.ElementAtOrDefault(left + 1));
    }

    void ReportMissing(HeaderMatch match, HeaderTarget target)
    {
        var record = Records[match.FirstRow + match.Height - 1];
        source.Report(StructureRules.Header.At(record.SpanIn(source.File), new($"缺少“{target.Name}”这一列", $"The column “{target.Name}” is missing")) with
        {
            At = Layout.Table.Id,
            Place = TableSource.Place(record.Line),
            Expected = target.Name,
            Help = ExpectedHelp(),
        });
    }

    CsvField HeaderCell(HeaderMatch match, int field)
    {
        for (var row = match.FirstRow + match.Height - 1; row >= match.FirstRow; row--)
        {
            if (!Records[row].IsBlankAt(field)) return Records[row][field];
        }
        return Records[match.FirstRow][0];
    }

    /// <summary>Columns without a header and without content, such as Excel leaves at the right.</summary>
    void ReportTrailingColumns(HeaderMatch match)
    {
        var count = 0;
        for (var i = match.Targets.Length - 1; i >= 0 && match.Targets[i] == HeaderMatch.Nameless; i--) count++;
        if (count == 0) return;
        var record = Records[match.FirstRow];
        var at = record[Math.Min(match.Targets.Length - count, record.Count - 1)];
        source.Report(SourceRules.TrailingColumns.At(source.SpanOf(at), new($"右侧有 {count} 个空列", $"There are {count} empty columns at the right")) with
        {
            At = Layout.Table.Id,
            Place = TableSource.Place(record.Line),
            Help = new("在 Excel 中删去右侧的空列，或运行 format", "Delete the empty columns in the spreadsheet, or run format"),
        });
    }
}
