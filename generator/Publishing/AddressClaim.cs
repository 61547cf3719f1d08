namespace Mingzhang.Publishing;

/// <summary>An address of the site and the source that asks for it.</summary>
sealed record AddressClaim(string Path, string Source);
