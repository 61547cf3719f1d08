using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Standards;

/// <summary>A list of classification codes, by code and by name. A code whose name has changed has one entry for each name.</summary>
public sealed class CodeList
{
    readonly Dictionary<string, CodeListEntry[]> _byCode = new(StringComparer.Ordinal);
    readonly Dictionary<string, CodeListEntry> _byName = new(StringComparer.Ordinal);
    readonly List<CodeListEntry> _all;
    Dictionary<string, CodeListEntry[]>? _byFoldedName;

    public CodeList(string id, IEnumerable<CodeListEntry> entries)
    {
        Id = id;
        _all = [.. entries];
        foreach (var group in _all.GroupBy(entry => entry.Code, StringComparer.Ordinal))
        {
            _byCode[group.Key] = [.. group.OrderByDescending(entry => entry.ValidTo ?? int.MaxValue)];
        }
        foreach (var entry in _all) _byName.TryAdd(entry.Name, entry);
    }

    public string Id { get; }

    /// <summary>No code is missing: one that is not here does not exist.</summary>
    public bool IsComplete { get; init; }

    /// <summary>One entry a code, with its newest name.</summary>
    public IEnumerable<CodeListEntry> Entries => _byCode.Values.Select(entries => entries[0]);

    /// <summary>The entry with the newest name.</summary>
    public CodeListEntry? Find(string code) => _byCode.TryGetValue(code, out var entries) ? entries[0] : null;

    /// <summary>The entry that is in force in a year, else the newest.</summary>
    public CodeListEntry? Find(string code, int year)
    {
        if (!_byCode.TryGetValue(code, out var entries)) return null;
        foreach (var entry in entries)
        {
            if (entry.IsValidIn(year)) return entry;
        }
        return entries[0];
    }

    /// <summary>The names that a code has had, the newest first.</summary>
    public IReadOnlyList<CodeListEntry> NamesOf(string code) => _byCode.GetValueOrDefault(code, []);

    public CodeListEntry? FindByName(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The entries of a folded name: one name may belong to several codes (资本性支出).</summary>
    public CodeListEntry[] FindByFoldedName(string folded) => (_byFoldedName ??= Index()).GetValueOrDefault(folded, []);

    /// <summary>The account that alone uses a code, said by its entry or by that of a code above it.</summary>
    public BudgetKind BudgetOf(string code)
    {
        var lookup = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = code.Length; length > 0; length--)
        {
            if (lookup.TryGetValue(code.AsSpan(0, length), out var entries) && entries[0].Budget != BudgetKind.Any) return entries[0].Budget;
        }
        return BudgetKind.Any;
    }

    /// <summary>This list over another: its codes replace those of the other, which keeps the rest. A complete list stands alone.</summary>
    public CodeList Over(CodeList other) => IsComplete
        ? this
        : new CodeList(Id, [.. _all, .. other._all.Where(entry => !_byCode.ContainsKey(entry.Code))]) { IsComplete = other.IsComplete };

    Dictionary<string, CodeListEntry[]> Index() =>
        _all.GroupBy(entry => TextFolding.Fold(entry.Name), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
