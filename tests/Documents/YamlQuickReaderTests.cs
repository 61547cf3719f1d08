using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Documents;

/// <summary>The quick reader must say what the full parser says, place by place, or give up.</summary>
public sealed class YamlQuickReaderTests
{
    [Theory]
    [InlineData("a: 1\n")]
    [InlineData("a: 1")]
    [InlineData("# note\n\na: 1  # more\nb:   two words  \n")]
    [InlineData("a:\nb: ''\nc: \"\"\nd: ~\n")]
    [InlineData("a:   # none\n  # nothing either\nb: 1\n")]
    [InlineData("a:")]
    [InlineData("a:\n  b: 1\n  c:\n    d: 2\ne: 3\n")]
    [InlineData("a:\n- 1\n- b: 2\n  c: 3\n- {d: 4}\nf: 5\n")]
    [InlineData("a:\n  - 1\n  - x y\n  - 'q'\nb:\n  -  c: 1\n     d: 2\n")]
    [InlineData("a: {b: 1, c: , d: '', e: {f: \"g\"}, h: [1, 2 , x y], i: }\n")]
    [InlineData("a: [ ]\nb: {}\nc: [1,2]\nd: [a,]\n")]
    [InlineData("a: [b, c,   # note\n    d,\n\n  # more\n  e]\nf: {g: 1,\n  h: [2,\n 3]}\n")]
    [InlineData("a:\n  - [b,\n     c]\n  - {d: 1,\n    e: 2}\nf: 3\n")]
    [InlineData("a: [b,\nc]\n")]
    [InlineData("a: [b,\n  - c]\n")]
    [InlineData("a: [b\n  , c]\nd: {e:\n  1}\n")]
    [InlineData("a: [b,\n  c\n  d]\n")]
    [InlineData("\"09\": {label: 部门公开表9}   # 备注\n'07': 注：本表无数据\n")]
    [InlineData("市县(区)财政资金: 0\n单位自筹: \n其他: -5\nurl: https://example.org/a#b\nt: 12:30\n")]
    [InlineData("a: x{y}[z],w\nb: '#no'\nc: a#b\nd: 5%\n")]
    [InlineData("k: 𠮷𠮷 好\nl: {𠮷: 𠮷, m: 1}\n")]
    [InlineData("a: 1\r\nb:\r\n  - c: 2\r\n\r\n  - d: 3\r\n")]
    [InlineData("- {a: 1}\n")]
    [InlineData("")]
    [InlineData("a: |\n  text\nb: 1\n")]
    [InlineData("a: one\n  two\n")]
    [InlineData("a: \"x\\ty\"\nb: 'it''s'\n")]
    [InlineData("a: {b: 1,\n  c: 2}\n")]
    [InlineData("--- \na: 1\n")]
    [InlineData("a: {b : 1}\nc : 2\n")]
    [InlineData("a: {b}\n")]
    [InlineData("a: {\"b\":1}\n")]
    [InlineData("? a\n: b\n")]
    [InlineData("a: !x b\n")]
    public void Both_readers_read_the_same(string text) => Compare(text);

    [Theory]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: {b: 1, b: 2}\n")]
    [InlineData("\ta: 1\n")]
    [InlineData("a:\n\tb: 1\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: 1\n  b: 2\n")]
    [InlineData("a: 1\n b: 2\n")]
    [InlineData("a:\n    b: 1\n  c: 2\n")]
    [InlineData("a: [1, 2\nb: 3\n")]
    [InlineData("a: \"x\nb: 1\n")]
    [InlineData("a: &x 1\nb: *x\n")]
    [InlineData("just text\n")]
    [InlineData("a: 'x' y\n")]
    [InlineData("a: {b: 1} c\n")]
    [InlineData("a: @x\n")]
    [InlineData("a: {b: [}\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    [InlineData("a: {b: 1,, c: 2}\n")]
    public void What_may_be_a_fault_is_left_to_the_full_parser(string text) => Assert.Null(YamlQuickReader.TryRead(new SourceText("t.yml", text)));

    [SkippableFact]
    public void Every_source_of_this_repository_is_read_quickly_and_the_same()
    {
        var content = Path.Combine(Repository.Root, "content");
        Skip.IfNot(Directory.Exists(content), "The demonstration content is not here");
        var files = Directory.GetFiles(content, "*.yml", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "generator"), "*.yml", SearchOption.AllDirectories)).Append(Path.Combine(Repository.Root, "site.yml")).ToList();
        var quick = files.Count(file => Compare(File.ReadAllText(file, Encoding.UTF8)));
        Assert.True(files.Count > 40);
        Assert.True(quick * 10 >= files.Count * 9, $"{quick} of {files.Count}");
    }

    [Fact]
    public void Broken_documents_are_never_read_otherwise_than_by_the_full_parser()
    {
        var seed = 1u;
        uint Next(int below)
        {
            seed = (seed * 1664525u) + 1013904223u;
            return (seed >> 8) % (uint)below;
        }

        var tried = 0;
        foreach (var text in new[] { TinySite.Form, TinySite.Disclosure, TinySite.Site, TinySite.Standard })
        {
            for (var i = 0; i < 400; i++, tried++)
            {
                var broken = new StringBuilder(text);
                for (var n = Next(3); n < 3; n++)
                {
                    var at = (int)Next(broken.Length);
                    if (Next(2) == 0) broken.Remove(at, 1);
                    else broken.Insert(at, ":,-{}[]#'\" \n&*!|>%@?\t"[(int)Next(21)]);
                }
                Compare(broken.ToString());
            }
        }
        Assert.Equal(1600, tried);
    }

    /// <summary>True where the quick reader did not give up; fails where both disagree.</summary>
    static bool Compare(string text)
    {
        var source = new SourceText("t.yml", text);
        if (YamlQuickReader.TryRead(source) is not { } quick) return false;
        var findings = new FindingList();
        var full = YamlReader.ReadMappingInFull(source, findings);
        Assert.True(full is not null, $"Only the quick reader reads:\n{text}");
        Assert.True(findings.ToSortedList().Count == 0, text);
        Assert.Equal(Print(full), Print(quick));
        return true;
    }

    static string Print(YamlNode node) => node switch
    {
        YamlScalar scalar => $"{Place(scalar.Span)}{(scalar.Plain ? "" : "q")}<{scalar.Text}>",
        YamlSequence sequence => $"{Place(sequence.Span)}[{string.Join("\n", sequence.Items.Select(Print))}]",
        YamlMapping mapping => $"{Place(mapping.Span)}{{{string.Join("\n", mapping.Entries.ToArray().Select(entry => $"{Place(entry.KeySpan)}{entry.Key}: {Print(entry.Value)}"))}}}",
        _ => "",
    };

    static string Place(SourceSpan span) => $"{span.Line}:{span.Column}-{span.EndColumn} ";
}
