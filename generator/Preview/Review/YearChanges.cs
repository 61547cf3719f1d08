using Mingzhang.Model;
using Mingzhang.Site;

namespace Mingzhang.Preview.Review;

/// <summary>What changed since the department's last disclosure of the same kind: figures at the same address.</summary>
static class YearChanges
{
    /// <summary>Last year's disclosure, where it is on the site and follows the same standard.</summary>
    public static Disclosure? Before(Disclosure disclosure, IReadOnlyList<LoadedDisclosure> department) => department
        .Select(loaded => loaded.Disclosure)
        .FirstOrDefault(other => other.Year == disclosure.Year - 1 && other.Kind == disclosure.Kind);

    /// <param name="table">Only this table; null takes all.</param>
    public static IReadOnlyList<YearChange> Of(Disclosure disclosure, Disclosure? before, string? table = null)
    {
        var tables = disclosure.Tables.Where(item => table is null || item.Id == table);
        if (before is null) return [.. FromSettings(disclosure, table)];
        return [.. from now in tables
                   let then = before.Table(now.Id)
                   where then is not null && IsSame(now, then)
                   from side in now.Sides
                   from change in Compare(now, side, then)
                   select change];
    }

    /// <summary>A table of another year's standard may have the same number and another meaning.</summary>
    static bool IsSame(BudgetTable now, BudgetTable then) => now.Layout.Title == then.Layout.Title && now.Layout.Unit == then.Layout.Unit;

    static IEnumerable<YearChange> Compare(BudgetTable table, TableSide side, BudgetTable then)
    {
        var earlier = then.Sides.FirstOrDefault(other => other.Layout.Id == side.Layout.Id);
        if (earlier is null) yield break;
        foreach (var row in side.Rows)
        {
            var old = earlier.Find(row.Key);
            for (var i = 0; i < side.Layout.Columns.Count; i++)
            {
                var column = side.Layout.Columns[i];
                if (!column.IsNumeric) continue;
                var index = earlier.Layout.IndexOf(column.Id);
                if (index < 0) continue;
                var change = new YearChange($"{table.Id}/{row.Key}/{column.Id}", row.Name, column.Name, old is null ? null : Value(old.Cells[index].Amount), Value(row.Cells[i].Amount), row.Cells[i].Span);
                if (change.Before != change.Now) yield return change;
            }
        }
        foreach (var change in Gone(table, side, earlier)) yield return change;
    }

    static IEnumerable<YearChange> Gone(BudgetTable table, TableSide side, TableSide earlier) =>
        from row in earlier.Rows
        where side.Find(row.Key) is null
        from pair in earlier.Layout.Columns.Select((column, index) => (Column: column, row.Cells[index].Amount))
        where pair.Column.IsNumeric && pair.Amount.HasValue
        select new YearChange($"{table.Id}/{row.Key}/{pair.Column.Id}", row.Name, pair.Column.Name, pair.Amount.Value, null, default);

    /// <summary>Where last year is not on the site, the officer may have written its figures down (<c>previous</c>).</summary>
    static IEnumerable<YearChange> FromSettings(Disclosure disclosure, string? table)
    {
        foreach (var previous in disclosure.Previous)
        {
            var at = previous.At.Split('/');
            if (at.Length != 3 || (table is not null && at[0] != table) || disclosure.Table(at[0]) is not { } found) continue;
            if (found.Find(at[1], at[2]) is not { } cell || Value(cell.Amount) == Value(previous.Amount)) continue;
            var side = found.Sides.First(side => side.Find(at[1]) is not null);
            var column = side.Layout.Columns.First(column => column.Id == at[2]);
            yield return new YearChange(previous.At, side.Find(at[1])!.Name, column.Name, Value(previous.Amount), Value(cell.Amount), cell.Span);
        }
    }

    static decimal? Value(Amount amount) => amount.HasValue ? amount.Value : null;
}
