using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Mingzhang.Templating.Protocol;

namespace Mingzhang.Tests.Templating;

/// <summary>The cases of suite/suite-own.json with the results that real Scriban gives, through the same protocol as from outside.</summary>
public sealed partial class SuiteTests
{
    private static readonly Lazy<(JsonElement Suite, Dictionary<string, (string Status, string Output)> Results)> Run = new(RunAll);

    [Fact]
    public void Every_template_that_renders_in_Scriban_renders_the_same_here()
    {
        var count = 0;
        foreach (var (id, expectedStatus, expected, actual) in Cases().Where(c => c.ExpectedStatus == "ok"))
        {
            count++;
            Assert.Equal((id, expectedStatus, expected), (id, actual.Status, actual.Output));
        }

        Assert.Equal(221, count);
    }

    [Fact]
    public void Every_fault_in_Scriban_is_a_fault_of_the_same_kind_at_the_same_place_here()
    {
        var count = 0;
        foreach (var (id, expectedStatus, expected, actual) in Cases().Where(c => c.ExpectedStatus != "ok"))
        {
            count++;
            Assert.Equal((id, expectedStatus, Place().Match(expected).Value), (id, actual.Status, Place().Match(actual.Output).Value));
        }

        Assert.Equal(94, count);
    }

    private static IEnumerable<(string Id, string ExpectedStatus, string Expected, (string Status, string Output) Actual)> Cases()
    {
        var (suite, results) = Run.Value;
        foreach (var entry in suite.GetProperty("cases").EnumerateArray())
        {
            var id = entry.GetProperty("id").GetString()!;
            yield return (id, entry.GetProperty("status").GetString()!, entry.GetProperty("expected").GetString()!, results[id]);
        }
    }

    private static (JsonElement, Dictionary<string, (string, string)>) RunAll()
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(SuiteFile()));
        var suite = document.RootElement.Clone();
        var input = new StringBuilder();
        foreach (var entry in suite.GetProperty("cases").EnumerateArray()) input.Append(JsonSerializer.Serialize(Request(suite, entry))).Append('\n');
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input.ToString()));
        using var stdout = new MemoryStream();
        Assert.Equal(0, TemplateCommand.Run(["template", "--batch"], stdin, stdout));
        var results = new Dictionary<string, (string, string)>();
        foreach (var line in Encoding.UTF8.GetString(stdout.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var result = JsonDocument.Parse(line);
            var root = result.RootElement;
            results.Add(root.GetProperty("id").GetString()!, (root.GetProperty("status").GetString()!, root.GetProperty("output").GetString()!));
        }

        return (suite, results);
    }

    private static Dictionary<string, JsonElement> Request(JsonElement suite, JsonElement entry)
    {
        var request = entry.EnumerateObject()
            .Where(member => member.Name is "id" or "template" or "name" or "model" or "includes" or "options" or "numbers")
            .ToDictionary(member => member.Name, member => member.Value);
        if (request["model"].ValueKind == JsonValueKind.String) request["model"] = suite.GetProperty("models").GetProperty(request["model"].GetString()!);
        return request;
    }

    private static string SuiteFile()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Mingzhang.csproj"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "tests", "Templating", "suite", "suite-own.json");
    }

    [GeneratedRegex(@"\(\d+,\d+\) : error")]
    private static partial Regex Place();
}
