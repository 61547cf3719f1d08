using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Import.Recognition;

/// <summary>The printed labels of a form, folded: which text is which field, source of funds, term or level.</summary>
sealed class FormLabels
{
    readonly Dictionary<string, FormField> _fields = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<(FormField Field, string Column, string Row)>> _funds = new(StringComparer.Ordinal);
    readonly HashSet<string> _personal = new(StringComparer.Ordinal);
    readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public FormLabels(FormLayout layout)
    {
        Layout = layout;
        foreach (var field in layout.Fields)
        {
            _fields.TryAdd(Fold(field.Name), field);
            _fields.TryAdd(Fold(field.LabelOf(field.Name)), field);
            if (field.Kind == FormFieldKind.Funds) AddFunds(field);
            foreach (var text in field.Levels.Concat(field.Columns).SelectMany(name => (string[])[name, field.LabelOf(name)])) _known.Add(Fold(text));
        }
        foreach (var name in layout.LeftOut) _personal.Add(Fold(name));
        Indicators = layout.Fields.FirstOrDefault(field => field.Kind == FormFieldKind.Indicators);
        Title = TextFolding.MaskYear(TextFolding.Fold(layout.Title), out _);
    }

    public FormLayout Layout { get; }

    public FormField? Indicators { get; }

    /// <summary>The title folded.</summary>
    public string Title { get; }

    /// <summary>Folded, without 其中： in front and a colon or a unit in brackets behind.</summary>
    public static string Fold(string text)
    {
        var folded = TextFolding.Fold(text);
        if (folded.StartsWith("其中:", StringComparison.Ordinal)) folded = folded[3..];
        folded = folded.TrimEnd(':');
        foreach (var unit in (ReadOnlySpan<string>)["(元)", "(万元)"])
        {
            if (folded.EndsWith(unit, StringComparison.Ordinal)) folded = folded[..^unit.Length];
        }
        return folded;
    }

    public FormField? Field(string folded) => _fields.GetValueOrDefault(folded);

    public IReadOnlyList<(FormField Field, string Column, string Row)> Funds(string folded) => _funds.TryGetValue(folded, out var places) ? places : [];

    public bool IsPersonal(string folded) => _personal.Contains(folded);

    public bool IsLabel(string folded) => folded.Length > 0 && (_fields.ContainsKey(folded) || _funds.ContainsKey(folded) || _personal.Contains(folded));

    /// <summary>How many different labels of this form the texts hold.</summary>
    public int Count(IEnumerable<string> folded) => folded.Distinct(StringComparer.Ordinal).Count(text => IsLabel(text) || _known.Contains(text));

    public bool IsTitle(string text)
    {
        var folded = TextFolding.MaskYear(TextFolding.Fold(text), out _);
        return folded.Length <= Title.Length + 60 && Title.Length > 0 && folded.Contains(Title, StringComparison.Ordinal) && !folded.Contains('。', StringComparison.Ordinal);
    }

    void AddFunds(FormField field)
    {
        foreach (var row in field.Rows)
        {
            foreach (var column in field.Columns.DefaultIfEmpty(""))
            {
                var label = Fold(field.LabelOf(row, column));
                Add(label, (field, column, row));
                if (!label.StartsWith(column, StringComparison.Ordinal)) Add(column + label, (field, column, row));
                // A name that only the other half prints does not stand for this one.
                if (!field.Columns.Any(other => Fold(field.LabelOf(row, other)) == Fold(row) && label != Fold(row))) Add(Fold(row), (field, column, row));
            }
        }
    }

    void Add(string label, (FormField, string, string) place)
    {
        if (!_funds.TryGetValue(label, out var places)) _funds[label] = places = [];
        if (!places.Contains(place)) places.Add(place);
    }
}
