using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>Finds a column, row or level of a field by the name or the printed label that a source uses; both folded once a layout.</summary>
sealed class FormNames
{
    readonly string[] _names;
    readonly string[] _folded;
    readonly string[] _labels;

    public FormNames(FormField field, IReadOnlyList<string> names)
    {
        _names = [.. names];
        _folded = Array.ConvertAll(_names, TextFolding.Fold);
        _labels = Array.ConvertAll(_names, name => TextFolding.Fold(field.LabelOf(name)));
    }

    public int Count => _names.Length;

    public string this[int index] => _names[index];

    public IReadOnlyList<string> All => _names;

    public int IndexOf(string key)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i] == key) return i;
        }
        var folded = TextFolding.Fold(key);
        for (var i = 0; i < _names.Length; i++)
        {
            if (_folded[i] == folded || _labels[i] == folded) return i;
        }
        return -1;
    }
}
