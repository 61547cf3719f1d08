using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Site.Views;

namespace Mingzhang.Site.Tables;

/// <summary>来源 of one table's page: its file and lines, the identities that held, and its sums where they are few.</summary>
sealed class TableProof(BudgetTable table, TableDetails details, Wording wording)
{
    /// <summary>More sums than this are left to the marks in the table.</summary>
    const int MostSums = 12;

    const int MostAddends = 12;

    readonly SortedDictionary<string, int> _passed = new(StringComparer.Ordinal);
    readonly List<string> _sums = [];
    readonly List<string> _lines = [];

    /// <summary>The grid with what is known of its rows.</summary>
    public GridView Tell(GridView view, TableSide side, int first, int lead)
    {
        var shown = side.Rows.Skip(first).Take(view.Rows.Count).ToArray();
        var proof = new GridProof(details.Proof!, table, side, shown, first, lead);
        var rows = new GridRowView[shown.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var passed = proof.Passed(i);
            foreach (var id in passed) _passed[id] = _passed.GetValueOrDefault(id) + 1;
            rows[i] = proof.Tell(view.Rows[i], i, passed) with { Line = shown[i].Line };
        }
        _sums.AddRange(proof.WrittenSums(MostAddends));
        ReadLines(shown, first, side.Layout.Name);
        return view with { Rows = rows, Across = proof.Across };
    }

    public TableProofView? View() => table.File is null ? null : new TableProofView(table.File)
    {
        Lines = _lines.Count > 0 ? string.Join(wording["list_separator"], _lines) : null,
        Identities = [.. _passed.Select(pair => new IdentityView(pair.Key, SaysOf(pair.Key), pair.Value))],
        Sums = _sums.Count <= MostSums ? _sums : [],
    };

    /// <summary>Rows that follow each other in the file as in the table are told together.</summary>
    void ReadLines(Row[] rows, int first, string? side)
    {
        for (var i = 0; i < rows.Length;)
        {
            var end = i + 1;
            if (rows[i].Line == 0)
            {
                i = end;
                continue;
            }
            while (end < rows.Length && rows[end].Line == rows[end - 1].Line + 1) end++;
            _lines.Add((side is null ? "" : side + " ") + wording.Fill(end - i == 1 ? "source_line" : "source_lines",
                ("from", Text(first + i + 1)), ("to", Text(first + end)), ("line", Text(rows[i].Line)), ("last", Text(rows[end - 1].Line))));
            i = end;
        }
    }

    string SaysOf(string id)
    {
        var says = details.Standard?.Equations.FirstOrDefault(equation => equation.Id == id)?.Says;
        if (says is not { } message) return id;
        return message.In(wording.Language) is { Length: > 0 } text ? text : message.Chinese ?? id;
    }

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
