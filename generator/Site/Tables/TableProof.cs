using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Tables;

/// <summary>来源 of one table's page: its file and lines, the identities that held, and its sums where they are few.</summary>
/// <param name="says">What the identities of the standard say, by their ids.</param>
sealed class TableProof(BudgetTable table, TableDetails details, IReadOnlyDictionary<string, string> says, Wording wording)
{
    /// <summary>More sums than this are left to the marks in the table.</summary>
    const int MostSums = 12;

    const int MostAddends = 12;

    readonly PassedIdentities _passed = new();
    readonly List<string> _sums = [];
    readonly List<string> _lines = [];
    bool _hasManySums;

    /// <summary>What is known of the rows of a side that the page shows.</summary>
    public GridProof Of(TableSide side, GridLayout layout, int first, int count)
    {
        var proof = new GridProof(details.Proof!, table, side, layout, first, count, _passed);
        _hasManySums = _hasManySums || !proof.TryAddWrittenSums(_sums, MostSums, MostAddends);
        ReadLines(side, first, count);
        return proof;
    }

    public TableProofView? View()
    {
        if (table.File is null) return null;
        var counts = _passed.Counts();
        var identities = new List<IdentityView>(counts.Count);
        foreach (var (id, count) in counts) identities.Add(new IdentityView(id, says.GetValueOrDefault(id, id), count));
        return new TableProofView(table.File)
        {
            Lines = _lines.Count > 0 ? string.Join(wording["list_separator"], _lines) : null,
            Identities = identities,
            Sums = _hasManySums ? [] : _sums,
        };
    }

    /// <summary>Rows that follow each other in the file as in the table are told together.</summary>
    void ReadLines(TableSide side, int first, int count)
    {
        var rows = side.Rows;
        for (var i = first; i < first + count;)
        {
            var end = i + 1;
            if (rows[i].Line == 0)
            {
                i = end;
                continue;
            }
            while (end < first + count && rows[end].Line == rows[end - 1].Line + 1) end++;
            var lines = wording.Fill(end - i == 1 ? "source_line" : "source_lines",
                ("from", Text(i + 1)), ("to", Text(end)), ("line", Text(rows[i].Line)), ("last", Text(rows[end - 1].Line)));
            _lines.Add(side.Layout.Name is { } name ? $"{name} {lines}" : lines);
            i = end;
        }
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
