using System.Buffers;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>What one page must keep: one h1, unique ids, captioned tables with scopes, no inline script or style, the figures of the model.</summary>
sealed class PageAudit(AuditPart part, string path, string table, FigureLedger? ledger)
{
    /// <summary>What a link may hold without meaning anything else than it says.</summary>
    static readonly SearchValues<byte> Unescaped = SearchValues.Create("!#$'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~"u8);

    readonly ulong _pageHash = AnchorHash.OfPage(path);
    int _headings;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ReadOnlySpan<byte> html)
    {
        part.BeginPage(path);
        var scanner = new HtmlScanner(html);
        while (scanner.Next())
        {
            if (scanner.IsEnd) continue;
            if (!scanner.IsPlain) ReadAttributes(ref scanner, html);
            else
            {
                if (scanner.HasId) CheckId(scanner.Id, html, scanner.Offset);
                if (scanner.HasLink) ReadLink(scanner.Name, scanner.Link, html, scanner.Offset);
            }
            CheckElement(ref scanner, html);
        }
        if (_headings != 1) Report(html, 0, new($"页面应有且只有一个 h1，实有 {_headings} 个", $"A page has exactly one h1, this one has {_headings}"));
        foreach (var fragment in part.PageFragments)
        {
            if (!part.PageAnchors.Contains(fragment.Anchor)) part.Findings.Add(BrokenLinks.Of(path, path, FragmentOf(html.Slice(fragment.Offset, fragment.Length))));
        }
    }

    void CheckElement(ref HtmlScanner scanner, ReadOnlySpan<byte> html)
    {
        var name = scanner.Name;
        switch (name.Length)
        {
            case 2 when name.SequenceEqual("th"u8):
                CheckScope(ref scanner, html);
                break;
            case 2 when name.SequenceEqual("tr"u8):
                if (ledger is not null) CheckFigures(ref scanner, html);
                break;
            case 2 when name.SequenceEqual("h1"u8):
                _headings++;
                break;
            case 3 when name.SequenceEqual("svg"u8) || name.SequenceEqual("img"u8):
                CheckAlternative(scanner, html);
                break;
            case 5 when name.SequenceEqual("table"u8):
                CheckCaption(scanner, html);
                break;
            case 5 when name.SequenceEqual("style"u8):
                Report(html, scanner.Offset, new("页面含有 <style>", "The page holds a <style>"));
                break;
            case 6 when name.SequenceEqual("script"u8):
                CheckScript(ref scanner, html);
                break;
        }
    }

    void ReadAttributes(ref HtmlScanner scanner, ReadOnlySpan<byte> html)
    {
        if (scanner.Attributes.Length < 4) return;
        var attributes = new AttributeScanner(scanner.Attributes);
        while (attributes.Next())
        {
            var name = attributes.Name;
            if (name.SequenceEqual("id"u8)) CheckId(attributes.Value, html, scanner.Offset);
            else if (name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8)) ReadLink(scanner.Name, attributes.Value, html, scanner.Offset);
            else if (name.SequenceEqual("style"u8) || name.StartsWith("on"u8))
            {
                Report(html, scanner.Offset, new($"页面含有行内属性 {Encoding.UTF8.GetString(name)}", $"The page holds the inline attribute {Encoding.UTF8.GetString(name)}"));
            }
        }
    }

    void CheckId(ReadOnlySpan<byte> id, ReadOnlySpan<byte> html, int offset)
    {
        var anchor = AnchorHash.Add(_pageHash, id);
        if (part.PageAnchors.Add(anchor))
        {
            part.Anchors.Add(anchor);
            return;
        }
        var text = Encoding.UTF8.GetString(id);
        Report(html, offset, new($"id“{text}”重复", $"The id “{text}” is used twice"));
    }

    void ReadLink(ReadOnlySpan<byte> element, ReadOnlySpan<byte> value, ReadOnlySpan<byte> html, int offset)
    {
        if (!value.IsEmpty && value[0] == '#')
        {
            ReadFragment(value, html, offset);
            return;
        }
        var isNavigation = element.SequenceEqual("a"u8) || element.SequenceEqual("link"u8);
        var key = AnchorHash.Of(value) + (isNavigation ? 1UL : 0);
        if (!part.Knows(key, out var known)) LearnLink(key, isNavigation, Decoded(value), html, offset);
        else known?.UsedBy(path);
    }

    /// <summary>A link inside the page: judged when the page is read, because the anchor may come later.</summary>
    void ReadFragment(ReadOnlySpan<byte> value, ReadOnlySpan<byte> html, int offset)
    {
        var fragment = value.ContainsAnyExcept(Unescaped) ? Encoding.UTF8.GetBytes(FragmentOf(value)) : value[1..];
        if (!fragment.IsEmpty) part.PageFragments.Add(new PageFragment(AnchorHash.Add(_pageHash, fragment), html[offset..].IndexOf(value) + offset, value.Length));
    }

    string FragmentOf(ReadOnlySpan<byte> value) => Unescape(Decoded(value)[1..]).ToString();

    /// <summary>Understands a link that this folder has not met yet. One that is a fault is not remembered: each page tells it.</summary>
    void LearnLink(ulong key, bool isNavigation, ReadOnlySpan<char> link, ReadOnlySpan<byte> html, int offset)
    {
        if (link.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        {
            Report(html, offset, new("链接不得执行脚本", "A link must not run a script"));
            return;
        }
        var scheme = link.IndexOfAny(":/?#");
        if (scheme > 0 && link[scheme] == ':')
        {
            if (isNavigation || link.StartsWith("data:")) part.Learn(key, null);
            else Report(html, offset, new($"页面从别的网站取用资源：{link}", $"The page takes a resource from another site: {link}"));
            return;
        }
        var hash = link.IndexOf('#');
        var fragment = hash < 0 ? "" : part.Shared(Unescape(link[(hash + 1)..]));
        var address = hash < 0 ? link : link[..hash];
        var query = address.IndexOf('?');
        if (query >= 0) address = address[..query];
        var target = address.IsEmpty ? path : PageAddress.Resolve(path, Unescape(address), part);
        if (target is null) Report(html, offset, new($"链接“{link}”超出网站范围", $"The link “{link}” leaves the site"));
        else if (address.IsEmpty) part.Links.Add(new PageLink(path, target, fragment));
        else if (path != "404.html" || address[0] != '/') part.Learn(key, new PageLink(path, target, fragment));
    }

    static ReadOnlySpan<char> Unescape(ReadOnlySpan<char> text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;

    /// <summary>A value as the browser reads it; the text stays until the next value is decoded.</summary>
    ReadOnlySpan<char> Decoded(ReadOnlySpan<byte> value)
    {
        var text = part.Decode(value);
        return text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text;
    }

    /// <summary>A drawing is named by its attributes or by a title that comes first in it, or it says that it is mere decoration.</summary>
    void CheckAlternative(HtmlScanner after, ReadOnlySpan<byte> html)
    {
        var offset = after.Offset;
        if (TextAlternative.IsIn(after.Name, after.Attributes)) return;
        if (after.Name.SequenceEqual("svg"u8) && after.Next() && after.Name.SequenceEqual("title"u8) && !after.IsEnd && after.Next() && !after.Text.Trim(" \n\r\t"u8).IsEmpty) return;
        part.Findings.Add(AuditRules.NoAlternative.At(SpanOf(html, offset), new("图没有文字说明，读屏软件读不出来", "A picture has no text alternative: screen readers cannot read it")) with
        {
            Help = new("svg 里第一个元素写 <title>，或写 aria-label；只是装饰的写 aria-hidden=\"true\"；img 写 alt",
                "Begin the svg with a <title>, or give it an aria-label; say aria-hidden=\"true\" where it is decoration; give an img its alt"),
        });
    }

    void CheckCaption(HtmlScanner after, ReadOnlySpan<byte> html)
    {
        var offset = after.Offset;
        if (after.Next() && after.Name.SequenceEqual("caption"u8) && !after.IsEnd) return;
        Report(html, offset, new("数据表缺少 caption", "A table has no caption"));
    }

    void CheckScope(ref HtmlScanner scanner, ReadOnlySpan<byte> html)
    {
        if (scanner.IsPlain && (scanner.HasScope || !scanner.Id.IsEmpty)) return;
        if (AttributeScanner.ValueOf(scanner.Attributes, "scope"u8).IsEmpty && AttributeScanner.ValueOf(scanner.Attributes, "id"u8).IsEmpty)
        {
            Report(html, scanner.Offset, new("表头单元格缺少 scope", "A header cell has no scope"));
        }
    }

    void CheckScript(ref HtmlScanner scanner, ReadOnlySpan<byte> html)
    {
        var offset = scanner.Offset;
        var isData = AttributeScanner.ValueOf(scanner.Attributes, "type"u8).SequenceEqual("application/ld+json"u8);
        var content = scanner.RawContent("</script"u8);
        if (!isData && !content.Trim(" \n\r\t"u8).IsEmpty) Report(html, offset, new("页面含有行内脚本", "The page holds an inline script"));
    }

    void CheckFigures(ref HtmlScanner scanner, ReadOnlySpan<byte> html)
    {
        var id = scanner.IsPlain ? scanner.Id : AttributeScanner.ValueOf(scanner.Attributes, "id"u8);
        if (id.IsEmpty || ledger!.Take(table, id) is not { } row) return;
        var offset = scanner.Offset;
        var cells = new RowScanner(scanner, part);
        for (var column = 0; column < row.Count; column++)
        {
            if (!cells.NextCell())
            {
                Differs(html, offset, row, column, "");
                return;
            }
            if (row.AmountAt(column) is not { } expected)
            {
                cells.SkipText();
                continue;
            }
            var text = cells.ReadText();
            if (!ShownFigure.Shows(text, expected)) Differs(html, offset, row, column, text.ToString());
        }
    }

    void Differs(ReadOnlySpan<byte> html, int offset, LedgerRow row, int column, string shown) => part.Findings.Add(AuditRules.FigureDiffers.At(
        SpanOf(html, offset),
        new($"表 {table} 行“{row.Anchor}”第 {column + 1} 列显示“{shown}”，数据为“{row.AmountAt(column)}”",
            $"Table {table}, row “{row.Anchor}”, column {column + 1} shows “{shown}”, the data say “{row.AmountAt(column)}”")) with
    {
        Published = shown,
        Expected = row.AmountAt(column)?.ToString(),
    });

    void Report(ReadOnlySpan<byte> html, int offset, Message message) => part.Findings.Add(AuditRules.Inaccessible.At(SpanOf(html, offset), message));

    SourceSpan SpanOf(ReadOnlySpan<byte> html, int offset)
    {
        var before = html[..offset];
        var column = before.Length - before.LastIndexOf((byte)'\n');
        return new SourceSpan(path, before.Count((byte)'\n') + 1, column, column + 1);
    }
}
