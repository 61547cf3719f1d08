namespace Mingzhang.Model;

/// <summary>A department (部门) that publishes on the site.</summary>
/// <param name="Id">The folder's name under <c>content/</c>.</param>
public sealed record Department(string Id, string Name)
{
    public string? Code { get; init; }

    public string? Region { get; init; }
}
