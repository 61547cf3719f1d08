namespace Mingzhang.Standards;

/// <summary>A code with its name, and the years it was in force (null: unknown or open).</summary>
/// <param name="Level">类, 款 or 项.</param>
/// <param name="Basis"><c>seen</c> in real documents or from <c>memory</c>; rules are milder about the latter.</param>
public sealed record CodeListEntry(string Code, string Level, string Name, string Basis, int? ValidFrom, int? ValidTo);
