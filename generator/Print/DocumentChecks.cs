using Mingzhang.Print.Fonts;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print;

/// <summary>What can be told before layout: ids, links, names of pages and fonts.</summary>
static class DocumentChecks
{
    public static void Run(SourceText markup, MarkupElement body, StyleSheet sheet, FontLibrary fonts, FindingLog log)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        List<(MarkupElement Element, MarkupAttribute Link)> links = [];
        Visit(body);
        foreach (var (element, link) in links)
        {
            var id = link.Value[1..];
            if (!ids.Contains(id))
                log.AddWithin(PrintFindingKind.BrokenLink, markup, link.ValueOffset, element.Path, element.Source, id);
        }
        CheckNames(sheet, fonts, log);

        void Visit(MarkupElement element)
        {
            if (element.Find("id") is { } id && !ids.Add(id.Value))
                log.AddWithin(PrintFindingKind.DuplicateId, markup, id.ValueOffset, element.Path, element.Source, id.Value);
            if (element.Name == "a" && element.Find("href") is { } link)
            {
                if (link.Value.StartsWith('#'))
                    links.Add((element, link));
                else if (!IsAddress(link.Value))
                    log.Add(PrintFindingKind.BadAttribute, markup, link.ValueOffset, "href", link.Value, "#id, https:, http:, mailto:, tel:");
            }
            foreach (var node in element.Children)
            {
                if (node is MarkupElement child)
                    Visit(child);
            }
        }
    }

    static bool IsAddress(string target) => target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal)
        || target.StartsWith("mailto:", StringComparison.Ordinal) || target.StartsWith("tel:", StringComparison.Ordinal);

    static void CheckNames(StyleSheet sheet, FontLibrary fonts, FindingLog log)
    {
        foreach (var (source, offset, property, name) in sheet.Uses)
        {
            if (source == DefaultStyles.Source)
                continue;
            if (property == StyleProperty.Page && !sheet.Pages.Exists(page => page.Name == name))
                log.Add(PrintFindingKind.UnknownPage, source, offset, name);
            else if (property == StyleProperty.FontFamily && !fonts.Has(name))
                log.Add(PrintFindingKind.UnknownFont, source, offset, name, Spelling.Nearest(name, fonts.Sources.Select(font => font.Family)));
        }
    }
}
