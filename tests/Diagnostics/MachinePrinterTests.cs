using System.Text.Json;
using Mingzhang.Diagnostics;

namespace Mingzhang.Tests.Diagnostics;

public sealed class MachinePrinterTests
{
    static readonly Rule Amount = new("NAR-001", Severity.Error, true, new("金额不符", "Amount differs"));

    static readonly Finding Full = Amount.At(new SourceSpan("content/甲/text/a.md", 18, 12, 17), new("正文 12.30", "Text 12.30")) with
    {
        At = "text/a",
        Published = "12.30",
        Expected = "12.80",
        Related = [new(new SourceSpan("content/甲/tables/01.csv", 7, 3, 8), new("表1", "table 1"))],
        Help = new("改正文", "Mend the text"),
    };

    static readonly Finding Bare = new("SITE-002", Severity.Warning, new("缺", "missing"), SourceSpan.Whole("site.yml"));

    [Fact]
    public void Json_has_exactly_the_members_of_the_contract()
    {
        using var json = Json(new JsonPrinter(Language.Chinese), Full, Bare, Full with { WaivedBecause = "x" });
        var findings = json.RootElement.GetProperty("findings");
        Assert.Equal(["rule", "severity", "message", "file", "line", "column", "endColumn", "at", "published", "expected", "related", "help", "waived"], Names(findings[0]));
        Assert.Equal(["file", "line", "column", "message"], Names(findings[0].GetProperty("related")[0]));
        Assert.Equal(["rule", "severity", "message", "file", "waived"], Names(findings[1]));
        Assert.True(findings[2].GetProperty("waived").GetBoolean());
        Assert.Equal("""{"errors":1,"warnings":1,"infos":0,"waived":1}""", json.RootElement.GetProperty("summary").GetRawText());
    }

    [Fact]
    public void Json_survives_quotes_controls_and_lone_surrogates()
    {
        var text = "引\"号\\\n\t\u0001\uD83D";
        using var json = Json(new JsonPrinter(Language.Chinese), Full with { Published = text });
        Assert.Equal("引\"号\\\n\t\u0001\uFFFD", json.RootElement.GetProperty("findings")[0].GetProperty("published").GetString());
    }

    [Fact]
    public void Keys_do_not_change_with_the_language()
    {
        using var chinese = Json(new JsonPrinter(Language.Chinese), Full);
        using var english = Json(new JsonPrinter(Language.English), Full);
        Assert.Equal(Names(chinese.RootElement.GetProperty("findings")[0]), Names(english.RootElement.GetProperty("findings")[0]));
        Assert.Equal("Text 12.30", english.RootElement.GetProperty("findings")[0].GetProperty("message").GetString());
    }

    [Fact]
    public void Sarif_has_rules_regions_fingerprints_and_suppressions()
    {
        using var json = Json(Sarif(), Full, Full with { WaivedBecause = "公开件如此" });
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var run = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.Equal("NAR-001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
        var result = run.GetProperty("results")[0];
        Assert.Equal("error", result.GetProperty("level").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("sites/content/%E7%94%B2/text/a.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(18, place.GetProperty("region").GetProperty("startLine").GetInt32());
        Assert.Equal(17, place.GetProperty("region").GetProperty("endColumn").GetInt32());
        Assert.Equal("一行", place.GetProperty("region").GetProperty("snippet").GetProperty("text").GetString());
        Assert.Equal(32, result.GetProperty("partialFingerprints").GetProperty("mingzhang/v1").GetString()!.Length);
        Assert.False(result.TryGetProperty("suppressions", out _));
        Assert.Equal("公开件如此", run.GetProperty("results")[1].GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void Sarif_of_a_clean_site_is_one_run_without_results()
    {
        using var json = Json(Sarif());
        Assert.Equal(0, json.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void Sarif_splits_what_one_run_cannot_hold()
    {
        using var json = Json(Sarif(), [.. Enumerable.Range(1, 25_001).Select(line => Bare with { Span = new SourceSpan("a", line, 1, 1) })]);
        Assert.Equal(2, json.RootElement.GetProperty("runs").GetArrayLength());
    }

    [Fact]
    public void A_fingerprint_does_not_move_with_the_line()
    {
        using var json = Json(Sarif(), Full, Full with { Span = Full.Span with { Line = 99 } }, Full with { Published = "1" });
        var prints = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("mingzhang/v1").GetString()).ToList();
        Assert.Equal(prints[0], prints[1]);
        Assert.NotEqual(prints[0], prints[2]);
    }

    [Fact]
    public void Annotations_escape_what_the_runner_would_read() => Assert.Equal(
        "::error file=sites/a%2Cb%3A1.md,line=3,col=4,endColumn=5,title=NAR-001::50%25%0A第二行%0A应为 12.80%0A建议 改正文\n",
        Print(new GitHubPrinter(Language.Chinese), Full with { Span = new SourceSpan("a,b:1.md", 3, 4, 5), Message = new("50%\n第二行", "x") }));

    [Fact]
    public void Annotations_stop_at_ten_of_a_kind_and_say_how_many_more()
    {
        var many = Enumerable.Range(1, 25).Select(line => Bare with { Span = new SourceSpan("a", line, 1, 1) }).Concat([Full, Full with { WaivedBecause = "x" }]);
        var lines = Print(new GitHubPrinter(Language.Chinese), [.. many]).TrimEnd('\n').Split('\n');
        Assert.StartsWith("::error ", lines[0], StringComparison.Ordinal);
        Assert.Equal(10, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Equal("另有 15 条，见报告", lines[^1]);
        Assert.Equal(12, lines.Length);
    }

    [Fact]
    public void The_job_summary_is_a_table_that_markup_cannot_break()
    {
        var writer = new StringWriter();
        new GitHubPrinter(Language.Chinese).PrintSummary(new FindingReport([Full with { Message = new("a|b<script>", "x") }]), writer);
        Assert.Contains("| 错误 | NAR-001 | content/甲/text/a.md:18:12 | a\\|b&lt;script> |", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_refuses_two_rules_of_one_id()
    {
        Assert.Single(new RuleCatalogue([Amount], [Amount with { Title = new("又", "again") }]).All);
        Assert.Throws<ArgumentException>(() => new RuleCatalogue([Amount], [Amount with { Severity = Severity.Info }]));
    }

    static SarifPrinter Sarif() => new(Language.Chinese, new RuleCatalogue([Amount]), new TextPrinterTests.OneLine("一行"));

    static List<string> Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];

    static JsonDocument Json(IFindingPrinter printer, params Finding[] findings) => JsonDocument.Parse(Print(printer, findings));

    static string Print(IFindingPrinter printer, params Finding[] findings)
    {
        var writer = new StringWriter { NewLine = "\n" };
        printer.Print(new FindingReport(findings) { FilePrefix = printer is JsonPrinter ? "" : "sites/" }, writer);
        return writer.ToString();
    }
}
