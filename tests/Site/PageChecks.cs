using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Mingzhang.Tests.Site;

/// <summary>What every page of a site must keep (ux.md, standards.md 3.2), read with a real HTML parser.</summary>
sealed class PageChecks
{
    const string ContentPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self'";

    readonly Dictionary<string, IHtmlDocument> _pages = new(StringComparer.Ordinal);
    readonly HashSet<string> _files = new(StringComparer.Ordinal);

    public int Count => _pages.Count;

    public static PageChecks Of(IEnumerable<(string Path, string Content)> files)
    {
        var checks = new PageChecks();
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        foreach (var (path, content) in files)
        {
            checks._files.Add(path);
            if (path.EndsWith(".html", StringComparison.Ordinal)) checks._pages.Add(path, parser.ParseDocument(content));
        }
        return checks;
    }

    public void Verify()
    {
        foreach (var (path, page) in _pages)
        {
            CheckFrame(path, page);
            CheckIds(path, page);
            CheckNothingInline(path, page);
            CheckLinks(path, page);
            foreach (var table in page.QuerySelectorAll("table")) CheckTable(path, table);
        }
        var titles = _pages.Values.Select(page => page.Title).ToList();
        Assert.Equal(titles.Count, titles.Distinct(StringComparer.Ordinal).Count());
        var descriptions = _pages.Values.Select(Description).ToList();
        Assert.Equal(descriptions.Count, descriptions.Distinct(StringComparer.Ordinal).Count());
    }

    static string Description(IHtmlDocument page) => page.QuerySelector("meta[name=description]")?.GetAttribute("content") ?? "";

    static void CheckFrame(string path, IHtmlDocument page)
    {
        Assert.False(string.IsNullOrEmpty(page.DocumentElement.GetAttribute("lang")), path);
        Assert.Equal("utf-8", page.Head!.Children[0].GetAttribute("charset"));
        Assert.Equal(ContentPolicy, page.Head.Children[1].GetAttribute("content"));
        Assert.NotEqual("", Description(page));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("body > header"));
        Assert.Single(page.QuerySelectorAll("body > footer"));
        Assert.Equal("#main", page.QuerySelector("a.skip")?.GetAttribute("href"));
        var level = 1;
        foreach (var heading in page.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"{path}: h{level} is followed by h{next}");
            level = next;
        }
    }

    static void CheckIds(string path, IHtmlDocument page)
    {
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.True(ids.Count == ids.Distinct(StringComparer.Ordinal).Count(), $"{path}: an id is used twice");
        Assert.All(ids, id => Assert.All(id, c => Assert.True(char.IsAscii(c) && !char.IsWhiteSpace(c), $"{path}: {id}")));
        foreach (var element in page.QuerySelectorAll("[aria-labelledby]"))
        {
            Assert.All(element.GetAttribute("aria-labelledby")!.Split(' '), id => Assert.Contains(id, ids));
        }
    }

    static void CheckNothingInline(string path, IHtmlDocument page)
    {
        Assert.Empty(page.QuerySelectorAll("style, [style], iframe, object, embed"));
        Assert.All(page.QuerySelectorAll("script:not([type='application/ld+json'])"), script => Assert.Equal("", script.TextContent));
        foreach (var element in page.All)
        {
            Assert.DoesNotContain(element.Attributes, attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        }
        Assert.DoesNotContain("{{", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
        _ = path;
    }

    void CheckLinks(string path, IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("a[href], link[href]:not([rel=canonical]), script[src]"))
        {
            var link = element.GetAttribute("href") ?? element.GetAttribute("src")!;
            if (path == "404.html" && link.StartsWith('/')) continue;
            Assert.False(link.Contains("://", StringComparison.Ordinal) || link.StartsWith('/'), $"{path}: {link} is absolute");
            var target = new Uri(new Uri($"file:///{path}"), link);
            var file = target.AbsolutePath[1..];
            Assert.True(_files.Contains(file), $"{path}: {link} leads nowhere");
            if (target.Fragment.Length > 1) Assert.True(_pages[file].GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null, $"{path}: {link} has no anchor");
        }
    }

    static void CheckTable(string path, IElement table)
    {
        var caption = table.FirstElementChild;
        Assert.True(caption is { LocalName: "caption" } && caption.TextContent.Trim().Length > 0, $"{path}: a table without caption");
        if (table.QuerySelector("td.n") is not null && !path.EndsWith("checks.html", StringComparison.Ordinal))
        {
            Assert.True(caption!.TextContent.Contains("单位：", StringComparison.Ordinal) || caption.TextContent.Contains("Unit: ", StringComparison.Ordinal), $"{path}: no unit in “{caption.TextContent}”");
        }
        var region = table.ParentElement!;
        Assert.True(region.ClassName!.StartsWith("table-scroll", StringComparison.Ordinal) && region.GetAttribute("role") == "region" && region.GetAttribute("tabindex") == "0", $"{path}: no scroll region");
        foreach (var header in table.QuerySelectorAll("th"))
        {
            Assert.NotEqual("", header.TextContent.Trim());
            Assert.Contains(header.GetAttribute("scope"), (string[])["col", "colgroup", "row", "rowgroup"]);
            Assert.DoesNotContain('　', header.TextContent);
        }
        Assert.All(table.QuerySelectorAll("thead td"), cell => Assert.Equal("", cell.TextContent));
        CheckColumnGroups(path, table);
    }

    /// <summary>T3: a heading with scope=colgroup has a declared colgroup of its span at its place.</summary>
    static void CheckColumnGroups(string path, IElement table)
    {
        var groups = new Dictionary<int, int>();
        var at = 0;
        foreach (var group in table.QuerySelectorAll("colgroup"))
        {
            var span = int.Parse(group.GetAttribute("span") ?? "1", System.Globalization.CultureInfo.InvariantCulture);
            groups[at] = span;
            at += span;
        }
        var taken = new HashSet<(int Row, int Column)>();
        var rows = table.QuerySelectorAll("thead > tr").ToList();
        for (var row = 0; row < rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in rows[row].Children)
            {
                while (taken.Contains((row, column))) column++;
                var (across, down) = (Span(cell, "colspan"), Span(cell, "rowspan"));
                for (var i = 0; i < across * down; i++) taken.Add((row + (i / across), column + (i % across)));
                if (cell.GetAttribute("scope") == "colgroup") Assert.True(groups.GetValueOrDefault(column) == across, $"{path}: “{cell.TextContent}” has no colgroup of its span");
                column += across;
            }
        }
    }

    static int Span(IElement cell, string name) => int.Parse(cell.GetAttribute(name) ?? "1", System.Globalization.CultureInfo.InvariantCulture);
}
