namespace Mingzhang.Site.Views;

/// <summary>A heading. An empty one is a plain cell.</summary>
/// <param name="Scope">col or colgroup</param>
public sealed record HeadCellView(string Text, int Colspan, int Rowspan, string Scope)
{
    public bool IsEmpty => Text.Length == 0;

    /// <summary>Above amounts, and so aligned as they are.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>Belongs to the printed numbers of columns (栏次 1 2 3) or heads those of rows (序号).</summary>
    public bool IsNumber { get; init; }

    /// <summary>The unit, in a table whose columns differ in it.</summary>
    public string? Unit { get; init; }

    /// <summary>Set where cells name their headings (<c>headers</c>), because groups stand inside groups.</summary>
    public string? Id { get; init; }
}
