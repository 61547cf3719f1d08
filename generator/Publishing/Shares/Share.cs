using System.Globalization;
using Mingzhang.Sources;

namespace Mingzhang.Publishing.Shares;

/// <summary>One of the equal parts into which the departments of a site are dealt, so that several machines build it together.</summary>
/// <param name="Number">From 1.</param>
public sealed record Share(int Number, int Count)
{
    const int MostShares = 10_000;

    /// <summary>Reads <c>K/N</c>; null where it is no such thing.</summary>
    public static Share? Parse(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1 && number <= count && count <= MostShares ? new Share(number, count) : null;
    }

    /// <summary>The departments of this share: dealt out in the order of ids, so that every machine deals alike.</summary>
    public IReadOnlyList<DepartmentOutline> Of(IReadOnlyList<DepartmentOutline> departments) =>
        [.. departments.Where((_, index) => index % Count == Number - 1)];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
