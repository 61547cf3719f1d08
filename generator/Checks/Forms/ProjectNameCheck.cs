using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Forms;

/// <summary>SRC-031 and SRC-032: names of projects that a spreadsheet takes for a formula, and names that two projects share.</summary>
sealed class ProjectNameCheck : ICheck
{
    const string Signs = "-+=@－＋＝＠";

    public string Name => $"{SourceTextRules.ProjectSign.Id}, {SourceTextRules.ProjectTwice.Id}";

    public void Run(CheckContext context)
    {
        var links = context.Standard.Forms.Select(layout => layout.Projects).OfType<ProjectLink>();
        foreach (var link in links)
        {
            foreach (var side in link.Tables.SelectMany(context.Grid.Sides))
            {
                if (!context.IsUnreadable(side.Table.File)) Check(context, side, [.. ProjectRows.Of(side, link)]);
            }
        }
        foreach (var form in context.Forms)
        {
            if (form.Text("name") is { } name && BeginsWithSign(name.Text))
            {
                context.Report(FormFindings.Of(SourceTextRules.ProjectSign, form, form.AddressOf(form.Form.Find("name")!.Field.Name), name, SignMessage(name.Text)) with { Help = SignHelp });
            }
        }
    }

    static void Check(CheckContext context, SideGrid side, IReadOnlyList<CellRef> projects)
    {
        foreach (var project in projects)
        {
            if (BeginsWithSign(project.Row.Name)) context.Report(Of(SourceTextRules.ProjectSign, NameOf(project), SignMessage(TextFolding.Trim(project.Row.Name))) with { Help = SignHelp });
        }
        // Projects of two units may have one name: the unit tells them apart. So does a code.
        var withoutCode = projects.Where(project => project.Row.Name.Length > 0 && project.Row.Code is not { Length: > 0 });
        foreach (var group in withoutCode.GroupBy(project => (side.Tree.Parents[project.RowIndex], TextFolding.Fold(project.Row.Name))))
        {
            foreach (var second in group.Skip(1)) context.Report(Twice(group.First(), second));
        }
    }

    static bool BeginsWithSign(string name) => TextFolding.Trim(name) is { Length: > 0 } text && Signs.Contains(text[0], StringComparison.Ordinal);

    static Message SignMessage(string name) => new($"项目名称“{name}”以“{TextFolding.Trim(name)[0]}”开头", $"The project's name “{name}” begins with “{TextFolding.Trim(name)[0]}”");

    static Message SignHelp { get; } = new("删去开头的符号；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
        "Delete the sign; if the published document has it, register a waiver in disclosure.yml");

    static Finding Twice(CellRef first, CellRef second)
    {
        var place = Places.Table(second.Grid.Table);
        var name = TextFolding.Trim(second.Row.Name);
        return Of(SourceTextRules.ProjectTwice, NameOf(second), new(
            $"{place.Chinese}有两个项目都叫“{name}”，没有编码区分", $"{place.English} has two projects called “{name}” and no code to tell them apart")) with
        {
            Help = new("确是两个项目的，名称里加上区分的字；录重的删去一行；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
                "Tell them apart in the name, or delete the row entered twice; if the published document has it so, register a waiver in disclosure.yml"),
            Related = [new(Places.Span(NameOf(first)), new($"{place.Chinese}第{first.Row.Line}行", $"{place.English}, row {first.Row.Line}"))],
        };
    }

    static CellRef NameOf(CellRef project) => project with { ColumnIndex = project.Grid.NameColumn };

    static Finding Of(Rule rule, CellRef name, Message message) => rule.At(Places.Span(name), message) with
    {
        At = name.Address,
        Place = Places.Line(name),
        Published = TextFolding.Trim(name.Row.Name),
    };
}
