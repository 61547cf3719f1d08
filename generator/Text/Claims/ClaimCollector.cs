namespace Mingzhang.Text.Claims;

/// <summary>Gathers claims while sections are read.</summary>
sealed class ClaimCollector
{
    public List<Claim> Claims { get; } = [];

    public List<ClaimGroup> Groups { get; } = [];

    public List<NamedList> Lists { get; } = [];

    public List<WrittenPassage> Passages { get; } = [];

    public List<StatedDate> Dates { get; } = [];

    public ClaimSet ToSet() => new(Claims, Groups, Lists, Passages, Dates);
}
