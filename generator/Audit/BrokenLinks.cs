using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>How a link that leads nowhere is told.</summary>
static class BrokenLinks
{
    public static Finding Of(PageLink link) => Of(link.Page, link.Target, link.Fragment);

    public static Finding Of(string page, string target, string fragment)
    {
        var full = fragment.Length > 0 ? $"{target}#{fragment}" : target;
        return AuditRules.BrokenLink.At(SourceSpan.Whole(page), new($"链接“{full}”无效", $"The link “{full}” leads nowhere")) with
        {
            Help = new("检查模板或正文中的链接地址", "Check the address in the template or the text"),
        };
    }
}
