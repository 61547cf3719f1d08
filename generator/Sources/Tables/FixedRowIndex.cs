using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Sources.Tables;

/// <summary>The fixed rows of a side by folded name, by name without numbering, and by id.</summary>
sealed class FixedRowIndex
{
    readonly Dictionary<string, int[]> _byName = new(StringComparer.Ordinal);

    public FixedRowIndex(IReadOnlyList<FixedRow> rows)
    {
        for (var i = 0; i < rows.Count; i++) Add(TextFolding.Fold(rows[i].Name), i);
        for (var i = 0; i < rows.Count; i++)
        {
            var bare = TextFolding.WithoutNumbering(TextFolding.Fold(rows[i].Name));
            if (bare != TextFolding.Fold(rows[i].Name)) Add(bare, i);
        }
        for (var i = 0; i < rows.Count; i++) _byName.TryAdd(rows[i].Id, [i]);
    }

    /// <summary>The indices of the rows of a folded name in order, or null.</summary>
    public int[]? Find(string folded) =>
        _byName.GetValueOrDefault(folded) ?? _byName.GetValueOrDefault(TextFolding.WithoutNumbering(folded));

    void Add(string name, int index) => _byName[name] = _byName.TryGetValue(name, out var before) ? [.. before, index] : [index];
}
