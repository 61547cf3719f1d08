namespace Mingzhang.Site.Views;

/// <summary>A department in the list of the portal.</summary>
public sealed record PortalDepartmentView(string Id, string Name, string Href)
{
    public string? Region { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<PortalDisclosureView> Disclosures { get; init; }
}
