namespace Mingzhang.Site.Views;

/// <summary>An identity that amounts of a table passed.</summary>
/// <param name="Id">Its id in the standard.</param>
/// <param name="Says">合计应等于各类之和.</param>
/// <param name="Count">How many rows of the table it was verified in.</param>
public sealed record IdentityView(string Id, string Says, int Count);
