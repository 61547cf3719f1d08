namespace Mingzhang.Model.Layout;

/// <summary>An official table as a standard lays it out. Titles may hold <c>{year}</c>.</summary>
public sealed record TableLayout(string Id, string Label, string Title)
{
    public required IReadOnlyList<SideLayout> Sides { get; init; }

    public MoneyUnit Unit { get; init; }

    /// <summary>Decimals of amounts in this table.</summary>
    public int Decimals { get; init; } = 2;

    /// <summary>The account whose money the table shows; <see cref="BudgetKind.Any"/> where it shows several.</summary>
    public BudgetKind Budget { get; init; }

    /// <summary>Which rows are purchases for projects; null in a table that lists none.</summary>
    public PurchaseLink? Purchases { get; init; }

    /// <summary>The note that an empty table must print: 注：本表无数据.</summary>
    public string EmptyNote { get; init; } = "";

    /// <summary>A disclosure may leave the table out altogether.</summary>
    public bool Optional { get; init; }

    /// <summary>The printed notes below the table.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>序号: the printed head of a first column that numbers the lines from 1. Empty where none is printed; sources never hold the numbers.</summary>
    public string RowNumbers { get; init; } = "";

    /// <summary>栏次: the head of a printed last header line that numbers the columns from 1, 序号 aside. Empty where none is printed.</summary>
    public string ColumnNumbers { get; init; } = "";

    public bool IsTwoSided => Sides.Count > 1;

    public IEnumerable<Column> Columns => Sides.SelectMany(side => side.Columns);
}
