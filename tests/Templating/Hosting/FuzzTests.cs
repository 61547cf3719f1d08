using System.Diagnostics;
using System.Globalization;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Tests.Templating.Hosting;

/// <summary>
/// Mutates templates: whatever comes in, a render ends in text or in an error with a place. <c>MINGZHANG_FUZZ_SECONDS</c> makes the
/// run longer.
/// </summary>
public sealed class FuzzTests
{
    private static readonly string[] Seeds =
    [
        "{{ for r in rows offset:1 limit:2 }}<td>{{ r.name | html.escape }}</td>{{ for.index }}{{ else }}none{{ end }}",
        "a\n  {{~ if x > 1 && y ?? z ~}}\n b {{ else if x }} c {{ end -}} d",
        "{{ func f(a, b = 2, rest...); ret a + b; end; f 1 2 3; [1, 2] | array.each @f | array.join ',' }}",
        "{{ capture c }}x{{ $\"{1}{'a'}\" }}{{ end; c | string.upcase | string.slice 0 2 }}",
        "{{ o = {a: 1, \"b c\": [1, 2]}; o.a += 2; o['b c'][0] = 3; o | object.to_json }}",
        "{{ case x; when 1, 2; 'a'; when 3 || 4; 'b'; else; 'c'; end }}{%{ {{ raw }} }%}",
        "{{ include 'part' 1 k: 2 }}{{ include_join ['part'] ',' }}{{ with {q: 1}; q; end }}",
        "{{ 1..3 | array.reverse }}{{ '2024-03-05' | date.parse | date.to_string '%Y-%m-%d' }}{{ 5 | math.format 'N2' }}",
        "{{ x = 0; while x < 3; x++; if x == 2; continue; end; x; end }}{{ tablerow i in 1..3 cols:2; i; end }}",
        "{{ wrap f }}b{{ end }}{{ regex.match 'abc' `b(.)` }}{{ 'a,b' | string.split ',' }}{{ null?.a.b }}",
    ];

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "~}}", "end", "if", "for", "in", "else", "func", "ret", "capture", "wrap", "with", "include", "(", ")", "[", "]", "{", "}", "|", "$", "$0", "$$",
        "'", "\"", "`", "\\", "#", "##", "\n", ";", ":", ",", ".", "..", "?.", "??", "=", "==", "+=", "++", "-", "<<", "@", "^", "!", "&&", "null", "true", "this", "empty",
        "1", "0", "-1", "1.5m", "9999999999999999999", "x", "rows", "for.index", "array.each", "string.pad_left", "object.eval", "math.round", "html.escape", "中", "\0", "\ud800",
    ];

    [Fact]
    public void Any_template_ends_in_text_or_in_an_error_with_a_place()
    {
        var seconds = double.TryParse(Environment.GetEnvironmentVariable("MINGZHANG_FUZZ_SECONDS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : 3;
        // A long run is to find new things, a short one to be repeatable.
        var random = seconds > 10 ? new Random() : new Random(20240513);
        var start = Stopwatch.GetTimestamp();
        var runs = 0;
        while (runs < 4000 || Stopwatch.GetElapsedTime(start).TotalSeconds < seconds)
        {
            if (seconds <= 10 && runs >= 4000) break;
            Try(Mutate(random), runs++ % 2 == 0 ? TemplateOptions.Theme : TemplateOptions.Scriban);
        }

        Assert.True(runs >= 4000);
    }

    private static string Mutate(Random random)
    {
        var text = Seeds[random.Next(Seeds.Length)];
        for (var n = random.Next(1, 6); n > 0; n--)
        {
            var at = random.Next(text.Length + 1);
            var length = random.Next(0, Math.Min(12, text.Length - at) + 1);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, Pieces[random.Next(Pieces.Length)]),
                2 => text.Insert(at, " " + Pieces[random.Next(Pieces.Length)] + " "),
                _ => text.Remove(at, length).Insert(at, Pieces[random.Next(Pieces.Length)]),
            };
        }

        return text;
    }

    private static void Try(string text, TemplateOptions options)
    {
        var model = new { X = 3, Y = (string?)null, Rows = new[] { new { Name = "<a>" }, new { Name = "b" }, new { Name = "c" } } };
        var limited = options with { LoopLimit = 1000, LimitToString = 50_000, RegexTimeout = TimeSpan.FromSeconds(1) };
        try
        {
            new TemplateEngine(limited, new TestLoader(("part", "[{{ $1 }}|{{ $k }}]"))).Parse(text, "page.html").Render(model);
        }
        catch (TemplateException fault)
        {
            Assert.NotEmpty(fault.Errors);
            Assert.All(fault.Errors, error => Assert.True(error.Line >= 0 && error.Message.Length > 0));
        }
        catch (Exception fault)
        {
            Assert.Fail($"{fault.GetType().Name}: {fault.Message}\n{text}\n{fault.StackTrace}");
        }
    }
}
