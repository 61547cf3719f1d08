using Mingzhang.Text.Claims;

namespace Mingzhang.Checks.Narrative;

/// <summary>What cells are asked for.</summary>
/// <param name="Said">What the phrase itself says.</param>
/// <param name="Scope">What its section, its heading and the whole that it is a part of say.</param>
/// <param name="Counts">Things are counted, not money.</param>
sealed record SubjectQuery(Facets Said, Facets Scope, bool Counts);
