using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Standards;

/// <summary>Reads one of the <c>forms</c> of a standard.</summary>
sealed class FormLayoutReader(YamlMap map, StandardReferences references)
{
    public FormLayout Read()
    {
        var unit = StandardReader.ReadUnit(map, MoneyUnit.Yuan);
        var form = new FormLayout(map.RequiredText("id"), map.RequiredText("title"))
        {
            Unit = unit,
            Fields = [.. map.Maps("fields").Select(field => ReadField(field, unit))],
            LeftOut = map.Texts("left-out"),
            Projects = map.Map("projects") is { } link ? ReadLink(link) : null,
        };
        map.Finish();
        return form;
    }

    ProjectLink ReadLink(YamlMap map)
    {
        var tables = references.Tables(map, "tables");
        var link = new ProjectLink(tables, references.Column(map, "column", tables));
        map.Finish();
        return link;
    }

    static FormField ReadField(YamlMap field, MoneyUnit unit)
    {
        var kind = field.Choice("kind", FormFieldKind.Text, ("text", FormFieldKind.Text), ("amount", FormFieldKind.Amount),
            ("funds", FormFieldKind.Funds), ("goals", FormFieldKind.Goals), ("indicators", FormFieldKind.Indicators));
        var result = new FormField(field.RequiredText("id"), field.RequiredText("name"), kind)
        {
            Required = field.Flag("required"),
            Columns = field.Texts("columns"),
            Rows = field.Texts("rows"),
            Levels = field.Texts("levels"),
            Labels = StandardReader.ReadDictionary(field.Map("labels")),
            Unit = StandardReader.ReadUnit(field, unit),
        };
        field.Finish();
        return result;
    }
}
