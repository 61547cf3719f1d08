using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Forms;

/// <summary>Finds a column, row or level of a field by the name or the printed label that a source uses.</summary>
static class FormNames
{
    public static int IndexOf(FormField field, IReadOnlyList<string> names, string key)
    {
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i] == key) return i;
        }
        var folded = TextFolding.Fold(key);
        for (var i = 0; i < names.Count; i++)
        {
            if (TextFolding.Fold(names[i]) == folded || TextFolding.Fold(field.LabelOf(names[i])) == folded) return i;
        }
        return -1;
    }
}
