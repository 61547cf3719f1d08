using System.Buffers;
using System.Text;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Output;
using Mingzhang.Print;
using Mingzhang.Site.Themes;
using Mingzhang.Site.Views;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Values;
using Mingzhang.Text;

namespace Mingzhang.Site.Disclosures;

/// <summary>Plans <c>report.pdf</c>: the theme's print template rendered from the whole disclosure and typeset, with the table files attached.</summary>
sealed class ReportPlanner(SiteTools tools, DisclosureContext context, ChartViews charts, IReadOnlyDictionary<string, WrittenPart> written)
{
    /// <summary>A table of more columns is printed on paper turned sideways.</summary>
    const int MostUprightColumns = 9;

    const string Template = "print/report";
    const string Stylesheet = "print/report.css";

    readonly Disclosure _disclosure = context.Disclosure;

    public OutputPath Path { get; } = OutputPath.Of($"{context.Folder}/report.pdf");

    /// <summary>Whether a theme prints at all: it has a print template, a style sheet and fonts.</summary>
    public static bool IsPrinted(Theme theme) => theme.Has(Template + ThemeTemplates.Extension) && theme.Has(Stylesheet) && theme.PrintFonts is not null;

    public OutputJob Job(IReadOnlyList<string> inputs) =>
        new(Path, new JobInputs(["site", "theme:print/", "theme:fonts/", "theme:theme.yml", $"theme:texts/{tools.Frame.Site.Language}.yml"], inputs), Write);

    void Write(IBufferWriter<byte> output)
    {
        var markup = Markup();
        var result = PrintDocument.Render(new PrintRequest
        {
            Markup = markup,
            MarkupName = tools.Theme.SourceOf(Template + ThemeTemplates.Extension),
            Styles = [new PrintStyleSheet(tools.Theme.SourceOf(Stylesheet), tools.Theme.TextOf(Stylesheet))],
            Fonts = tools.Theme.PrintFonts!,
            Metadata = Metadata(),
            Attachments = [.. _disclosure.Tables.Select(Attachment)],
        });
        var findings = new PrintFindings(tools.Theme, tools.Root, _disclosure, markup);
        foreach (var finding in findings.Of(result.Findings))
        {
            if (finding.Severity == Severity.Error) throw new FindingException(finding);
            tools.Findings?.Add(finding);
        }
        if (result.Aids is { } aids && PrintFindings.Of(aids, tools.Theme.SourceOf(Template + ThemeTemplates.Extension), Path.Text) is { } lacking) tools.Findings?.Add(lacking);
        output.Write(result.Pdf);
    }

    string Markup()
    {
        var buffer = new Utf8Output(256 * 1024);
        try
        {
            tools.Theme.Template(Template).Render(Model(), buffer);
        }
        catch (TemplateException fault)
        {
            throw new FindingException(Theme.Explain(fault));
        }
        return Encoding.UTF8.GetString(buffer.Written);
    }

    ReportPage Model() => new()
    {
        Site = tools.Frame.Site,
        Text = tools.Wording.Texts,
        Department = context.DepartmentView(Path),
        Disclosure = context.View(Path),
        Parts = [.. context.Order.Parts.Select((part, index) => new ReportPartView($"part-{index + 1}", part.Number, part.Title, [.. part.Slots.Select(Item)]))],
        Charts = charts.Of(Path, isPrint: true),
    };

    ReportItemView Item(PageSlot slot)
    {
        var id = slot.Id.Replace('/', '-');
        var name = slot.Id[(slot.Id.IndexOf('/', StringComparison.Ordinal) + 1)..];
        if (slot.Kind == "table") return Table(id, _disclosure.Table(name)!);
        if (slot.Kind == "projects")
        {
            return new ReportItemView(id, "projects", slot.Title) { Forms = [.. _disclosure.Forms.Select(form => tools.Forms.Build(form, _disclosure.Year))] };
        }
        var section = _disclosure.Sections.First(section => section.Id == name);
        return new ReportItemView(id, "text", slot.Title)
        {
            Source = section.Span.File ?? "",
            Body = new RenderedText(Encoding.UTF8.GetBytes(Printed(slot).Of(written[name].Html, id))),
        };
    }

    PrintedSection Printed(PageSlot slot) =>
        new(context.PathOf(slot.Id), context.Folder, context.Order.Slots.Select(other => other.Id).ToHashSet(StringComparer.Ordinal), tools.Frame.Address);

    ReportItemView Table(string id, BudgetTable table) => new(id, "table", table.Title)
    {
        Source = table.File ?? "",
        Table = tools.Tables.Build(table, context.Department, _disclosure),
        IsWide = table.Layout.Columns.Count() > MostUprightColumns,
    };

    PrintMetadata Metadata()
    {
        // A document without a printed date carries the first day of its fiscal year: the file needs one, and no clock is read.
        var date = _disclosure.Published ?? new DateOnly(_disclosure.Year, 1, 1);
        return new PrintMetadata($"{context.Department.Name} {context.Title}", "zh-CN", new DateTimeOffset(date, TimeOnly.MinValue, TimeSpan.Zero))
        {
            Author = context.Department.Name,
            Subject = context.Loaded.Standard.Name,
        };
    }

    static PrintAttachment Attachment(BudgetTable table)
    {
        var csv = new ArrayBufferWriter<byte>(8 * 1024);
        OpenData.TableCsv.Write(table, csv);
        return new PrintAttachment($"{table.Id}.csv", "text/csv", table.Title, csv.WrittenMemory);
    }
}
