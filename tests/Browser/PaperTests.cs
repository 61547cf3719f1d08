using System.Text.RegularExpressions;
using Mingzhang.Tests.Print;

namespace Mingzhang.Tests.Browser;

/// <summary>A table printed from the browser says what the screen says (ux.md T17), read back from the PDF by poppler.</summary>
[Collection(BrowserCollection.Name)]
[Trait("Category", "Browser")]
public sealed partial class PaperTests(ChromiumFixture chromium, BuiltSite site)
{
    /// <summary>The figures of every row, and a word of the head that fits on one line.</summary>
    const string Table = """
        (() => { const own = c => [...c.childNodes].filter(n => n.nodeType === 3).map(n => n.nodeValue.trim()).join('');
          return [...document.querySelectorAll('.grids table')].map(t => ({
            figures: [...t.querySelectorAll('tbody td.n')].map(own).filter(x => /^-?[\d,]+\.\d+$/.test(x)),
            head: [...t.tHead.querySelectorAll('th')].map(own).filter(x => x.length > 1).sort((a, b) => a.length - b.length)[0] })); })()
        """;

    [SkippableFact]
    public async Task No_column_and_no_row_of_a_printed_table_is_lost_and_its_head_stands_on_every_page()
    {
        if (!ExternalTool.Has("pdftotext")) Skip.IfNot(Environment.GetEnvironmentVariable("CI") == "true", "pdftotext is not installed");
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var figures = 0;
        foreach (var path in PageKinds.Printed)
        {
            await page.GotoAsync(site.AddressOf(path));
            var tables = await page.EvaluateAsync<PrintedTable[]>(Table);
            var (_, text) = ExternalTool.Run(await page.PdfAsync(new() { PreferCSSPageSize = true }), "pdftotext", "-raw", "{}", "-");
            var read = Figure().Matches(text).Select(match => match.Value).ToLookup(figure => figure);
            foreach (var figure in tables.SelectMany(table => table.Figures).GroupBy(figure => figure))
            {
                Assert.True(read[figure.Key].Count() >= figure.Count(), $"{path}: {figure.Key} stands {figure.Count()} times on the screen and {read[figure.Key].Count()} times on paper");
                figures += figure.Count();
            }
            var sheets = text.Split('\f').Where(sheet => Figure().IsMatch(sheet)).ToList();
            // A table without figures, folded on the screen, is printed open.
            if (sheets.Count == 0) sheets.Add(text);
            Assert.All(sheets, sheet => Assert.Contains(tables, table => Joined(sheet).Contains(table.Head, StringComparison.Ordinal)));
        }
        Assert.True(figures > 150, $"{figures} figures");
    }

    /// <summary>The head of a narrow column is broken over lines.</summary>
    static string Joined(string sheet) => string.Concat(sheet.Where(c => !char.IsWhiteSpace(c)));

    sealed record PrintedTable
    {
        public string[] Figures { get; set; } = [];

        public string Head { get; set; } = "";
    }

    [GeneratedRegex("-?[0-9][0-9,]*\\.[0-9]+")]
    private static partial Regex Figure();
}
