using Mingzhang.Diagnostics;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

public sealed class ShanxiStandardTests
{
    readonly Standard _standard = new StandardLibrary("no-such-site", new FindingList()).Find("shanxi-2023")!;

    [Fact]
    public void It_has_the_thirteen_tables_and_fifteen_sections_in_printed_order()
    {
        Assert.Equal(Enumerable.Range(1, 13).Select(n => n.ToString("00")), _standard.Tables.Select(table => table.Id));
        Assert.Equal(Enumerable.Range(1, 13).Select(n => $"预算公开表{n}"), _standard.Tables.Select(table => table.Label));
        Assert.Equal(
            ["duties", "organisation", "budget-changes", "income", "expenditure", "appropriation", "general-budget", "basic-expenditure",
                "three-public", "operating-funds", "procurement", "performance", "state-assets", "other", "glossary"],
            _standard.Parts.SelectMany(part => part.Sections).Select(section => section.Id));
    }

    [Fact]
    public void Both_balance_tables_list_all_thirty_classes()
    {
        Assert.Equal(60, _standard.Tables.SelectMany(table => table.Sides).SelectMany(side => side.Rows).Count(row => row.Code is not null));
        Assert.Equal(3, _standard.Tables.SelectMany(table => table.Columns).Select(column => column.List).OfType<string>().Distinct().Count());
    }
}
