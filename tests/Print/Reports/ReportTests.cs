using System.Globalization;
using System.Text.RegularExpressions;
using Mingzhang.Model;

namespace Mingzhang.Tests.Print.Reports;

/// <summary>The reports that the repository's own site publishes, read back by programs that are not ours.</summary>
public sealed partial class ReportTests
{
    [GeneratedRegex(@"-?[0-9][0-9,]*\.[0-9]+")]
    private static partial Regex Figure();

    [Fact]
    public void Every_disclosure_has_a_report() =>
        Assert.Equal(Directory.GetFiles(Path.Combine(PrintFixture.SourceRoot, "content"), "disclosure.yml", SearchOption.AllDirectories).Length, PublishedReports.All.Count);

    [Fact]
    public void The_same_sources_give_the_same_bytes() =>
        Assert.Equal(PublishedReports.All.Select(report => report.Pdf), PublishedReports.Make().Select(report => report.Pdf));

    [SkippableFact]
    public void Every_file_is_sound()
    {
        Need("qpdf");
        Assert.All(PublishedReports.All, report =>
        {
            var (exitCode, output) = ExternalTool.Run(report.Pdf, "qpdf", "--check", "{}");
            Assert.True(exitCode == 0, output);
            Assert.DoesNotContain("WARNING", output, StringComparison.Ordinal);
        });
    }

    [SkippableFact]
    public void Every_structure_is_without_fault()
    {
        Need("qpdf");
        Assert.All(PublishedReports.All, report => Assert.Empty(PdfStructureChecker.Check(PdfObjects.ReadJson(report.Pdf))));
    }

    [SkippableFact]
    public void The_text_holds_every_figure_of_every_table_row_by_row()
    {
        Need("pdftotext");
        var count = 0;
        foreach (var (source, pdf) in PublishedReports.All)
        {
            var (_, text) = ExternalTool.Run(pdf, "pdftotext", "-raw", "{}", "-");
            var read = Figure().Matches(text).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal)).ToList();
            foreach (var table in source.Disclosure.Tables)
            {
                foreach (var side in table.Sides)
                {
                    List<string> figures = [.. FiguresOf(side)];
                    Assert.True(Holds(read, figures), $"{source.Disclosure.DepartmentId} table {table.Id} {side.Layout.Name}: {string.Join(' ', figures.Take(9))} …");
                    count += figures.Count;
                }
            }
        }
        Assert.True(count > 800, $"{count} figures");
    }

    [SkippableFact]
    public void The_text_holds_every_amount_of_every_form_in_order()
    {
        Need("pdftotext");
        var count = 0;
        foreach (var (source, pdf) in PublishedReports.All)
        {
            var (_, text) = ExternalTool.Run(pdf, "pdftotext", "-raw", "{}", "-");
            text = text.Replace(",", "", StringComparison.Ordinal);
            var at = 0;
            foreach (var amount in source.Disclosure.Forms.SelectMany(form => form.Entries).SelectMany(AmountsOf))
            {
                at = text.IndexOf(amount, at, StringComparison.Ordinal) + amount.Length;
                Assert.True(at >= amount.Length, $"{source.Disclosure.DepartmentId}: {amount} is missing or out of order");
                count++;
            }
        }
        Assert.True(count > 100, $"{count} amounts");
    }

    [SkippableFact]
    public void Every_table_is_attached_as_a_file()
    {
        Need("qpdf");
        foreach (var (source, pdf) in PublishedReports.All)
        {
            var (_, list) = ExternalTool.Run(pdf, "qpdf", "--list-attachments", "{}");
            Assert.Equal(
                source.Disclosure.Tables.Select(table => $"{table.Id}.csv").Order(StringComparer.Ordinal),
                list.Split('\n').Where(line => line.Contains(".csv ", StringComparison.Ordinal)).Select(line => line[..line.IndexOf(' ', StringComparison.Ordinal)]).Order(StringComparer.Ordinal));
        }
    }

    [SkippableFact]
    public void Bookmarks_lead_to_the_parts_the_tables_and_the_forms()
    {
        Need("qpdf");
        foreach (var (source, pdf) in PublishedReports.All)
        {
            var titles = Bookmarks(PdfObjects.Parse(PdfObjects.ReadJson(pdf)));
            Assert.All(source.Disclosure.Tables, table => Assert.Contains(table.Title, titles));
            Assert.All(source.Disclosure.Forms, form => Assert.Contains(form.Name, titles));
            Assert.True(titles.Count > source.Disclosure.Tables.Count + source.Disclosure.Forms.Count);
        }
    }

    [SkippableFact]
    public void Every_form_and_every_two_sided_table_stands_on_one_page()
    {
        Need("pdftotext");
        foreach (var (source, pdf) in PublishedReports.All)
        {
            var (_, text) = ExternalTool.Run(pdf, "pdftotext", "-raw", "{}", "-");
            var pages = text.Split('\f', StringSplitOptions.RemoveEmptyEntries);
            // A page of its own has the title at its top, below the running header.
            Assert.All(source.Disclosure.Forms, form => Assert.Contains(pages, page => Head(page).Contains(Bare(form.Name), StringComparison.Ordinal)));
            foreach (var table in source.Disclosure.Tables.Where(table => table.Sides.Count > 1))
            {
                var page = Assert.Single(pages, page => Head(page).Contains(Bare(table.Title), StringComparison.Ordinal) && !page.Contains("目录", StringComparison.Ordinal));
                var read = Figure().Matches(page).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal)).ToList();
                Assert.All(table.Sides, side => Assert.True(Holds(read, [.. FiguresOf(side)]), $"{table.Id} {table.Title}"));
            }
        }

        static string Head(string page) => Bare(string.Concat(page.Split('\n').Take(7)));
    }

    [SkippableFact]
    public void An_independent_validator_finds_no_fault_in_any()
    {
        Skip.IfNot(Environment.GetEnvironmentVariable("CI") == "true", "a Java program for every report: in .ci/run only");
        foreach (var (source, pdf) in PublishedReports.All)
        {
            var (exitCode, output) = ExternalTool.Run(pdf, "/bin/sh", Path.Combine(PrintFixture.SourceRoot, "tests/Print/preflight.sh"), "{}");
            Skip.If(exitCode == PreflightTests.NotInstalled, "PDFBox Preflight is not installed");
            Assert.True(exitCode == 0, $"{source.Disclosure.DepartmentId}: {output}");
        }
    }

    /// <summary>Where all is to be tested, a program that is absent is a fault.</summary>
    static void Need(string program)
    {
        if (ExternalTool.Has(program)) return;
        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", $"{program} is not installed");
        Skip.If(true, $"{program} is not installed");
    }

    static IEnumerable<string> FiguresOf(TableSide side) =>
        side.Rows.SelectMany(row => row.Cells).Where(cell => cell.Amount is { HasValue: true, Decimals: > 0 }).Select(cell => cell.Amount.Value.ToString(CultureInfo.InvariantCulture));

    static IEnumerable<string> AmountsOf(FormEntry entry) =>
        entry.Values.Where(value => value.Amount.HasValue).Select(value => value.Amount.Value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Whether a run of figures stands in the text without another between them.</summary>
    static bool Holds(List<string> read, List<string> figures) =>
        Enumerable.Range(0, Math.Max(0, read.Count - figures.Count + 1)).Any(start => read.Skip(start).Take(figures.Count).SequenceEqual(figures));

    static List<string> Bookmarks(PdfObjects pdf)
    {
        List<string> titles = [];
        Read(pdf.Catalog.GetProperty("/Outlines"));
        return titles;

        void Read(System.Text.Json.JsonElement parent)
        {
            for (var item = pdf.Get(pdf[parent], "/First"); item is { } entry; item = pdf.Get(entry, "/Next"))
            {
                titles.Add(entry.GetProperty("/Title").GetString()![2..]);
                Read(entry);
            }
        }
    }

    static string Bare(string text) => new([.. text.Where(character => !char.IsWhiteSpace(character))]);
}
