namespace Mingzhang.Print.Layout.Tables;

/// <summary>A row on a page, or a part of it where it is taller than a page. Cells stand relative to the table.</summary>
/// <param name="Index">Its row in the table.</param>
/// <param name="Y">From the top of the table's fragment.</param>
/// <param name="Height">On this page.</param>
/// <param name="IsRepeat">A header row shown again: an artifact.</param>
sealed record RowFragment(int Index, double Y, double Height, bool IsRepeat)
{
    public List<Fragment> Cells { get; } = [];
}
