namespace Mingzhang.Site.Views;

/// <summary>A field with its text. <c>cell</c> is set where it is an amount.</summary>
/// <param name="Id">The id of its row: the address of the field.</param>
/// <param name="Text">Null where nothing was printed.</param>
public sealed record FormFactView(string Id, string Name, string? Text)
{
    public CellView? Cell { get; init; }

    public string? Unit { get; init; }
}
