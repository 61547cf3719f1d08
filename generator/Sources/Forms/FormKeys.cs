using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>The keys of a form: fields by printed name, label or id, folded once a layout; and the fields that are never published.</summary>
sealed class FormKeys
{
    public const string Form = "form";

    /// <summary>The id of the whole department's form and of its layout.</summary>
    public const string Department = "department";

    readonly Dictionary<string, int> _fields = new(StringComparer.Ordinal);
    readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    public FormKeys(FormLayout layout)
    {
        Layout = layout;
        Fields = [.. layout.Fields.Select(field => new FormFieldNames(field))];
        for (var i = 0; i < layout.Fields.Count; i++)
        {
            _fields.TryAdd(TextFolding.Fold(layout.Fields[i].Name), i);
            _fields.TryAdd(layout.Fields[i].Name, i);
        }
        for (var i = 0; i < layout.Fields.Count; i++)
        {
            _fields.TryAdd(layout.Fields[i].Id, i);
            _fields.TryAdd(TextFolding.Fold(layout.Fields[i].LabelOf(layout.Fields[i].Name)), i);
        }
        foreach (var name in layout.LeftOut) _leftOut.Add(TextFolding.Fold(name));
        NameField = FindNameField(layout);
    }

    public FormLayout Layout { get; }

    /// <summary>The fields of the layout, in its order.</summary>
    public FormFieldNames[] Fields { get; }

    /// <summary>The field that names the project; none where the form is the whole department's.</summary>
    public FormField? NameField { get; }

    public IEnumerable<string> Names => Layout.Fields.Select(item => item.Name);

    /// <summary>The index of the field that a key means, or -1.</summary>
    public int Find(string key) => _fields.TryGetValue(key, out var index) || _fields.TryGetValue(TextFolding.Fold(key), out index) ? index : -1;

    public bool IsLeftOut(string key) => _leftOut.Contains(TextFolding.Fold(key));

    static FormField? FindNameField(FormLayout layout)
    {
        foreach (var field in layout.Fields)
        {
            if (field.Id == "name") return field;
        }
        return layout.Id == Department ? null : layout.Fields.FirstOrDefault(field => field.Kind == FormFieldKind.Text);
    }
}
