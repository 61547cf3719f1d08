using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards;
using Mingzhang.Tests.Support;
using Mingzhang.Text.Binding;

namespace Mingzhang.Tests.Text.Binding;

/// <summary>Bindings in the texts of the small site: 01/expenditure-total/total is 120.00, 02/total/basic 80.00 of 120.00.</summary>
public sealed class SectionBinderTests : IDisposable
{
    const string Explanation = $"{SiteFixture.DisclosureFolder}/text/explanation.md";

    readonly SiteFixture _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("""{{ amount "01/expenditure-total/total" }}""", "120.00万元")]
    [InlineData("""{{ number "01/expenditure-total/total" }}""", "120.00")]
    [InlineData("""占{{ share "02/total/basic" "02/total/total" }}""", "占66.67%")]
    [InlineData("""{{ change "01/expenditure-total/total" }}""", "比上年增加20.00万元，增长20.00%")]
    [InlineData("""{{ change "01/income-current-total/income" }}""", "比上年减少25.00万元，下降20.00%")]
    [InlineData("""{{ change "02/total/basic" }}""", "与上年持平")]
    [InlineData("""{{ change "02/total/project" }}""", "比上年增加40.00万元（上年为0，不计算增长率）")]
    [InlineData("""{{ growth "01/expenditure-total/total" }}，{{ difference "01/expenditure-total/total" }}，上年{{ last "01/expenditure-total/total" }}""", "增长20.00%，增加20.00万元，上年100.00万元")]
    [InlineData("""{{ count "projects" }}个，{{ count "03" "total" }}个""", "1个，2个")]
    [InlineData("""{{ items "03" "total" }}""", "校园维修、校医配备")]
    [InlineData("""{{ for row in rows "02" "total" }}{{ row.name }}{{ amount row.at }}{{ if !for.last }}；{{ end }}{{ end }}""", "教育支出100.00万元；卫生健康支出20.00万元")]
    [InlineData("""{{ reason "growth" }}{{ because "01/expenditure-total/total" "growth" }}{{ because "02/total/basic" }}""", "学校增加，主要原因是学校增加")]
    [InlineData("""{{ given "vehicles" }}辆{{ if has "none" }}有{{ end }}""", "2辆")]
    [InlineData("{{ year }}、{{ last_year }}、{{ department }}", "2024、2023、某县教育局")]
    public void A_binding_writes_what_the_tables_hold(string binding, string text)
    {
        Assert.Equal($"甲{text}乙", Bind($"甲{binding}乙").Markdown);
        Assert.Empty(Told());
    }

    [Theory]
    [InlineData("TPL-001", 3, 4, "{{ amount ")]
    [InlineData("TPL-002", 3, 7, """{{ amuont "01/expenditure-total/total" }}""")]
    [InlineData("TPL-002", 3, 4, """{{ amount "01/expenditure-totl/total" }}""")]
    [InlineData("TPL-002", 3, 4, """{{ count "77" }}""")]
    [InlineData("TPL-003", 3, 4, """{{ include "x" }}""")]
    [InlineData("TPL-004", 3, 4, "{{ for i in 1..999999 }}{{ for j in 1..999999 }}{{ end }}{{ end }}")]
    [InlineData("TPL-005", 3, 4, "{{ date.now }}")]
    [InlineData("TXT-003", 3, 4, """{{ reason "nobody" }}""")]
    [InlineData("TXT-004", 3, 4, """{{ change "02/205/total" }}""")]
    [InlineData("TXT-005", 3, 4, """{{ given "rooms" }}""")]
    public void A_fault_is_told_at_its_place_in_the_Markdown(string rule, int line, int column, string binding)
    {
        Bind($"第一行{{{{ year }}}}。\n\n第三行{binding}。");

        var finding = Assert.Single(Told());
        Assert.Equal(rule, finding.Rule);
        Assert.Equal("text/explanation", finding.At);
        Assert.Equal((Explanation, line), (finding.Span.File, finding.Span.Line));
        Assert.True(Math.Abs(finding.Span.Column - column) <= 20, $"column {finding.Span.Column}");
        Assert.False(finding.Help.IsEmpty);
    }

    [Fact]
    public void The_nearest_cell_is_proposed()
    {
        Bind("""{{ amount "01/expenditure-totl/total" }}""");
        Assert.Contains("01/expenditure-total/total", Assert.Single(Told()).Help.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_fault_of_a_section_is_told_in_one_run()
    {
        Bind("""{{ amount "x" }}{{ amount "y" }}{{ reason "z" }}""");
        Assert.Equal(3, Told().Count);
    }

    [Fact]
    public void A_bound_figure_remembers_its_cells_and_where_it_was_bound()
    {
        var section = Bind("""支出{{ amount "01/expenditure-total/total" }}，占{{ share "02/total/basic" "02/total/total" }}。""");

        Assert.Equal(["amount 01/expenditure-total/total 120.00万元", "share 02/total/basic 02/total/total 66.67%"],
            section.Bound.Select(figure => $"{figure.Function} {string.Join(' ', figure.Addresses)} {section.Markdown[figure.Start..figure.End]}"));
        Assert.StartsWith("{{ share", section.Origin!.Template[(section.Bound[1].Template - 3)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_bindings_is_left_as_it_is()
    {
        _site.Write(Explanation, "收入总计120.00万元。\n");
        var disclosure = _site.Read();
        var library = new StandardLibrary(_site.Root, _site.Findings);
        Assert.Same(disclosure, new SectionBinder(library).Bind(disclosure, library.Find("tiny")!, [], _site.Findings));
    }

    [Fact]
    public void A_site_s_own_standard_may_supply_a_section()
    {
        _site.Write("content/standards/tiny/text/explanation.md", "{{ year }}年支出{{ amount \"01/expenditure-total/total\" }}。\n").Delete(Explanation);
        var section = Bound().Sections.Single(section => section.Id == "explanation");

        Assert.True(section.IsGenerated);
        Assert.Equal("2024年支出120.00万元。\n", section.Markdown);
        Assert.Equal("TXT-006", Assert.Single(Told()).Rule);
    }

    IReadOnlyList<Finding> Told() => _site.Found();

    Section Bind(string words)
    {
        _site.Write(Explanation, words);
        return Bound().Sections.Single(section => section.Id == "explanation");
    }

    Disclosure Bound()
    {
        _site.Settings("""
            previous: {01/expenditure-total/total: "100.00", 01/income-current-total/income: "125.00", 02/total/basic: "80.00", 02/total/project: "0"}
            reasons: {growth: 学校增加。}
            figures: {vehicles: "2", none: "0"}
            """);
        var disclosure = _site.Read();
        var library = new StandardLibrary(_site.Root, _site.Findings);
        return new SectionBinder(library).Bind(disclosure, library.Find("tiny")!, [], _site.Findings);
    }
}
