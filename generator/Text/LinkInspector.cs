using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using SourceSpan = Mingzhang.Diagnostics.SourceSpan;

namespace Mingzhang.Text;

/// <summary>Takes the links and pictures that may not be published out of a document, leaving their words, and says where they were.</summary>
sealed class LinkInspector(Section section)
{
    readonly List<Finding> _findings = [];
    SectionPlaces? _places;

    public IReadOnlyList<Finding> Inspect(MarkdownDocument document)
    {
        foreach (var inline in document.Descendants<Inline>().ToList())
        {
            if (inline is LinkInline { IsImage: true } image) RemoveImage(image);
            else if (inline is LinkInline link) InspectLink(link, link.Url);
            else if (inline is AutolinkInline autolink) InspectAutolink(autolink);
        }
        return _findings;
    }

    void RemoveImage(LinkInline image)
    {
        _findings.Add(TextRules.Image.At(PlaceOf(image), new("正文不能引用图片", "Written parts cannot show pictures")) with
        {
            At = Address.Section(section.Id).Text,
            Published = image.Url,
            Help = new("把图中的内容写成文字或表格；统计图由表中数据生成", "Write what the picture says as text or as a table; charts are made from the tables"),
        });
        Unwrap(image);
    }

    void InspectLink(LinkInline link, string? address)
    {
        if (!LinkPolicy.Allows(address))
        {
            Report(link, address);
            Unwrap(link);
        }
        else if (LinkPolicy.IsExternal(address!)) MarkExternal(link);
    }

    void InspectAutolink(AutolinkInline link)
    {
        if (link.IsEmail) return;
        if (LinkPolicy.Allows(link.Url))
        {
            if (LinkPolicy.IsExternal(link.Url)) MarkExternal(link);
            return;
        }
        Report(link, link.Url);
        link.ReplaceBy(new LiteralInline(link.Url));
    }

    void Report(Inline link, string? address) =>
        _findings.Add(TextRules.Link.At(PlaceOf(link), new($"链接“{address}”不允许", $"The link “{address}” is not allowed")) with
        {
            At = Address.Section(section.Id).Text,
            Published = address,
            Help = new("只能链接 http、https、mailto 地址，或相对于本页的地址（不以 / 开头）",
                "Link to http, https or mailto addresses, or relative to the page (not beginning with /)"),
        });

    SourceSpan PlaceOf(Inline inline) => (_places ??= new SectionPlaces(section)).Span(Math.Max(0, inline.Span.Start), Math.Max(inline.Span.Length, 1));

    static void MarkExternal(Inline link) => link.GetAttributes().AddProperty("rel", "noopener noreferrer");

    static void Unwrap(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }
        link.Remove();
    }
}
