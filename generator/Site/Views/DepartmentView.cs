namespace Mingzhang.Site.Views;

/// <summary>The department that a page belongs to.</summary>
public sealed record DepartmentView(string Id, string Name, string Href)
{
    public string? Code { get; init; }

    public string? Region { get; init; }
}
