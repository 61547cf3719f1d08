using System.Text;
using System.Text.RegularExpressions;
using Mingzhang.Print;
using static Mingzhang.Tests.Print.PrintFixture;

namespace Mingzhang.Tests.Print;

public sealed partial class PdfTests
{
    const string Dense = ".dense table { font-size: 7pt; line-height: 1.3; } .dense td, .dense th { padding: 0.5mm 0.8mm; }";

    static readonly Lazy<byte[]> Sample = new(() => Render(SampleRequest()));

    static readonly Lazy<byte[]> Synthetic = new(() => Render(SyntheticRequest(3, 60)));

    [GeneratedRegex(@"[0-9][0-9,]*\.[0-9]{2}")]
    private static partial Regex Figure();

    static PrintRequest SyntheticRequest(int tables, int rows) => Request(SyntheticReport.Markup(tables, rows), ThemeStyles) with { Styles = [new("report.css", ThemeStyles), new("dense.css", Dense)] };

    static byte[] Render(PrintRequest request)
    {
        var result = PrintDocument.Render(request);
        Assert.Empty(result.Findings);
        return result.Pdf!;
    }

    static byte[] Named(string name) => name == "sample" ? Sample.Value : Synthetic.Value;

    [Fact]
    public void The_same_request_gives_the_same_bytes_on_any_number_of_threads()
    {
        var results = new byte[6][];
        Parallel.For(0, results.Length, i => results[i] = Render(SampleRequest()));
        Assert.All(results, result => Assert.Equal(results[0], result));
        Assert.Equal(Render(SyntheticRequest(3, 60)), Synthetic.Value);
    }

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("synthetic")]
    public void The_file_is_sound(string name)
    {
        Skip.IfNot(ExternalTool.Has("qpdf"), "qpdf is not installed");
        var (exitCode, output) = ExternalTool.Run(Named(name), "qpdf", "--check", "{}");
        Assert.Equal(0, exitCode);
        Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
    }

    [SkippableTheory]
    [InlineData("sample")]
    [InlineData("synthetic")]
    public void The_structure_has_no_fault(string name)
    {
        Skip.IfNot(ExternalTool.Has("qpdf"), "qpdf is not installed");
        Assert.Empty(PdfStructureChecker.Check(PdfObjects.ReadJson(Named(name))));
    }

    [SkippableTheory]
    [InlineData("\"/Scope\"", "\"/Xcope\"", "TH without scope")]
    [InlineData("\"/BBox\"", "\"/Xbox\"", "figure without text or box")]
    [InlineData("\"/ColSpan\": 5", "\"/ColSpan\": 4", "columns")]
    [InlineData("\"/ID\": \"u:t3h1\"", "\"/ID\": \"u:t3h99\"", "no header")]
    [InlineData("\"/S\": \"/H2\"", "\"/S\": \"/H4\"", "heading level skipped")]
    [InlineData("\"/Marked\": true", "\"/Marked\": false", "not marked")]
    public void The_checker_sees_faults(string sound, string faulty, string told)
    {
        Skip.IfNot(ExternalTool.Has("qpdf"), "qpdf is not installed");
        var json = PdfObjects.ReadJson(Sample.Value);
        Assert.Contains(sound, json, StringComparison.Ordinal);
        Assert.Contains(PdfStructureChecker.Check(json.Replace(sound, faulty, StringComparison.Ordinal)), fault => fault.Contains(told, StringComparison.Ordinal));
    }

    [SkippableFact]
    public void The_text_read_back_holds_every_figure_in_order()
    {
        Skip.IfNot(ExternalTool.Has("pdftotext"), "pdftotext is not installed");
        var (_, text) = ExternalTool.Run(Synthetic.Value, "pdftotext", "-raw", "{}", "-");
        var read = Figure().Matches(text).Select(match => match.Value).ToList();
        var at = 0;
        var count = 0;
        for (var table = 1; table <= 3; table++)
        {
            foreach (var figure in Enumerable.Range(0, 60).SelectMany(row => SyntheticReport.Figures(table, row)))
            {
                at = read.IndexOf(figure, at) + 1;
                Assert.True(at > 0, $"{figure} of table {table} is missing");
                count++;
            }
        }
        Assert.Equal(3 * 60 * 7, count);
    }

    [SkippableFact]
    public void The_text_read_back_is_the_text_that_was_written()
    {
        Skip.IfNot(ExternalTool.Has("pdftotext"), "pdftotext is not installed");
        const string text = "“十四五”期间，本部门（含3个下属单位）共安排资金12.80万元——占98.76%……其中㎡①〇喆é均可检索：GB/T 15834、www.example.gov.cn。";
        var (_, read) = ExternalTool.Run(Render(Request($"<p style=\"text-align: justify\">{text}</p>")), "pdftotext", "-raw", "{}", "-");
        Assert.Equal(Bare(text), Bare(read));

        static string Bare(string text) => new([.. text.Where(character => !char.IsWhiteSpace(character) && character != '\f')]);
    }

    [SkippableFact]
    public void Attachments_are_carried_as_they_are()
    {
        Skip.IfNot(ExternalTool.Has("qpdf"), "qpdf is not installed");
        var (_, list) = ExternalTool.Run(Sample.Value, "qpdf", "--list-attachments", "{}");
        Assert.Equal(2, list.Split('\n').Count(line => line.Contains(".csv", StringComparison.Ordinal)));
        var (_, content) = ExternalTool.Run(Sample.Value, "qpdf", "--show-attachment=01.csv", "{}");
        Assert.Equal("项目,金额\n合计,4336.29\n", content);
        var pdf = PdfObjects.Parse(PdfObjects.ReadJson(Sample.Value));
        var files = pdf.Catalog.GetProperty("/AF").EnumerateArray().Select(file => pdf[file]).ToList();
        Assert.All(files, file => Assert.Equal("/Source", file.GetProperty("/AFRelationship").GetString()));
        Assert.Equal(2, files.Count);
    }

    [SkippableFact]
    public void Bookmarks_follow_the_headings()
    {
        Skip.IfNot(ExternalTool.Has("qpdf"), "qpdf is not installed");
        var pdf = PdfObjects.Parse(PdfObjects.ReadJson(Sample.Value));
        List<string> titles = [];
        for (var item = pdf.Get(pdf[pdf.Catalog.GetProperty("/Outlines")], "/First"); item is { } entry; item = pdf.Get(entry, "/Next"))
            titles.Add(entry.GetProperty("/Title").GetString()![2..]);
        Assert.Equal(["第一部分　部门概况", "第二部分　2024年度部门预算报表", "第三部分　2024年度部门预算情况说明", "第四部分　名词解释"], titles);
    }

    [Fact]
    public void Every_date_is_the_one_given()
    {
        var text = Encoding.Latin1.GetString(Sample.Value);
        Assert.Contains("<xmp:CreateDate>2024-05-13T00:00:00+08:00</xmp:CreateDate>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_text_is_a_small_file() => Assert.InRange(Render(Request("<p>水利局2024年预算</p>")).Length, 4_000, 20_000);
}
