using System.Globalization;
using HandlebarsDotNet;

namespace Mingzhang.Benchmarks.Templating;

/// <summary>The same page with Handlebars.Net, compiled ahead, with its own partials and a helper for amounts.</summary>
sealed class HandlebarsPage
{
    private readonly HandlebarsTemplate<object, object> _page;

    public HandlebarsPage()
    {
        var handlebars = Handlebars.Create();
        handlebars.RegisterHelper("amount", (writer, _, arguments) => writer.WriteSafeString(((decimal)arguments[0]!).ToString("N2", CultureInfo.InvariantCulture)));
        handlebars.RegisterHelper("plus", (writer, _, arguments) => writer.WriteSafeString(((int)arguments[0]! + 1).ToString(CultureInfo.InvariantCulture)));
        handlebars.RegisterHelper("parity", (writer, _, arguments) => writer.WriteSafeString(((int)arguments[0]! & 1) != 0 ? "odd" : "even"));
        handlebars.RegisterHelper("sign", (writer, _, arguments) => writer.WriteSafeString((decimal)arguments[0]! < 0 ? "down" : "up"));
        handlebars.RegisterTemplate("nav", "<nav><ul>\n{{#each Site.Menu}}<li><a href=\"{{Address}}\">{{Title}}</a></li>\n{{/each}}</ul></nav>");
        handlebars.RegisterTemplate("footer", "<footer><small>{{Site.Title}}</small></footer>");
        handlebars.RegisterTemplate("row", """
                <tr class="{{parity @index}}{{#if IsTotal}} total{{/if}}">
                  <th scope="row">{{Code}}</th><td>{{Name}}</td>
                  <td>{{amount Total}}</td><td>{{amount Basic}}</td><td>{{amount Project}}</td>
                  <td>{{amount Previous}}</td><td class="{{sign Change}}">{{amount Change}}</td><td>{{plus @index}}</td>
                </tr>

            """);
        _page = handlebars.Compile("""
            <!doctype html>
            <html lang="zh-CN">
            <head><meta charset="utf-8"><title>{{Title}} – {{Site.Title}}</title></head>
            <body>
            {{> nav}}<main>
            <table>
              <caption>{{Title}}</caption>
              <tbody>
            {{#each Rows}}{{> row}}{{/each}}  </tbody>
            </table>

            </main>
            {{> footer}}</body>
            </html>
            """);
    }

    public string Render(PageModel page) => _page(page);
}
