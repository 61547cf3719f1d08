using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Site;

/// <summary>A disclosure as read, beside the standard that it follows.</summary>
public sealed record LoadedDisclosure(Disclosure Disclosure, Standard Standard);
