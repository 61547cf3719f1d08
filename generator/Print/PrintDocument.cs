using Mingzhang.Print.Display;
using Mingzhang.Print.Fonts;
using Mingzhang.Print.Layout;
using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Pdf;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print;

/// <summary>Turns semantic HTML and print styles into a tagged PDF: the one door of this folder.</summary>
public static class PrintDocument
{
    /// <summary>
    /// Typesets the request. The same request gives the same bytes. Never throws for what the markup, the styles or the
    /// fonts hold: that is a finding, and where one is an error there is no PDF. May be called on several threads at once.
    /// </summary>
    public static PrintResult Render(PrintRequest request)
    {
        var log = new FindingLog();
        request.Fonts.ReadAhead(request.Styles.Select(style => style.Text));
        try
        {
            if (Compose(request, log) is not { } list)
                return new(null, 0, log.Findings);
            var pdf = PdfWriter.Write(list, request.Metadata, request.Attachments, out var aids);
            return new(pdf, list.PageSizes.Count, log.Findings) { Aids = aids };
        }
        catch (FontFormatException exception)
        {
            log.Add(PrintFindingKind.UnreadableFont, new SourceText(exception.Font, ""), 0, exception.Font, exception.Message);
            return new(null, 0, log.Findings);
        }
    }

    /// <summary>All but the writing: the pages as events, or null where a finding is an error.</summary>
    internal static DisplayList? Compose(PrintRequest request, FindingLog log)
    {
        var laid = LayOut(request, log, out var shaper);
        return laid is null ? null : Painter.Paint(laid, shaper!);
    }

    /// <summary>The pages as geometry, or null where a finding is an error.</summary>
    internal static List<PageFragment>? LayOut(PrintRequest request, FindingLog log, out TextShaper? shaper)
    {
        shaper = null;
        var markup = new SourceText(request.MarkupName, request.Markup);
        var styles = Task.Run(() => ReadStyles(request, [], new()));
        var body = MarkupReader.Read(markup, log);
        var own = StylesWithin(markup, body);
        var (sheet, told) = own.Count == 0 ? styles.GetAwaiter().GetResult() : ReadStyles(request, own, new());
        log.Add(told);
        DocumentChecks.Run(markup, body, sheet, request.Fonts, log);
        if (log.HasErrors)
            return null;
        var resolver = new StyleResolver(sheet, markup, log);
        var style = resolver.Resolve(body, new ComputedStyle());
        var box = new BoxBuilder(resolver, markup, log).Build(body, style);
        if (log.HasErrors)
            return null;
        shaper = new TextShaper(request.Fonts, markup, log);
        var flow = new FlowLayout(shaper);
        var pages = PageLayout.Lay(flow, box, PageStyle.From(sheet, style));
        LayoutChecks.Run(pages, flow, markup, log);
        return pages;
    }

    static (StyleSheet Sheet, FindingLog Told) ReadStyles(PrintRequest request, IEnumerable<(SourceText, int, int)> own, FindingLog log)
    {
        List<(SourceText, int, int)> sources = [(DefaultStyles.Source, 0, DefaultStyles.Source.Text.Length)];
        foreach (var sheet in request.Styles)
            sources.Add((new(sheet.Name, sheet.Text), 0, sheet.Text.Length));
        sources.AddRange(own);
        return (StyleSheetReader.Read(sources, log), log);
    }

    /// <summary>The contents of the <c>style</c> elements in the head.</summary>
    static List<(SourceText, int, int)> StylesWithin(SourceText markup, MarkupElement body) =>
    [
        .. from head in body.Parent?.Elements.Where(element => element.Name == "head") ?? []
           from style in head.Elements.Where(element => element.Name == "style")
           from text in style.Children.OfType<MarkupText>()
           select (markup, text.Offset, text.Offset + text.Text.Length),
    ];
}
