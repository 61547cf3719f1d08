namespace Mingzhang.Standards;

/// <summary>The cells through which money passes from one year to the next.</summary>
/// <param name="Opening">The address of what came over from the year before: 上年结转.</param>
/// <param name="Closing">The address of what goes over into the next: 年终结转.</param>
public sealed record CarryOver(string Opening, string Closing);
