using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Text.Claims;

/// <summary>
/// The words that all disclosures of a standard share: the common lexicon, the words of the standard, the names of its rows and code
/// lists. Made once; what it makes of names and layouts is remembered. Safe for several threads.
/// </summary>
sealed class StandardLexicon
{
    /// <summary>The names of a standard and its lists with every way of numbering them are fewer.</summary>
    const int MostReadings = 20_000;

    static readonly ConditionalWeakTable<Standard, ConcurrentDictionary<StandardLibrary, StandardLexicon>> Known = [];

    readonly Standard _standard;
    readonly Lexicon _reader;
    readonly HashSet<string> _items = new(StringComparer.Ordinal);
    readonly HashSet<string> _classes = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, NameReading> _readings = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<int, IReadOnlyList<SideReading>> _layouts = [];

    StandardLexicon(Standard standard, StandardLibrary library)
    {
        _standard = standard;
        _reader = new Lexicon(this);
        LexiconReader.AddCommon(Words, standard.Kind);
        foreach (var word in standard.NarrativeWords) LexiconReader.Add(Words, word.Group, word.Value, word.Words);
        foreach (var row in from table in standard.Tables from side in table.Sides from row in side.Rows select row.Name) AddItem(row);
        foreach (var side in standard.Tables.SelectMany(table => table.Sides).Where(Lexicon.NamesItemsInColumns))
        {
            foreach (var tier in side.Columns.Where(column => column.IsNumeric).SelectMany(column => column.Tiers)) AddItem(Standard.ForYear(tier, 0));
        }
        foreach (var list in standard.CodeLists.Values.Distinct(StringComparer.Ordinal).Select(library.FindCodeList))
        {
            foreach (var entry in list?.Entries ?? []) AddItem(entry.Name);
        }
        if (standard.CodeLists.TryGetValue("functional", out var functional))
        {
            foreach (var entry in library.FindCodeList(functional)?.Entries ?? []) _classes.Add(Lexicon.NameOf(entry.Name));
        }
    }

    public TermTree Words { get; } = new();

    /// <summary>The folded names of rows and codes.</summary>
    public IReadOnlyCollection<string> Items => _items;

    public static StandardLexicon Of(Standard standard, StandardLibrary library) =>
        Known.GetOrCreateValue(standard).GetOrAdd(library, _ => new StandardLexicon(standard, library));

    public bool HasItem(string item) => _items.Contains(item);

    public bool IsClass(string item) => _classes.Contains(item);

    /// <summary>The remembered reading of a name as it is printed; null where there is none.</summary>
    public NameReading? Find(string printed) => _readings.GetValueOrDefault(printed);

    /// <summary>Remembers what the shared words alone make of a name, if it is one of the standard's and not of a project, of which there are many.</summary>
    public NameReading Remember(string printed, NameReading reading)
    {
        if ((reading.Understood || HasItem(reading.Name)) && _readings.Count < MostReadings) _readings.TryAdd(printed, reading);
        return reading;
    }

    /// <summary>What the shared words make of the layout of one side of a table; null for a layout that is none of the standard's.</summary>
    public SideReading? Layout(SideLayout side, int year)
    {
        var layouts = _layouts.GetOrAdd(year, ReadLayouts);
        for (var i = 0; i < layouts.Count; i++)
        {
            if (ReferenceEquals(layouts[i].Layout, side)) return layouts[i];
        }
        return null;
    }

    IReadOnlyList<SideReading> ReadLayouts(int year) =>
        [.. from table in _standard.Tables from side in table.Sides select new SideReading(_reader, Standard.ForYear(table.Title, year), side, year)];

    void AddItem(string name)
    {
        var reading = _reader.ReadName(Lexicon.NameOf(name));
        if (!Lexicon.IsItem(reading)) return;
        _items.Add(reading.Name);
        Lexicon.AddItem(Words, reading);
    }
}
