using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>What every document starts from: the least that makes the elements what they are. Looks belong to the theme.</summary>
static class DefaultStyles
{
    public static readonly SourceText Source = new("default.css", """
        body { font-family: "Noto Serif SC"; font-size: 10.5pt; line-height: 1.5; }
        head, title, style, meta { display: none; }
        h1, h2, h3, h4, h5, h6 { font-family: "Noto Sans SC"; font-weight: bold; break-after: avoid; break-inside: avoid; line-height: 1.35; text-indent: 0; margin: 1em 0 0.6em; }
        h1 { font-size: 18pt; bookmark-level: 1; }
        h2 { font-size: 15pt; bookmark-level: 2; }
        h3 { font-size: 12pt; bookmark-level: 3; }
        h4 { font-size: 10.5pt; bookmark-level: 4; }
        h5 { font-size: 10.5pt; bookmark-level: 5; }
        h6 { font-size: 10.5pt; bookmark-level: 6; }
        blockquote { margin: 0.5em 2em; }
        figure { margin: 0.8em 0; break-inside: avoid; }
        figcaption { text-align: center; text-indent: 0; break-before: avoid; }
        ul, ol { margin: 0.3em 0; padding-left: 2em; }
        ul ul, ol ol, ul ol, ol ul { margin: 0; }
        ul { list-style-type: disc; }
        ul ul { list-style-type: circle; }
        ol { list-style-type: decimal; }
        li { text-indent: 0; }
        dl { margin: 0.3em 0; }
        dt { font-weight: bold; break-after: avoid; text-indent: 0; }
        dd { padding-left: 2em; text-indent: 0; }
        table { width: 100%; text-indent: 0; font-variant-numeric: tabular-nums; line-height: 1.3; margin: 0.5em 0; }
        caption { break-after: avoid; text-align: center; padding-bottom: 0.4em; }
        th { text-align: center; vertical-align: middle; font-weight: bold; padding: 2pt 3pt; }
        td { text-align: left; vertical-align: middle; padding: 2pt 3pt; }
        hr { border-top: 0.5pt solid #000; margin: 0.8em 0; }
        a, span, strong, b, em, i, u, s, del, ins, small, sub, sup, code, abbr, cite, mark, q, time { display: inline; }
        strong, b { font-weight: bold; }
        u, ins { text-decoration: underline; }
        s, del { text-decoration: line-through; }
        small { font-size: 0.85em; }
        sub { font-size: 0.7em; vertical-align: sub; }
        sup { font-size: 0.7em; vertical-align: super; }
        mark { background-color: #ff0; }
        nav ol, nav ul { padding-left: 0; list-style-type: none; margin: 0; }
        nav ol ol, nav ul ul, nav ol ul, nav ul ol { padding-left: 1.5em; }
        svg { font-family: "Noto Sans SC"; break-inside: avoid; }
        @page { size: A4; margin: 28mm 26mm 25mm; }
        """);
}
