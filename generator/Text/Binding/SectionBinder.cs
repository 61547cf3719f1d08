using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Standards;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Text.Binding;

/// <summary>
/// Fills the bindings of written sections from the tables, and supplies the sections that a department leaves to its standard. Sections
/// without a binding are not touched. Safe for several threads.
/// </summary>
public sealed class SectionBinder(StandardLibrary library)
{
    const string Binding = "{{";

    static readonly TemplateOptions Options = TemplateOptions.Theme with { EscapeHtml = false, LimitToString = 4 * 1024 * 1024, LoopLimit = 100_000 };

    /// <summary>The disclosure with its texts filled in.</summary>
    /// <param name="otherYears">The department's other disclosures, for changes.</param>
    public Disclosure Bind(Disclosure disclosure, Standard standard, IReadOnlyList<Disclosure> otherYears, FindingList findings)
    {
        List<Section>? bound = null;
        var sections = WithGenerated(disclosure, standard, findings);
        for (var i = 0; i < sections.Count; i++)
        {
            if (!sections[i].Markdown.Contains(Binding, StringComparison.Ordinal)) continue;
            bound ??= [.. sections];
            bound[i] = Fill(sections[i], disclosure, standard, new LastYear(disclosure, otherYears), findings);
        }
        return bound is null && ReferenceEquals(sections, disclosure.Sections) ? disclosure : disclosure with { Sections = bound ?? sections };
    }

    IReadOnlyList<Section> WithGenerated(Disclosure disclosure, Standard standard, FindingList findings)
    {
        var layouts = standard.Parts.SelectMany(part => part.Sections).ToList();
        if (layouts.TrueForAll(layout => layout.Optional || disclosure.Sections.Any(section => section.Id == layout.Id) || !library.HasText(standard.Id, layout.Id))) return disclosure.Sections;
        var sections = new List<Section>();
        foreach (var layout in layouts)
        {
            if (disclosure.Sections.FirstOrDefault(section => section.Id == layout.Id) is { } written) sections.Add(written);
            else if (!layout.Optional && library.FindText(standard.Id, layout.Id) is { } text)
            {
                sections.Add(new Section(layout, text.Text, new SourceSpan(text.File, 1, 1, 1)) { IsGenerated = true });
                findings.Add(BindingRules.Generated.At(SourceSpan.Whole($"{disclosure.Folder}/text/{layout.Id}.md"), new(
                    $"“{Standard.ForYear(layout.Title, disclosure.Year)}”由格式的文字生成", $"“{Standard.ForYear(layout.Title, disclosure.Year)}” is made from the standard's text")) with
                {
                    At = $"text/{layout.Id}",
                    Help = new($"要自己写，新建 text/{layout.Id}.md", $"To write your own, create text/{layout.Id}.md"),
                });
            }
        }
        return sections;
    }

    static Section Fill(Section section, Disclosure disclosure, Standard standard, LastYear lastYear, FindingList findings)
    {
        var marked = new MarkedTemplate(section.Markdown);
        var source = new BindingSource(disclosure, lastYear, new FigureStyle(standard.NarrativeStyle), section, marked, findings);
        var engine = new TemplateEngine(Options);
        new BindingFunctions(source).AddTo(engine);
        try
        {
            var rendered = engine.Parse(marked.Text, section.Span.File).Render(new Dictionary<string, object?>
            {
                ["year"] = disclosure.Year,
                ["last_year"] = disclosure.Year - 1,
                ["department"] = MarkdownWords.Escape(disclosure.DepartmentName),
            });
            var (markdown, origin, bound) = marked.Read(rendered, source.Values);
            return section with { Markdown = markdown, Origin = origin, Bound = bound };
        }
        catch (TemplateException fault)
        {
            foreach (var error in fault.Errors) findings.Add(Explain(error, section, marked));
            return section with { Markdown = "", Origin = new SectionOrigin(section.Markdown, [(0, 0)]) };
        }
    }

    static Finding Explain(TemplateError error, Section section, MarkedTemplate marked)
    {
        var (rule, message) = error.Code switch
        {
            TemplateErrorCode.Syntax => (BindingRules.Syntax, new Message($"取数的写法有错：{error.Message}", error.Message)),
            TemplateErrorCode.UnknownName => (BindingRules.Name, new Message($"不认识的名称：{error.Message}", error.Message)),
            TemplateErrorCode.IncludeNotFound => (BindingRules.Include, new Message("正文里不能引入别的文件", "A section cannot include other files")),
            TemplateErrorCode.Limit => (BindingRules.Limit, new Message("循环或输出超过了限度", error.Message)),
            TemplateErrorCode.NotDeterministic => (BindingRules.Clock, new Message("正文不能用与时间、随机有关的函数", error.Message)),
            _ => (BindingRules.Name, new Message($"取数出错：{error.Message}", error.Message)),
        };
        var text = new SourceText(section.Span.File ?? "", marked.Text);
        var start = marked.Origin(text.Offset(error.Line, error.Column));
        return rule.At(new SectionPlaces(section).Template(start, 1), message) with
        {
            At = $"text/{section.Id}",
            Help = new("写法如 {{ amount \"01/expenditure-total/total\" }}；可用的函数见 content/README.md", "Write for example {{ amount \"01/expenditure-total/total\" }}; content/README.md lists the functions"),
        };
    }
}
