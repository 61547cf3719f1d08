namespace Mingzhang.Print.Layout.Tables;

/// <summary>The rows of a table that stand on one page.</summary>
sealed class TableFragment(TableBox box, double width) : Fragment(box, width)
{
    public Fragment? Caption { get; set; }

    public List<RowFragment> Rows { get; } = [];
}
