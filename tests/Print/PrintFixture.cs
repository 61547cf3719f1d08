using System.Reflection;
using Mingzhang.Print;
using Mingzhang.Print.Display;
using Mingzhang.Print.Fonts;
using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Layout.Tables;

namespace Mingzhang.Tests.Print;

/// <summary>The default theme's fonts and styles, and short ways to lay out a piece of markup.</summary>
static class PrintFixture
{
    static readonly Assembly Program = typeof(PrintDocument).Assembly;

    public static readonly FontLibrary Fonts = new(
    [
        Font("Noto Serif SC", 400, "NotoSerifSC-Regular"),
        Font("Noto Sans SC", 400, "NotoSansSC-Regular"),
        Font("Noto Sans SC", 700, "NotoSansSC-Bold"),
        Font("Noto Serif SC", 400, "NotoSerifSC-Regular-Rare"),
        Font("Noto Sans SC", 400, "NotoSansSC-Regular-Rare"),
        Font("Noto Sans SC", 700, "NotoSansSC-Bold-Rare"),
    ]);

    /// <summary>A page of 300 by 400 points without margins, text of 10 points on lines of 15.</summary>
    public const string Small = "@page { size: 300pt 400pt; margin: 0; } body { font-size: 10pt; line-height: 1.5; text-align: left; } p { text-indent: 0; margin: 0; }";

    public static string ThemeStyles { get; } = ReadText("themes/default/print/report.css");

    public static PrintRequest Request(string markup, string styles = Small) => new()
    {
        Markup = markup,
        Styles = [new("test.css", styles)],
        Fonts = Fonts,
        Metadata = new("测试文件", "zh-CN", new DateTimeOffset(2024, 5, 13, 0, 0, 0, TimeSpan.FromHours(8))),
    };

    public static string Sample(string name) => ReadSource($"tests/Print/samples/{name}");

    public static PrintRequest SampleRequest() => Request(Sample("report.html"), ThemeStyles) with
    {
        Attachments = [new("01.csv", "text/csv", "表一的数据", "项目,金额\n合计,4336.29\n"u8.ToArray()), new("02.csv", "text/csv", "表二的数据", "科目,金额\n208,366.86\n"u8.ToArray())],
    };

    public static List<PageFragment> LayOut(string markup, string styles = Small)
    {
        var log = new FindingLog();
        var pages = PrintDocument.LayOut(Request(markup, styles), log, out _);
        Assert.True(pages is not null, string.Join("\n", log.Findings.Select(finding => $"{finding.File}:{finding.Line}:{finding.Column} {finding.Message()}")));
        return pages;
    }

    public static List<DisplayPage> Paint(string markup, string styles = Small)
    {
        var log = new FindingLog();
        return [.. PrintDocument.Compose(Request(markup, styles), log)!.Pages];
    }

    /// <summary>The lines on a page, top to bottom, with their place on the page.</summary>
    public static List<(double X, double Y, string Text)> Lines(PageFragment page)
    {
        List<(double, double, string)> lines = [];
        Visit(page.Content, 0, 0);
        return lines;

        void Visit(Fragment fragment, double x, double y)
        {
            if (fragment is ParagraphFragment paragraph)
                lines.AddRange(paragraph.Lines.Select(line => (x + line.X, y + line.Top - paragraph.Lift, TextOf(paragraph.Paragraph, line))));
            if (fragment is TableFragment table)
            {
                if (table.Caption is { } caption)
                    Visit(caption, x, y);
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    Visit(cell, x + cell.X, y + cell.Y);
            }
            foreach (var child in fragment.Children)
                Visit(child, x + child.X, y + child.Y);
        }
    }

    public static List<string> Texts(PageFragment page) => [.. Lines(page).Select(line => line.Text)];

    /// <summary>The fragments of an element, by its id, on all pages, with their page.</summary>
    public static List<(int Page, Fragment Fragment, double X, double Y)> Find(IReadOnlyList<PageFragment> pages, string id)
    {
        List<(int, Fragment, double, double)> found = [];
        for (var i = 0; i < pages.Count; i++)
            Visit(i, pages[i].Content, 0, 0);
        return found;

        void Visit(int page, Fragment fragment, double x, double y)
        {
            if (fragment.Box.Element?.Id == id)
                found.Add((page, fragment, x, y));
            foreach (var child in fragment.Children)
                Visit(page, child, x + child.X, y + child.Y);
            if (fragment is TableFragment table)
            {
                foreach (var cell in table.Rows.SelectMany(row => row.Cells))
                    Visit(page, cell, x + cell.X, y + cell.Y);
            }
        }
    }

    public static IReadOnlyList<PrintFinding> FindingsOf(string markup, string styles = Small) => PrintDocument.Render(Request(markup, styles)).Findings;

    static string TextOf(ParagraphBox paragraph, TextLine line) => paragraph.Shaped.Text[line.Start..line.End];

    static FontSource Font(string family, int weight, string file) =>
        new(family, weight, file + ".ttf.br", () => Program.GetManifestResourceStream($"themes/default/fonts/{file}.ttf.br") ?? throw new FileNotFoundException(file));

    static string ReadText(string resource)
    {
        using var reader = new StreamReader(Program.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(resource));
        return reader.ReadToEnd();
    }

    static string ReadSource(string path)
    {
        using var reader = new StreamReader(Path.Combine(SourceRoot, path));
        return reader.ReadToEnd();
    }

    /// <summary>The root of the repository.</summary>
    public static string SourceRoot { get; } = FindRoot();

    static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "Mingzhang.csproj")))
            directory = directory.Parent;
        return directory.FullName;
    }
}
