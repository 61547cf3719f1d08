using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Standards;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Tests.Standards;

public sealed class EquationReaderTests
{
    const string Head = "id: s\nname: s\ntables:\n  - id: \"01\"\n    title: t\n    columns:\n      - {id: name, name: 名称, kind: name}\n      - {id: total, name: 合计, kind: amount}\n      - {id: basic, name: 基本支出, kind: amount}\n    rows:\n      - {id: office, name: 办公费}\n      - {id: travel, name: 差旅费}\n      - {id: sum, name: 合计, role: total}\nequations:\n";

    [Fact]
    public void A_formula_is_read_into_terms()
    {
        var formula = FormulaParser.Parse("01/sum/* = sum(01/office..travel/*) - 01/{a, b}/total + 3.5");

        Assert.Equal(Relation.Equal, formula.Relation);
        Assert.Equal(("01", SelectorKind.Key, SelectorKind.Each), (formula.Left[0].Table, formula.Left[0].Rows.Kind, formula.Left[0].Columns.Kind));
        Assert.Equal([(true, 1, SelectorKind.Range), (false, -1, SelectorKind.List), (false, 1, SelectorKind.Each)],
            formula.Right.Select(term => (term.IsSum, term.Sign, term.Rows.Kind)));
        Assert.Equal(["a", "b"], formula.Right[1].Rows.Names);
        Assert.Equal(3.5m, formula.Right[2].Constant);
    }

    [Theory]
    [InlineData("01/sum/total", "等式读不懂（第 13 个字符）：这里应是 = <= >= < > 之一（两边各留一个空格）")]
    [InlineData("01/sum/total = ", "等式读不懂（第 16 个字符）：这里少一项")]
    [InlineData("01/sum/total = 01/office", "等式读不懂（第 16 个字符）：“01/office”应写作 表/行/列")]
    [InlineData("01/sum/total = sum(01/office/total", "等式读不懂（第 35 个字符）：sum( 没有右括号")]
    [InlineData("01/sum/total = sum(01/[items/total)", "等式读不懂（第 20 个字符）：括号不成对")]
    [InlineData("01/sum/total = 01/[items]/total", "等式读不懂（第 19 个字符）：[…] 和 a..b 只能用在 sum( ) 里，逐行请用 *")]
    [InlineData("01/sum/total = 01/office/total 01/travel/total", "等式读不懂（第 32 个字符）：这里应当结束")]
    [InlineData("02/sum/total = 01/office/total", "等式 E：没有这样的表“02”")]
    [InlineData("01/summ/total = 01/office/total", "等式 E：没有这样的表 01 的行“summ”")]
    [InlineData("01/sum/totl = 01/office/total", "等式 E：没有这样的表 01 的金额列“totl”")]
    [InlineData("01/sum/name = 01/office/total", "等式 E：没有这样的表 01 的金额列“name”")]
    public void A_formula_that_cannot_be_meant_is_told_at_its_place(string formula, string message)
    {
        var findings = new FindingList();
        Read($$"""{id: E, rule: ARI-001, that: "{{formula}}"}""", findings);

        var finding = Assert.Single(findings.ToSortedList());
        Assert.Equal("SITE-003", finding.Rule);
        Assert.Equal(message, finding.Message.Chinese);
        Assert.Equal(15, finding.Span.Line);
        Assert.False(finding.Help.IsEmpty);
    }

    [Fact]
    public void An_equation_for_several_tables_or_formulas_is_stated_for_each()
    {
        Assert.Equal(4, Read("""{id: E, rule: ARI-001, tables: ["01", "01"], that: ["@/sum/total = @/office/total", "@/sum/basic = @/office/basic"]}""", new FindingList()).Count);
    }

    [Fact]
    public void Unknown_keys_and_words_are_told_with_the_known_ones()
    {
        var findings = new FindingList();
        Read("""{id: E, rule: ARI-001, that: "01/sum/total = 01/office/total", tolerances: exact, severity: fatal}""", findings);

        Assert.Equal(["“severity”应是error、warning、info 之一", "未知的键“tolerances”"], findings.ToSortedList().Select(finding => finding.Message.Chinese).Order(StringComparer.Ordinal));
    }

    static IReadOnlyList<Equation> Read(string equation, FindingList findings) =>
        StandardReader.Read(new SourceText("standards/s.yml", Head + "  - " + equation + "\n"), findings)!.Equations;
}
