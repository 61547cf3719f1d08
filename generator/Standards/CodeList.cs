using System.Globalization;
using Mingzhang.Documents;

namespace Mingzhang.Standards;

/// <summary>A list of classification codes, by code and by name.</summary>
public sealed class CodeList
{
    readonly Dictionary<string, CodeListEntry> _byCode = new(StringComparer.Ordinal);
    readonly Dictionary<string, CodeListEntry> _byName = new(StringComparer.Ordinal);
    readonly List<CodeListEntry> _all = [];
    ILookup<string, CodeListEntry>? _byFoldedName;

    public CodeList(string id, IEnumerable<CodeListEntry> entries)
    {
        Id = id;
        foreach (var entry in entries)
        {
            _all.Add(entry);
            _byCode.TryAdd(entry.Code, entry);
            _byName.TryAdd(entry.Name, entry);
        }
    }

    public string Id { get; }

    public IReadOnlyCollection<CodeListEntry> Entries => _byCode.Values;

    public CodeListEntry? Find(string code) => _byCode.GetValueOrDefault(code);

    public CodeListEntry? FindByName(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The entries of a folded name: one name may belong to several codes (资本性支出).</summary>
    public IEnumerable<CodeListEntry> FindByFoldedName(string folded) => (_byFoldedName ??= Index())[folded];

    /// <summary>Reads <c>code,level,name,basis,valid_from,valid_to</c>; the header names the columns, absent ones are empty.</summary>
    public static CodeList Parse(string id, SourceText source)
    {
        var lines = source.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var header = lines.Length > 0 ? lines[0].Split(',') : [];
        return new CodeList(id, lines.Skip(1).Select(line => ParseLine(header, line.Split(','))));
    }

    ILookup<string, CodeListEntry> Index() => _all.ToLookup(entry => TextFolding.Fold(entry.Name), StringComparer.Ordinal);

    static CodeListEntry ParseLine(string[] header, string[] cells)
    {
        string Cell(string name)
        {
            var index = Array.IndexOf(header, name);
            return index >= 0 && index < cells.Length ? cells[index] : "";
        }

        int? Year(string name) => int.TryParse(Cell(name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

        return new CodeListEntry(Cell("code"), Cell("level"), Cell("name"), Cell("basis"), Year("valid_from"), Year("valid_to"))
        {
            MapsFrom = Cell("maps_from_department_codes").Split(' ', StringSplitOptions.RemoveEmptyEntries),
        };
    }
}
