using System.Globalization;
using Mingzhang.Templating.Output;

namespace Mingzhang.Benchmarks.Templating;

/// <summary>The same page as C# that writes UTF-8 straight into a buffer that is used again: the limit for any engine.</summary>
static class HandWritten
{
    public static void Write(PageModel page, Utf8Output output)
    {
        output.Write("<!doctype html>\n<html lang=\"zh-CN\">\n<head><meta charset=\"utf-8\"><title>"u8);
        Escape(output, page.Title);
        output.Write(" – "u8);
        Escape(output, page.Site.Title);
        output.Write("</title></head>\n<body>\n<nav><ul>\n"u8);
        foreach (var link in page.Site.Menu)
        {
            output.Write(link.Address == page.Address ? "<li aria-current=\"page\"><a href=\""u8 : "<li><a href=\""u8);
            output.Write(link.Address.AsSpan());
            output.Write("\">"u8);
            Escape(output, link.Title);
            output.Write("</a></li>\n"u8);
        }

        output.Write("</ul></nav><main>\n<table>\n  <caption>"u8);
        Escape(output, page.Title);
        output.Write("</caption>\n  <tbody>\n"u8);
        for (var i = 0; i < page.Rows.Count; i++) WriteRow(output, page.Rows[i], i);
        output.Write("  </tbody>\n</table>\n\n</main>\n<footer><small>"u8);
        Escape(output, page.Site.Title);
        output.Write("</small></footer></body>\n</html>"u8);
    }

    private static void WriteRow(Utf8Output output, RowModel row, int index)
    {
        output.Write((index & 1) != 0 ? "    <tr class=\"odd"u8 : "    <tr class=\"even"u8);
        if (row.IsTotal) output.Write(" total"u8);
        output.Write("\">\n      <th scope=\"row\">"u8);
        Escape(output, row.Code);
        output.Write("</th><td>"u8);
        Escape(output, row.Name);
        output.Write("</td>\n      <td>"u8);
        Amount(output, row.Total);
        output.Write("</td><td>"u8);
        Amount(output, row.Basic);
        output.Write("</td><td>"u8);
        Amount(output, row.Project);
        output.Write("</td>\n      <td>"u8);
        Amount(output, row.Previous);
        output.Write(row.Change < 0 ? "</td><td class=\"down\">"u8 : "</td><td class=\"up\">"u8);
        Amount(output, row.Change);
        output.Write("</td><td>"u8);
        (index + 1).TryFormat(output.GetSpan(16), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
        output.Write("</td>\n    </tr>\n"u8);
    }

    private static void Amount(Utf8Output output, decimal amount)
    {
        amount.TryFormat(output.GetSpan(48), out var written, "N2", NumberFormatInfo.InvariantInfo);
        output.Advance(written);
    }

    private static void Escape(Utf8Output output, string text)
    {
        var rest = text.AsSpan();
        int at;
        while ((at = rest.IndexOfAny("&<>\"'")) >= 0)
        {
            output.Write(rest[..at]);
            output.Write(rest[at] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, '>' => "&gt;"u8, '"' => "&quot;"u8, _ => "&#39;"u8 });
            rest = rest[(at + 1)..];
        }

        output.Write(rest);
    }
}
