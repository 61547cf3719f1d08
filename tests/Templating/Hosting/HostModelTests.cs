using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Tests.Templating.Hosting;

public sealed class HostModelTests
{
    private enum BudgetKind
    {
        FinalAccounts,
    }

    private sealed record Row(string Name, decimal TotalAmount, int? Count);

    private sealed record Page(string PageTitle, IReadOnlyList<Row> Rows, IReadOnlyDictionary<string, string> Labels, BudgetKind Kind, DateOnly Published, Row? Missing)
    {
        public string HTMLBody => "b";

        public Type Secret => typeof(Page);

        public string Method() => "m";

        internal string Hidden => "h";
    }

    private static readonly Page Model = new("标题", [new Row("a", 1.50m, 2), new Row("b", 2.25m, null)],
        new Dictionary<string, string> { ["Unit Name"] = "万元" }, BudgetKind.FinalAccounts, new DateOnly(2024, 5, 13), null);

    [Theory]
    [InlineData("{{ page_title }}", "标题")]
    [InlineData("{{ htmlbody }}", "b")]
    [InlineData("{{ rows.size }}|{{ rows[1].name }}", "2|b")]
    [InlineData("{{ for r in rows }}{{ r.total_amount }};{{ end }}", "1.50;2.25;")]
    [InlineData("{{ rows[0].total_amount + 1 }}", "2.50")]
    [InlineData("{{ rows[1].count ?? '-' }}", "-")]
    [InlineData("{{ labels['Unit Name'] }}", "万元")]
    [InlineData("{{ for l in labels }}{{ l.key }}={{ l.value }}{{ end }}", "Unit Name=万元")]
    [InlineData("{{ kind }}", "final_accounts")]
    [InlineData("{{ published | date.to_string '%F' }}", "2024-05-13")]
    [InlineData("{{ missing?.name }}", "")]
    [InlineData("{{ rows | array.map 'total_amount' | array.join ' ' }}", "1.50 2.25")]
    [InlineData("{{ rows | array.sort 'name' | array.last | object.to_json }}", "{\"name\":\"b\",\"total_amount\":2.25,\"count\":null}")]
    public void View_models_are_read_by_their_renamed_properties(string template, string expected) => Assert.Equal(expected, Render.Theme(template, Model));

    [Theory]
    [InlineData("{{ method }}")]
    [InlineData("{{ hidden }}")]
    [InlineData("{{ get_type }}")]
    [InlineData("{{ secret.assembly }}")]
    [InlineData("{{ secret.full_name }}")]
    [InlineData("{{ rows[0].equality_contract }}")]
    public void Nothing_but_public_properties_of_the_model_can_be_reached(string template) =>
        Assert.Equal(TemplateErrorCode.UnknownName, Render.Error(template, Model).Code);

    [Fact]
    public void A_host_adds_values_and_functions_of_its_own()
    {
        var engine = new TemplateEngine(TemplateOptions.Theme);
        engine.AddGlobal("raw", new Value(new Mingzhang.Templating.Builtins.BuiltinFunction("raw", (in Mingzhang.Templating.Builtins.Arguments a) => Value.Safe(a.Text(0) ?? ""), "text")));
        Assert.Equal("<b>&lt;b&gt;", engine.Parse("{{ '<b>' | raw }}{{ '<b>' }}").Render(null));
    }

    [Theory]
    [InlineData("a {{ text.home }} b", "a &lt;首页&gt; b")]
    [InlineData("{{ text.home }}{{ text = { home: 'x' }; text.home }} {{ text.home }}", "&lt;首页&gt;x x")]
    [InlineData("{{ for text in [{ home: 1 }, { home: 2 }] }}<{{ text.home }}>{{ end }}", "<1><2>")]
    [InlineData("{{ with { text: { home: 'w' } } }}[{{ text.home }}]{{ end }}", "[w]")]
    [InlineData("  {{ for i in 1..2 }}{{ text.home }}\n{{ end }}", "  &lt;首页&gt;\n&lt;首页&gt;\n")]
    [InlineData("  {{ for i in 1..2 }}\n  -{{ text.home }}{{ end }}", "  \n    -&lt;首页&gt;\n    -&lt;首页&gt;")]
    public void Texts_that_never_change_mean_the_same_as_any_others(string template, string expected)
    {
        var texts = new Dictionary<string, string> { ["home"] = "<首页>" };
        var engine = new TemplateEngine(TemplateOptions.Theme);
        engine.AddTexts("text", new FixedTexts(texts));
        Assert.Equal(expected, engine.Parse(template).Render(null));
        Assert.Equal(expected, Render.Theme(template, new { Text = texts }));
    }

    [Fact]
    public void A_model_may_give_the_name_of_fixed_texts_another_meaning()
    {
        var engine = new TemplateEngine(TemplateOptions.Theme);
        engine.AddTexts("text", new FixedTexts(new Dictionary<string, string> { ["home"] = "a" }));
        var template = engine.Parse("<{{ text.home }}>");
        Assert.Equal("<b>", template.Render(new { Text = new Dictionary<string, string> { ["home"] = "b" } }));
        Assert.Equal("<a>", template.Render(null));
    }

    [Fact]
    public void What_is_kept_for_an_object_is_written_once_for_all_pages_that_show_it()
    {
        var engine = new TemplateEngine(TemplateOptions.Theme);
        engine.AddKept();
        var template = engine.Parse("{{ page }}:{{ wrap kept row }}<{{ row.name }} {{ page }}>{{ end }}");
        var (one, same) = (new Row("a", 1, null), new Row("a", 1, null));
        Assert.Equal("1:<a 1>", template.Render(new { Page = 1, Row = one }));
        Assert.Equal("2:<a 1>", template.Render(new { Page = 2, Row = one }));
        Assert.Equal("3:<a 3>", template.Render(new { Page = 3, Row = same }));
    }

    [Theory]
    [InlineData("{{ wrap kept 1 }}x{{ end }}")]
    [InlineData("{{ wrap kept }}x{{ end }}")]
    [InlineData("{{ kept row }}")]
    public void Something_can_only_be_kept_for_an_object_of_the_model(string template)
    {
        var engine = new TemplateEngine(TemplateOptions.Theme);
        engine.AddKept();
        var fault = Assert.Throws<TemplateException>(() => engine.Parse(template).Render(new { Row = new Row("a", 1, null) }));
        Assert.Equal(1, fault.Errors[0].Line);
    }

    [Fact]
    public void A_template_does_not_change_the_model_and_renders_twice_the_same()
    {
        var template = new TemplateEngine(TemplateOptions.Theme).Parse("{{ page_title }}{{ page_title = 'x'; page_title }}{{ date.format = '%F'; published }}");
        Assert.Equal("标题x2024-05-13", template.Render(Model));
        Assert.Equal("标题x2024-05-13", template.Render(Model));
    }

    [Fact]
    public void One_place_reads_models_of_several_types()
    {
        var template = new TemplateEngine(TemplateOptions.Theme).Parse("{{ for x in items }}{{ x.name }} {{ end }}");
        var items = new object[] { new Row("a", 1, null), new { Name = "b" }, new Dictionary<string, object?> { ["name"] = "c" }, new Row("d", 1, null) };
        Assert.Equal("a b c d ", template.Render(new { Items = items }));
        Assert.Equal("a b c d ", template.Render(new { Items = items }));
    }

    [Fact]
    public void Threads_share_a_template()
    {
        var template = new TemplateEngine(TemplateOptions.Theme, new TestLoader(("row", "{{ $1.name }}"))).Parse("{{ for r in rows }}{{ include 'row' r }}{{ end }}{{ n }}");
        Parallel.For(0, 200, n => Assert.Equal("ab" + n, template.Render(new { Model.Rows, N = n })));
    }
}
