using System.Text.RegularExpressions;
using Mingzhang.Print.Markup;
using Mingzhang.Print.Styles;

namespace Mingzhang.Tests.Print;

/// <summary>Theme authors read README.md, not the code: the two must agree.</summary>
public sealed partial class ReadmeTests
{
    static readonly string Readme = File.OpenText(Path.Combine(PrintFixture.SourceRoot, "generator/Print/README.md")).ReadToEnd();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();

    [Fact]
    public void It_lists_every_element_and_no_other() =>
        Assert.Equal(Vocabulary.Elements.Select(rule => rule.Name), FirstColumn("| elements |"));

    [Fact]
    public void It_lists_every_property_and_no_other() =>
        Assert.Equal(PropertyTable.All.Select(rule => rule.Name).Order(StringComparer.Ordinal), FirstColumn("| property |"));

    static IEnumerable<string> FirstColumn(string header)
    {
        var table = Readme[Readme.IndexOf(header, StringComparison.Ordinal)..].Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|')).ToList();
        Assert.NotEmpty(table);
        return table.SelectMany(line => Code().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value)).Order(StringComparer.Ordinal);
    }
}
