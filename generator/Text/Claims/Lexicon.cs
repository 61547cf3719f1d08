using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Text.Claims;

/// <summary>
/// The words that a disclosure's texts are read with: those of its standard, and the names of its own rows and units, which are few. What
/// the standard's words make of a name holds wherever no word of the disclosure's own stands in it.
/// </summary>
sealed class Lexicon
{
    /// <summary>Shorter names would be found inside other words.</summary>
    const int ShortestItem = 2;

    readonly StandardLexicon _shared;
    readonly TermTree _own = new();
    readonly HashSet<string> _ownItems = new(StringComparer.Ordinal);

    /// <summary>The words of a standard alone.</summary>
    public Lexicon(StandardLexicon shared) => _shared = shared;

    /// <summary>The folded names of rows and codes, for finding the one that a mistyped name means.</summary>
    public IEnumerable<string> Items => _shared.Items.Concat(_ownItems);

    public static Lexicon Of(Disclosure disclosure, Standard standard, StandardLibrary library)
    {
        var lexicon = new Lexicon(StandardLexicon.Of(standard, library));
        var department = NarrativeFolding.Fold(disclosure.DepartmentName);
        lexicon.AddDepartment(department);
        HashSet<string>? units = null;
        foreach (var table in disclosure.Tables)
        {
            foreach (var side in table.Sides)
            {
                if (side.Layout.RowSource == RowSource.Fixed) continue;
                for (var i = 0; i < side.Rows.Count; i++)
                {
                    if (IsUnit(side.Layout, side.Rows[i])) (units ??= new(StringComparer.Ordinal)).Add(side.Rows[i].Name);
                    else lexicon.AddRow(side.Rows[i].Name, department);
                }
            }
        }
        // The only unit is the department by its own name; of several, a sentence about one is about less than the tables.
        if (units is not null && units.Count(unit => NameOf(unit) != NameOf(disclosure.DepartmentName)) <= 1)
        {
            foreach (var unit in units) lexicon.AddDepartment(NarrativeFolding.Fold(unit));
        }
        return lexicon;
    }

    /// <summary>A functional class: the tables give all there is of it. Of an economic class they give the part of basic expenditure alone.</summary>
    public bool IsClass(string item) => _shared.IsClass(item);

    /// <summary>The longest word at a place; a name of this disclosure goes before a common word of the same length.</summary>
    public int Match(ReadOnlySpan<char> text, int at, out Term term)
    {
        var shared = _shared.Words.Match(text, at, out var common);
        var own = _own.Match(text, at, out term);
        if (own >= shared && own > 0) return own;
        term = common;
        return shared;
    }

    /// <summary>Reads a name of a table, column or row: its facets, and whether every character of it was understood.</summary>
    public Facets Read(string name, out bool understood) => ReadFolded(NarrativeFolding.Fold(name), out understood);

    /// <summary>Reads a row's name as it is printed.</summary>
    public NameReading ReadRow(string printed)
    {
        var known = _shared.Find(printed);
        var name = known?.Name ?? NameOf(printed);
        if (_own.OccursIn(name)) return ReadName(name);
        return known ?? _shared.Remember(printed, ReadName(name));
    }

    /// <summary>Reads the title and the columns of one side of a table.</summary>
    public SideReading ReadLayout(string title, SideLayout side, int year) =>
        _shared.Layout(side, year) is { } known && known.Title == title && !_own.OccursIn(known.Texts) ? known : new SideReading(this, title, side, year);

    /// <summary>A row's name without numbering and 其中.</summary>
    public static string NameOf(string name) => NarrativeFolding.Fold(TextFolding.WithoutNumbering(TextFolding.Fold(name)));

    /// <summary>A row that is a department or a unit, by the name of its level, rather than a project or a class.</summary>
    public static bool IsUnit(SideLayout layout, Row row) =>
        layout.RowSource == RowSource.Name && (row.Role == RowRole.Total ? layout.Total is { First: true } : row.Level >= 1 && row.Level <= layout.Levels.Count && layout.Levels[row.Level - 1].Name is "部门" or "单位");

    /// <summary>A table of one row, the total: its columns are what the rows of others are (“三公”经费 of final accounts).</summary>
    public static bool NamesItemsInColumns(SideLayout layout) => layout.RowSource == RowSource.Fixed && layout.Rows.Count > 0 && layout.Rows.All(row => row.Role == RowRole.Total);

    /// <param name="name">As <see cref="NameOf"/> gives it.</param>
    public NameReading ReadName(string name)
    {
        var facets = ReadFolded(name, out var understood);
        return new NameReading(name, facets, understood, Match(name, 0, out var term) == name.Length && term.Facets.Item is { } item ? item : name);
    }

    /// <summary>A name that common words spell out (本年收入合计, 上年结转) is no item, nor is one of a single character.</summary>
    public static bool IsItem(NameReading reading) => reading.Name.Length >= ShortestItem && !(reading.Understood && reading.Facets.Item is null);

    /// <summary>Adds the name of an item, and the shorter forms of it that texts use, unless the words know it.</summary>
    public static void AddItem(TermTree words, NameReading reading)
    {
        var item = reading.Name;
        if (reading.Facets.Item == item || reading.Item != item) return;
        var term = new Term(new Facets { Item = item }, Cue.None);
        words.Add(item, term);
        if (item.Length >= ShortestItem + 4 && item.EndsWith("支出", StringComparison.Ordinal)) words.Add(item.AsSpan(0, item.Length - 2), term);
        // 车辆(台、辆): the unit is no part of what a text calls it.
        if (item.EndsWith(')') && item.LastIndexOf('(') is var open && open >= ShortestItem) words.Add(item.AsSpan(0, open), term);
    }

    Facets ReadFolded(string text, out bool understood)
    {
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

    void AddRow(string printed, string department)
    {
        var reading = ReadRow(printed);
        if (reading.Name == department || !IsItem(reading)) return;
        if (!_shared.HasItem(reading.Name)) _ownItems.Add(reading.Name);
        AddItem(_own, reading);
    }

    /// <summary>The department's name and the shorter forms of it: 屯留区委组织部, 组织部.</summary>
    void AddDepartment(string folded)
    {
        const int shortest = 3;
        for (var start = 0; folded.Length - start >= shortest; start++) _own.Add(folded.AsSpan(start), default);
    }
}
