using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Mingzhang.Text;

/// <summary>The words of a document without marks.</summary>
static class PlainText
{
    public static string Of(MarkdownDocument document)
    {
        var text = new StringBuilder();
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (text.Length > 0) text.Append('\n');
            if (block.Inline is not null) Append(text, block.Inline);
            else text.Append(block.Lines.ToString());
        }
        return text.ToString();
    }

    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        if (inline is not null) Append(text, inline);
        return text.ToString();
    }

    static void Append(StringBuilder text, ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.Content); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case HtmlEntityInline entity: text.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: text.Append('\n'); break;
                case ContainerInline children: Append(text, children); break;
            }
        }
    }
}
