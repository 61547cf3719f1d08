using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Publishing;

namespace Mingzhang.Commands;

/// <summary>The catalogue of all rules: the families live with the stages that report them and are joined only here.</summary>
static class AllRules
{
    public static RuleCatalogue Catalogue { get; } = new(DocumentRules.All, PublishingRules.All);
}
