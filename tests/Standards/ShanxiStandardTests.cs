using Mingzhang.Diagnostics;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

public sealed class ShanxiStandardTests
{
    readonly FindingList _findings = new();
    readonly StandardLibrary _library;
    readonly Standard _standard;

    public ShanxiStandardTests()
    {
        _library = new StandardLibrary("no-such-site", _findings);
        _standard = _library.Find("shanxi-2023") ?? throw new InvalidOperationException("shanxi-2023 is not embedded");
    }

    [Fact]
    public void It_reads_without_a_finding()
    {
        Assert.Empty(_findings.ToSortedList());
    }

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
    public void Column_ids_column_names_and_row_ids_are_unique_in_every_table()
    {
        foreach (var table in _standard.Tables)
        {
            var columns = table.Sides.SelectMany(side => side.Columns).ToList();
            Assert.Equal(columns.Count, columns.Select(column => column.Id).Distinct().Count());
            Assert.Equal(columns.Count, columns.Select(column => column.Name).Distinct().Count());
            var rows = table.Sides.SelectMany(RowIds).ToList();
            Assert.Equal(rows.Count, rows.Distinct().Count());
        }
    }

    [Fact]
    public void Every_row_with_a_code_bears_the_name_of_the_code_list()
    {
        var list = _library.FindCodeList("functional")!;
        var coded = _standard.Tables.SelectMany(table => table.Sides).SelectMany(side => side.Rows).Where(row => row.Code is not null).ToList();
        Assert.Equal(60, coded.Count);
        Assert.All(coded, row => Assert.Equal(list.Find(row.Code!)?.Name, row.Name[(row.Name.IndexOf('、') + 1)..]));
    }

    [Fact]
    public void Every_code_list_that_a_column_names_is_there()
    {
        var named = _standard.Tables.SelectMany(table => table.Sides).SelectMany(side => side.Columns).Select(column => column.List).OfType<string>().Distinct().ToList();
        Assert.Equal(3, named.Count);
        Assert.All(named, name => Assert.NotEmpty(_library.FindCodeList(_standard.CodeLists[name])!.Entries));
    }

    [Fact]
    public void Every_key_figure_is_a_cell_that_each_disclosure_has()
    {
        var addresses = _standard.KeyFigures.SelectMany(figure => new[] { figure.At, figure.Of }).OfType<string>().ToList();
        Assert.True(addresses.Count >= _standard.KeyFigures.Count);
        Assert.All(addresses, address =>
        {
            var parts = address.Split('/');
            var side = _standard.Table(parts[0])!.Sides.Single(one => one.IndexOf(parts[2]) >= 0);
            Assert.Contains(parts[1], RowIds(side));
            Assert.Equal(ColumnKind.Amount, side.Columns[side.IndexOf(parts[2])].Kind);
        });
    }

    static IEnumerable<string> RowIds(SideLayout side) =>
        side.Rows.Select(row => row.Id).Concat(side.Total is { } total ? [total.Id] : []);
}
