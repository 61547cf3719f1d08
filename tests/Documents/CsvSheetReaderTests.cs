using System.Diagnostics;
using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Tests.Documents;

public sealed class CsvSheetReaderTests
{
    readonly FindingList _findings = new();

    CsvSheet Read(string text) => CsvSheetReader.Read(new SourceText("t.csv", text), _findings);

    [Fact]
    public void Every_cell_knows_its_line_and_column()
    {
        var sheet = Read("甲,\"乙,\"\"丙\"\"\",𠮷丁\r\n\"一\n二\",x\n");
        Assert.Equal([("甲", 1, 1, 2), ("乙,\"丙\"", 1, 4, 9), ("𠮷丁", 1, 13, 16)], Cells(sheet, 0));
        Assert.Equal([("一\n二", 2, 2, 3), ("x", 3, 4, 5)], Cells(sheet, 1));
        Assert.Equal([1, 2], sheet.Records.Select(record => record.Line));
        Assert.Empty(_findings.ToSortedList());
    }

    [Fact]
    public void Empty_lines_are_passed_over_and_counted()
    {
        var sheet = Read("a,b\n\n\r\nc,d");
        Assert.Equal([1, 4], sheet.Records.Select(record => record.Line));
    }

    [Theory]
    [InlineData("a,b\"c,d\n", 1, 4, "一格中间有半角引号")]
    [InlineData("a\nx,\"b\"c,d\n", 2, 6, "引号关闭之后还有文字")]
    [InlineData("a,b\nx,\"c\ny,z\n", 2, 3, "引号开了没有关，后面的行都被当成这一格的文字")]
    public void Quotes_that_do_not_match_are_an_error_at_the_quote(string text, int line, int column, string message)
    {
        Read(text);
        var finding = Assert.Single(_findings.ToSortedList());
        Assert.Equal(("SRC-006", line, column, message), (finding.Rule, finding.Span.Line, finding.Span.Column, finding.Message.Chinese));
    }

    [Fact]
    public void A_block_pasted_from_a_spreadsheet_is_divided_by_tabs()
    {
        var sheet = Read("项目\t金额\n甲\t1,234.00\n");
        Assert.Equal('\t', sheet.Separator);
        Assert.Equal("1,234.00", sheet.Records[1].TextAt(1));
    }

    [Fact]
    public void A_cell_of_ten_megabytes_is_refused_quickly()
    {
        var clock = Stopwatch.StartNew();
        var sheet = Read("a,b\n" + new string('长', 10_000_000) + ",1\n");
        Assert.Equal("", sheet.Records[1].TextAt(0));
        Assert.Equal("1", sheet.Records[1].TextAt(1));
        Assert.Equal("SRC-009", Assert.Single(_findings.ToSortedList()).Rule);
        Assert.True(clock.ElapsedMilliseconds < 5000);
    }

    [Fact]
    public void A_million_rows_are_refused_quickly()
    {
        var clock = Stopwatch.StartNew();
        var text = new StringBuilder();
        for (var i = 0; i < 1_000_000; i++) text.Append("205,教育支出,1.00\n");
        Assert.Equal(CsvSheetReader.MostRecords, Read(text.ToString()).Records.Count);
        var finding = Assert.Single(_findings.ToSortedList());
        Assert.Equal(("SRC-009", CsvSheetReader.MostRecords + 1), (finding.Rule, finding.Span.Line));
        Assert.True(clock.ElapsedMilliseconds < 5000);
    }

    [Theory]
    [InlineData("a,b\r\n\r\nc,\n,\n\n")]
    [InlineData("\n\na\n,,\n \n\t\nb")]
    [InlineData("项目\t金额\n甲\t1,234.00\n\t\n")]
    [InlineData("")]
    [InlineData("\r\n")]
    [InlineData("𠮷,丁\u2028,\u0085,\v\n")]
    public void A_file_without_quotes_is_read_quickly_and_the_same(string text) => Assert.True(Compare(text));

    [Theory]
    [InlineData("a,\"b\"\n")]
    [InlineData("a\rb,c\r")]
    [InlineData("a,b\r\nc\r")]
    public void Quotes_and_strange_line_ends_are_left_to_the_full_reader(string text) => Assert.False(Compare(text));

    [Fact]
    public void Both_readers_agree_on_whatever_a_file_holds()
    {
        const string alphabet = "a甲,,,\t\r\n\n\n \"1.";
        var random = new Random(20260101);
        var quick = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = string.Create(random.Next(40), random, (span, source) =>
            {
                foreach (ref var c in span) c = alphabet[source.Next(alphabet.Length)];
            });
            if (Compare(text)) quick++;
        }
        Assert.InRange(quick, 1000, 19_000);
    }

    /// <summary>True where the quick reader did not give up.</summary>
    static bool Compare(string text)
    {
        var separator = CsvSheetReader.FindSeparator(text);
        if (CsvQuickReader.TryRead(text, separator) is not { } quick) return false;
        var findings = new FindingList();
        var full = CsvSheetReader.ReadInFull(new SourceText("t.csv", text), separator, findings);
        Assert.Empty(findings.ToSortedList());
        Assert.Equal(Describe(full.Records), Describe(quick));
        return true;
    }

    static string Describe(IEnumerable<CsvRecord> records) =>
        string.Join('\n', records.Select(record => $"{record.Line}: " + string.Join('|', Enumerable.Range(0, record.Count).Select(i => record[i]))));

    static IEnumerable<(string, int, int, int)> Cells(CsvSheet sheet, int record) =>
        Enumerable.Range(0, sheet.Records[record].Count).Select(i => sheet.Records[record][i]).Select(cell => (cell.Text, cell.Line, cell.Column, cell.EndColumn));
}
