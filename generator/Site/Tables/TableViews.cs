using System.Collections.Concurrent;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;
using Mingzhang.Standards;

namespace Mingzhang.Site.Tables;

/// <summary>Builds the view of an official table. What depends on the layout and the year alone is made once and shared by all departments.</summary>
sealed class TableViews(Wording wording)
{
    /// <summary>A blank grid longer than this is folded away below its note.</summary>
    const int FoldedAbove = 8;

    /// <summary>How many rows a note names.</summary>
    const int MostNamed = 12;

    static readonly Dictionary<string, string> NoIdentities = [];

    readonly ConcurrentDictionary<GridKey, GridLayout> _layouts = new();
    readonly ConcurrentDictionary<Standard, IReadOnlyDictionary<string, string>> _identities = new(ReferenceEqualityComparer.Instance);

    public TableView Build(BudgetTable table, Department department, Disclosure disclosure, TableDetails? details = null)
    {
        details ??= new TableDetails();
        var grids = new GridView[table.Sides.Count];
        var states = default(AmountStates);
        var proof = details.Proof is null ? null : new TableProof(table, details, IdentitiesOf(details.Standard), wording);
        var (rowCount, isCompared, isEmpty) = (0, false, table.IsEmpty);
        for (var i = 0; i < grids.Length; i++)
        {
            var comparison = Comparison.Of(table.Sides[i], details.LastYear, table.Layout.Decimals, wording);
            var layout = LayoutOf(table, i, disclosure.Year, comparison is not null);
            grids[i] = Grid(table, table.Sides[i], layout, department, details, comparison, proof, ref states);
            rowCount += grids[i].Rows.Count;
            isCompared |= comparison is not null;
        }
        return new TableView(table.Id, LabelOf(table), table.Title, grids)
        {
            IsTwoSided = grids.Length > 1,
            IsEmpty = isEmpty,
            EmptyNote = isEmpty ? table.EmptyNote ?? wording["empty_table"] : null,
            IsFolded = isEmpty && rowCount > FoldedAbove,
            RowCount = rowCount,
            Notes = table.Notes.Count == 0 ? [] : [.. table.Notes.Where(note => note != table.EmptyNote)],
            RoundingNote = details.IsRounded ? wording["rounding_note"] : null,
            DerivedNote = DerivedNote(table),
            Withheld = disclosure.Withheld.Count == 0 ? [] : [.. disclosure.Withheld.Where(item => IsIn(table, item.At)).Select(item => item.Reason)],
            HasBlank = states.Blank,
            HasZero = states.Zero,
            HasNotApplicable = states.NotApplicable,
            HasWithheld = states.Withheld,
            IsCompared = isCompared,
            Proof = proof?.View(),
        };
    }

    string? DerivedNote(BudgetTable table)
    {
        var (names, count) = (new List<string>(), 0);
        foreach (var side in table.Sides)
        {
            foreach (var row in side.Rows)
            {
                if (!IsDerived(row)) continue;
                if (++count <= MostNamed) names.Add($"{row.Code}{row.Name.Trim()}");
            }
        }
        if (count == 0) return null;
        var rows = string.Join(wording["list_separator"], names);
        return wording.Fill("derived_note", ("rows", count <= MostNamed ? rows : rows + wording.Fill("derived_more", ("count", count.ToString(System.Globalization.CultureInfo.InvariantCulture)))));
    }

    static bool IsDerived(Row row)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (row.Cells[i].Derived) return true;
        }
        return false;
    }

    GridView Grid(BudgetTable table, TableSide side, GridLayout layout, Department department, TableDetails details, Comparison? comparison, TableProof? proof, ref AmountStates states)
    {
        var (first, count) = details.Rows.GetOffsetAndLength(side.Rows.Count);
        var marks = proof?.Of(side, layout, first, count);
        var rows = new GridRowView[count];
        for (var i = 0; i < count; i++) rows[i] = layout.Row(table.Id, side.Rows[first + i], first + i, comparison, marks, i, ref states);
        return new GridView(layout.Id, layout.Head.View, rows)
        {
            Label = LabelOf(table),
            Year = table.Title.Contains(layout.Year, StringComparison.Ordinal) ? null : wording.Fill("fiscal_year", ("year", layout.Year)),
            Title = table.Title,
            Side = side.Layout.Name,
            Department = department.Name,
            Unit = layout.Head.Unit?.Name(),
            Across = marks?.Across,
        };
    }

    /// <summary>What each identity of a standard says.</summary>
    IReadOnlyDictionary<string, string> IdentitiesOf(Standard? standard) => standard is null ? NoIdentities : _identities.GetOrAdd(standard, static (known, language) =>
    {
        var says = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var equation in known.Equations) says.TryAdd(equation.Id, equation.Says.In(language) is { Length: > 0 } text ? text : equation.Says.Chinese ?? equation.Id);
        return says;
    }, wording.Language);

    GridLayout LayoutOf(BudgetTable table, int side, int year, bool isCompared)
    {
        var layout = table.Sides[side].Layout;
        return _layouts.GetOrAdd(new GridKey(layout, year, isCompared),
            static (key, a) => new GridLayout(a.table, key.Side, a.side, key.Year, a.wording, key.IsCompared), (table, side, wording));
    }

    static string? LabelOf(BudgetTable table) => table.Label.Length > 0 ? table.Label : null;

    static bool IsIn(BudgetTable table, string address) =>
        address.StartsWith(table.Id, StringComparison.Ordinal) && (address.Length == table.Id.Length || address[table.Id.Length] == '/');

    /// <summary>By reference: layouts are shared objects of their standard, and comparing records member by member would be slow.</summary>
    readonly struct GridKey(SideLayout side, int year, bool isCompared) : IEquatable<GridKey>
    {
        public SideLayout Side => side;

        public int Year => year;

        public bool IsCompared => isCompared;

        public bool Equals(GridKey other) => ReferenceEquals(side, other.Side) && year == other.Year && isCompared == other.IsCompared;

        public override bool Equals(object? obj) => obj is GridKey other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(side), year, isCompared);
    }
}
