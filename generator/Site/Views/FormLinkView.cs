namespace Mingzhang.Site.Views;

/// <summary>A form in the list.</summary>
public sealed record FormLinkView(string Id, string Name, string Href)
{
    public CellView? Amount { get; init; }
}
