using Mingzhang.Templating.Hosting;

namespace Mingzhang.Benchmarks.Templating;

/// <summary>The page as templates: a layout with a navigation and a footer, and a body that is captured.</summary>
sealed class PageTemplates : ITemplateLoader
{
    public const string Page = """
        {{~ capture body ~}}
        <table>
          <caption>{{ title | html.escape }}</caption>
          <tbody>
            {{~ for row in rows ~}}
            <tr class="{{ for.odd ? "odd" : "even" }}{{ if row.is_total }} total{{ end }}">
              <th scope="row">{{ row.code | html.escape }}</th><td>{{ row.name | html.escape }}</td>
              <td>{{ row.total | math.format "N2" }}</td><td>{{ row.basic | math.format "N2" }}</td><td>{{ row.project | math.format "N2" }}</td>
              <td>{{ row.previous | math.format "N2" }}</td><td class="{{ if row.change < 0 }}down{{ else }}up{{ end }}">{{ row.change | math.format "N2" }}</td><td>{{ for.index + 1 }}</td>
            </tr>
            {{~ end ~}}
          </tbody>
        </table>
        {{~ end ~}}
        {{ include "layout.html" body: body }}
        """;

    private static readonly Dictionary<string, string> Files = new()
    {
        ["layout.html"] = """
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>{{ title | html.escape }} – {{ site.title | html.escape }}</title></head>
            <body>
            {{~ include "nav.html" items: site.menu ~}}
            <main>
            {{ $body }}
            </main>
            {{~ include "footer.html" ~}}
            </body>
            </html>
            """,
        ["nav.html"] = """
            <nav><ul>
            {{~ for item in $items ~}}
            <li{{ if item.address == address }} aria-current="page"{{ end }}><a href="{{ item.address }}">{{ item.title | html.escape }}</a></li>
            {{~ end ~}}
            </ul></nav>
            """,
        ["footer.html"] = """
            <footer><small>{{ site.title | html.escape }}</small></footer>
            """,
    };

    public IEnumerable<string> Names => Files.Keys;

    public TemplateSource? Find(string name) => Files.TryGetValue(name, out var text) ? new TemplateSource(name, text) : null;

    public IReadOnlyList<string> PlacesOf(string name) => [];
}
