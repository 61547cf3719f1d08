using Mingzhang.Audit;
using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Preview;
using Mingzhang.Site;
using Mingzhang.Site.Themes;
using Mingzhang.Sources;
using Mingzhang.Text;
using Mingzhang.Text.Binding;

namespace Mingzhang.Commands;

/// <summary>The catalogue of all rules: the families live with the stages that report them and are joined only here.</summary>
static class AllRules
{
    public static RuleCatalogue Catalogue { get; } = new(
        DocumentRules.All, SiteRules.All, SourceRules.All, StructureRules.All, PrivacyRules.All, TextRules.All, BindingRules.All, CheckRules.All, ThemeRules.All, AuditRules.All, PrintFindings.All, PreviewRules.All);
}
