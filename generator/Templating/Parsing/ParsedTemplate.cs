using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Parsing;

/// <summary>A parsed template: usable only without errors.</summary>
sealed record ParsedTemplate(Page Page, IReadOnlyList<TemplateError> Errors);
