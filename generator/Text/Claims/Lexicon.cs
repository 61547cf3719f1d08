using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Text.Claims;

/// <summary>
/// The words that a disclosure's texts are read with: the common lexicon, the words of its standard, the names of its code lists and of
/// its own rows. The part that all disclosures of a standard share is made once.
/// </summary>
sealed class Lexicon
{
    /// <summary>Shorter names would be found inside other words.</summary>
    const int ShortestItem = 2;

    static readonly ConditionalWeakTable<Standard, ConcurrentDictionary<StandardLibrary, Lexicon>> Known = [];

    readonly TermTree _shared;
    readonly TermTree _own = new();
    readonly HashSet<string> _items;

    readonly HashSet<string> _classes;

    Lexicon(TermTree shared, HashSet<string> items, HashSet<string> classes) => (_shared, _items, _classes) = (shared, items, classes);

    /// <summary>A functional class: the tables give all there is of it. Of an economic class they give the part of basic expenditure alone.</summary>
    public bool IsClass(string item) => _classes.Contains(item);

    /// <summary>The folded names of rows and codes, for finding the one that a mistyped name means.</summary>
    public IReadOnlyCollection<string> Items => _items;

    public static Lexicon Of(Disclosure disclosure, Standard standard, StandardLibrary library)
    {
        var shared = Known.GetOrCreateValue(standard).GetOrAdd(library, _ => ForStandard(standard, library));
        var lexicon = new Lexicon(shared._shared, new HashSet<string>(shared._items, StringComparer.Ordinal), shared._classes);
        lexicon.AddDepartment(disclosure.DepartmentName);
        var units = new HashSet<string>(StringComparer.Ordinal);
        foreach (var side in disclosure.Tables.SelectMany(table => table.Sides).Where(side => side.Layout.RowSource != RowSource.Fixed))
        {
            foreach (var row in side.Rows)
            {
                if (IsUnit(side.Layout, row)) units.Add(row.Name);
                else lexicon.AddRow(row.Name, disclosure.DepartmentName);
            }
        }
        // The only unit is the department by its own name; of several, a sentence about one is about less than the tables.
        if (units.Count(unit => NameOf(unit) != NameOf(disclosure.DepartmentName)) <= 1)
        {
            foreach (var unit in units) lexicon.AddDepartment(unit);
        }
        return lexicon;
    }

    /// <summary>The longest word at a place; a name of this disclosure goes before a common word of the same length.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out Term term)
    {
        var shared = _shared.Match(text, at, out var common);
        var own = _own.Match(text, at, out term);
        if (own >= shared && own > 0) return own;
        term = common;
        return shared;
    }

    /// <summary>Reads a name of a table, column or row: its facets, and whether every character of it was understood.</summary>
    public Facets Read(string name, out bool understood)
    {
        var text = NarrativeFolding.Fold(name);
        var facets = default(Facets);
        understood = true;
        for (var i = 0; i < text.Length;)
        {
            var length = Match(text, i, out var term);
            if (length == 0)
            {
                if (text[i] is not ('"' or '(' or ')' or ':' or '，' or '、')) understood = false;
                i++;
                continue;
            }
            facets = term.Facets.Within(facets);
            i += length;
        }
        return facets;
    }

    /// <summary>A row's name without numbering and 其中.</summary>
    public static string NameOf(string name) => NarrativeFolding.Fold(TextFolding.WithoutNumbering(TextFolding.Fold(name)));

    /// <summary>A row that is a department or a unit, by the name of its level, rather than a project or a class.</summary>
    public static bool IsUnit(SideLayout layout, Row row) =>
        layout.RowSource == RowSource.Name && (row.Role == RowRole.Total ? layout.Total is { First: true } : row.Level >= 1 && row.Level <= layout.Levels.Count && layout.Levels[row.Level - 1].Name is "部门" or "单位");

    /// <summary>A table of one row, the total: its columns are what the rows of others are (“三公”经费 of final accounts).</summary>
    public static bool NamesItemsInColumns(SideLayout layout) => layout.RowSource == RowSource.Fixed && layout.Rows.Count > 0 && layout.Rows.All(row => row.Role == RowRole.Total);

    /// <summary>The name that an item goes by in all tables: 公务用车购置及运行费 and 公务用车购置及运行维护费 are one.</summary>
    public string ItemOf(string name) => Match(name, 0, out var term) == name.Length && term.Facets.Item is { } item ? item : name;

    static Lexicon ForStandard(Standard standard, StandardLibrary library)
    {
        var lexicon = new Lexicon(new TermTree(), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        LexiconReader.AddCommon(lexicon._shared, standard.Kind);
        foreach (var word in standard.NarrativeWords) LexiconReader.Add(lexicon._shared, word.Group, word.Value, word.Words);
        foreach (var row in from table in standard.Tables from side in table.Sides from row in side.Rows select row.Name) lexicon.AddItem(row, lexicon._shared);
        foreach (var side in standard.Tables.SelectMany(table => table.Sides).Where(NamesItemsInColumns))
        {
            foreach (var tier in side.Columns.Where(column => column.IsNumeric).SelectMany(column => column.Tiers)) lexicon.AddItem(Standard.ForYear(tier, 0), lexicon._shared);
        }
        foreach (var list in standard.CodeLists.Values.Distinct(StringComparer.Ordinal).Select(library.FindCodeList))
        {
            foreach (var entry in list?.Entries ?? []) lexicon.AddItem(entry.Name, lexicon._shared);
        }
        if (standard.CodeLists.TryGetValue("functional", out var functional))
        {
            foreach (var entry in library.FindCodeList(functional)?.Entries ?? []) lexicon._classes.Add(NameOf(entry.Name));
        }
        return lexicon;
    }

    void AddRow(string name, string department)
    {
        if (NameOf(name) != NarrativeFolding.Fold(department)) AddItem(name, _own);
    }

    /// <summary>A name that common words spell out (本年收入合计, 上年结转) is no item.</summary>
    void AddItem(string name, TermTree tree)
    {
        var item = NameOf(name);
        if (item.Length < ShortestItem) return;
        var facets = Read(item, out var understood);
        if (understood && facets.Item is null) return;
        _items.Add(item);
        if (facets.Item == item || ItemOf(item) != item) return;
        tree.Add(item, new Term(new Facets { Item = item }, Cue.None));
        if (item.Length >= ShortestItem + 4 && item.EndsWith("支出", StringComparison.Ordinal)) tree.Add(item[..^2], new Term(new Facets { Item = item }, Cue.None));
        // 车辆(台、辆): the unit is no part of what a text calls it.
        if (item.EndsWith(')') && item.LastIndexOf('(') is var open && open >= ShortestItem) tree.Add(item[..open], new Term(new Facets { Item = item }, Cue.None));
    }

    /// <summary>The department's name and the shorter forms of it: 屯留区委组织部, 组织部.</summary>
    void AddDepartment(string name)
    {
        const int shortest = 3;
        var folded = NarrativeFolding.Fold(name);
        for (var start = 0; folded.Length - start >= shortest; start++) _own.Add(folded[start..], default);
    }
}
