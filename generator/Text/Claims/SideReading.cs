using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Text.Claims;

/// <summary>What a lexicon makes of the title, the side and the columns of a table in one year.</summary>
sealed class SideReading
{
    const string LastYearTier = "{last-year}";

    readonly Facets[] _columns;
    readonly bool[] _vague;
    readonly bool[] _comparisons;

    public SideReading(Lexicon lexicon, string title, SideLayout layout, int year)
    {
        (Title, Layout) = (title, layout);
        var texts = new List<string>();
        Facets Read(string name)
        {
            texts.Add(NarrativeFolding.Fold(Standard.ForYear(name, year)));
            return lexicon.Read(texts[^1], out _);
        }

        Table = Read(title) with { Item = null };
        Side = layout.Name is { } name ? (Read(name) with { Item = null }).Within(Table) : Table;
        var count = layout.Columns.Count;
        (_columns, _vague, _comparisons) = (new Facets[count], new bool[count], new bool[count]);
        var namesItems = Lexicon.NamesItemsInColumns(layout);
        for (var i = 0; i < count; i++)
        {
            var column = layout.Columns[i];
            if (!column.IsNumeric) continue;
            texts.Add(NarrativeFolding.Fold(column.Name));
            lexicon.Read(texts[^1], out var understood);
            _vague[i] = !understood;
            _comparisons[i] = IsComparison(column);
            var facets = Read(column.Name) with { Item = null };
            for (var tier = column.Tiers.Count - 1; tier >= 0; tier--)
            {
                var read = Read(column.Tiers[tier]);
                facets = facets.Within(read with { Item = null });
                if (namesItems && facets.Item is null) facets = facets with { Item = read.Item };
            }
            _columns[i] = (IsLastYear(column) ? facets with { Stage = Facets.LastYear } : facets).Within(Side);
        }
        Texts = string.Join('\n', texts);
        HasCells = Enumerable.Range(0, count).Any(IsAmount);
        Items = [.. Enumerable.Range(0, count).Where(IsAmount).Select(column => _columns[column].Item).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>As printed.</summary>
    public string Title { get; }

    public SideLayout Layout { get; }

    /// <summary>What the title of the table says about all its rows.</summary>
    public Facets Table { get; }

    /// <summary>What the title and the name of the side say.</summary>
    public Facets Side { get; }

    /// <summary>All that was read, folded: where a word of a disclosure's own stands in it, the shared reading is not valid.</summary>
    public string Texts { get; }

    /// <summary>Some column holds amounts of its own.</summary>
    public bool HasCells { get; }

    /// <summary>The items that columns name.</summary>
    public IReadOnlyList<string> Items { get; }

    public Facets Column(int column) => _columns[column];

    /// <summary>The column's name has words that the lexicon does not know (单价), so it may hold something else than the money asked for.</summary>
    public bool IsVague(int column) => _vague[column];

    /// <summary>The column holds figures, and not 2024年预算数比2023年执行数: a change is no amount of anything.</summary>
    public bool IsAmount(int column) => Layout.Columns[column].IsNumeric && !_comparisons[column];

    static bool IsLastYear(Column column) => column.Tiers.Any(tier => tier.Contains(LastYearTier, StringComparison.Ordinal));

    static bool IsComparison(Column column) => column.Tiers.Any(tier => tier.Contains(LastYearTier, StringComparison.Ordinal) && tier.Contains("{year}", StringComparison.Ordinal));
}
