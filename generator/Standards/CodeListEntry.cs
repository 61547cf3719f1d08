using Mingzhang.Model.Layout;

namespace Mingzhang.Standards;

/// <summary>A code with its name, and the years it was in force (null: unknown or open).</summary>
/// <param name="Level">类, 款 or 项.</param>
/// <param name="Basis"><c>seen</c> in real documents or from <c>memory</c>; rules are milder about the latter.</param>
public sealed record CodeListEntry(string Code, string Level, string Name, string Basis, int? ValidFrom, int? ValidTo)
{
    /// <summary>Codes of another list that go with this one (<c>30101</c>, or <c>301*</c> for all below); empty where nothing is known.</summary>
    public IReadOnlyList<string> MapsFrom { get; init; } = [];

    /// <summary>The account that alone uses this code and those below it.</summary>
    public BudgetKind Budget { get; init; }

    public bool IsValidIn(int year) => (ValidFrom is null || year >= ValidFrom) && (ValidTo is null || year <= ValidTo);

    /// <summary>Seen in printed documents, not written down from memory.</summary>
    public bool IsSeen => Basis == "seen";
}
