using System.Text;
using System.Text.RegularExpressions;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Standards;

/// <summary>Engineers write standards after the README, not after the code: the two must agree.</summary>
public sealed partial class StandardsReadmeTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "generator", "Standards");

    [Fact]
    public void Every_key_that_the_program_reads_is_explained()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"), Encoding.UTF8);
        var keys = Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => ReadKey().Matches(File.ReadAllText(file, Encoding.UTF8)).Select(match => match.Groups[1].Value))
            .Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(keys.Count > 60, $"only {keys.Count} keys were found: the pattern is broken");
        Assert.Equal([], keys.Where(key => !Explains(readme, key)));
    }

    [Fact]
    public void The_examples_of_the_course_make_a_standard_that_reads_clean()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"), Encoding.UTF8);
        var course = readme[..readme.IndexOf("## The file", StringComparison.Ordinal)];
        var yaml = string.Concat(Example().Matches(course).Select(match => match.Groups[1].Value));
        var findings = new FindingList();

        var standard = StandardReader.Read(new SourceText("my-format.yml", yaml), findings)!;

        Assert.Empty(findings.ToSortedList().Select(finding => $"{finding.Span} {finding.Message.English}"));
        Assert.Equal(("my-format", 1, 1, 2), (standard.Id, standard.Tables.Count, standard.Parts.Count(part => part.ContainsTables), standard.Equations.Count));
    }

    /// <summary>The key stands in code marks: alone, in a list, or inside an example.</summary>
    static bool Explains(string readme, string key) => CodeMarks().Matches(readme).Any(code => Regex.IsMatch(code.Value, $@"(?<![\w-]){Regex.Escape(key)}(?![\w-])"));

    [GeneratedRegex(@"(?:Text|RequiredText|Texts|Maps?|Choice(?:<[^>]*>)?|Integer|Flag|Has|Cell|OptionalCell|Column|Tables?|Entry)\((?:\w+, )?""([a-z][a-z-]*)""")]
    private static partial Regex ReadKey();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex CodeMarks();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
