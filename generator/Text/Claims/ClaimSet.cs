namespace Mingzhang.Text.Claims;

/// <summary>All that the written sections of a disclosure claim, in reading order.</summary>
public sealed record ClaimSet(IReadOnlyList<Claim> Claims, IReadOnlyList<ClaimGroup> Groups, IReadOnlyList<NamedList> Lists, IReadOnlyList<WrittenPassage> Passages, IReadOnlyList<StatedDate> Dates)
{
    public static ClaimSet Empty { get; } = new([], [], [], [], []);
}
