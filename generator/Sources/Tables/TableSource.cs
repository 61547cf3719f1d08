using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Sources.Tables;

/// <summary>A table's file while it is read: what it should be, what it holds, and where faults go.</summary>
sealed record TableSource(Standard Standard, HeaderLayout Header, CsvSheet Sheet, FindingList Findings)
{
    /// <summary>The code list of a column, or null.</summary>
    public required Func<Column, CodeList?> CodeListOf { get; init; }

    public TableLayout Layout => Header.Table;

    public string File => Sheet.File;

    public SourceSpan SpanOf(CsvField field) => field.SpanIn(File);

    public void Report(Finding finding) => Findings.Add(finding);

    /// <summary>第7行「项目支出」.</summary>
    public static Message Place(int line, string column) => new($"第{line}行「{column}」", $"row {line} “{column}”");

    public static Message Place(int line) => new($"第{line}行", $"row {line}");
}
