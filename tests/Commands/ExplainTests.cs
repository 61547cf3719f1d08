using Mingzhang.Commands;
using Mingzhang.Diagnostics;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Commands;

public sealed class ExplainTests
{
    [Fact]
    public void Every_rule_is_explained_in_both_languages()
    {
        var (chinese, english) = (RuleTexts.Load(Language.Chinese), RuleTexts.Load(Language.English));
        Assert.Equal(chinese.Ids, english.Ids);
        Assert.Equal([], AllRules.Catalogue.All.Select(rule => rule.Id).Except(chinese.Ids));
        Assert.Equal([], chinese.Ids.Except(AllRules.Catalogue.All.Select(rule => rule.Id)));
        Assert.True(AllRules.Catalogue.All.Count > 60, "the catalogue has lost its families");
        Assert.True(chinese.Ids.Count > 150);
    }

    [Fact]
    public void Every_text_says_something_of_its_own()
    {
        foreach (var language in (Language[])[Language.Chinese, Language.English])
        {
            var texts = RuleTexts.Load(language);
            foreach (var id in texts.Ids)
            {
                var text = texts.Find(id)!;
                Assert.All([text.Title, text.Meaning, text.Example, text.Mend], part => Assert.False(string.IsNullOrWhiteSpace(part), id));
            }
            Assert.Equal(texts.Ids.Count, texts.Ids.Select(id => texts.Find(id)!.Meaning).Distinct().Count());
        }
    }

    [Fact]
    public void Titles_are_wholly_in_their_language()
    {
        var english = RuleTexts.Load(Language.English);
        Assert.Equal([], english.Ids.Where(id => DisplayWidth.Of(english.Find(id)!.Title) != english.Find(id)!.Title.Length));
    }

    [Theory]
    [InlineData("ARI-004")]
    [InlineData("ari-4")]
    [InlineData("ARI4")]
    public void Explain_tells_meaning_example_and_mending(string id)
    {
        using var site = new SampleSite();
        var run = site.Run("explain", id).Expect(0);
        Assert.StartsWith("ARI-004  错误  收入总计不等于支出总计", run.Out, StringComparison.Ordinal);
        Assert.All((string[])["含义", "举例", "改法", "豁免"], heading => Assert.Contains($"\n{heading}\n", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public void Standards_lists_formats_and_what_one_of_them_asks_for()
    {
        using var site = new SampleSite();
        var list = site.Run("standards").Expect(0).Out;
        Assert.Contains("shanxi-2023", list, StringComparison.Ordinal);
        Assert.Contains("sample", list, StringComparison.Ordinal);
        var shanxi = site.Run("standards", "shanxi-2023").Expect(0).Out;
        Assert.Contains("□ tables/01.csv  预算公开表1 YYYY年预算收支总表  单位：万元", shanxi, StringComparison.Ordinal);
        Assert.Contains("不公开、不要写：负责人、经办人、联系电话", shanxi, StringComparison.Ordinal);
        Assert.Contains("□ text/duties.md", shanxi, StringComparison.Ordinal);
        Assert.Contains("列：科目编码（编码）、科目名称、合计、基本支出、项目支出", site.Run("standards", "sample").Expect(0).Out, StringComparison.Ordinal);
    }
}
