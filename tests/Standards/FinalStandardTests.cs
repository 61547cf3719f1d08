using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

public sealed class FinalStandardTests
{
    readonly StandardLibrary _library = new("no-such-site", new FindingList());

    Standard Final => _library.Find("final-2024")!;

    [Fact]
    public void It_has_the_nine_tables_of_final_accounts_with_their_labels()
    {
        Assert.Equal(DisclosureKind.Final, Final.Kind);
        Assert.Equal(Enumerable.Range(1, 9).Select(n => $"公开{n:00}表"), Final.Tables.Select(table => table.Label));
        Assert.All(Final.Tables, table => Assert.Contains("决算", table.Title, StringComparison.Ordinal));
    }

    [Fact]
    public void Opening_and_closing_balances_are_rows_of_both_summaries()
    {
        foreach (var table in Final.Tables.Where(table => table.IsTwoSided && table.Id != "06"))
        {
            Assert.Contains(table.Sides[0].Rows, row => row.Id == "previous-carry-over" && row.Name.StartsWith("年初", StringComparison.Ordinal));
            Assert.Contains(table.Sides[1].Rows, row => row.Id == "year-end-carry-over" && row.Name.StartsWith("年末", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void It_lists_the_classes_that_final_accounts_print()
    {
        var codes = Final.Table("01")!.Sides[1].Rows.Select(row => row.Code).OfType<string>().ToList();
        Assert.Equal(26, codes.Count);
        Assert.Empty(codes.Intersect(["209", "227", "230", "233"]));
    }

    [Theory]
    [InlineData("shanxi-2023")]
    [InlineData("hebei-2023")]
    [InlineData("central-2021")]
    public void Its_key_figures_can_stand_beside_those_of_a_budget(string budget)
    {
        var shared = Final.KeyFigures.Select(figure => figure.Id).Intersect(_library.Find(budget)!.KeyFigures.Select(figure => figure.Id)).ToHashSet();
        Assert.Superset(new HashSet<string> { "income", "expenditure", "basic", "project", "general", "three-public" }, shared);
    }
}
