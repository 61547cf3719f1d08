using System.Globalization;
using Mingzhang.Templating.Cultures;
using Mingzhang.Templating.Hosting;

namespace Mingzhang.Templating.Protocol;

/// <summary>Options by Scriban's own names, as text.</summary>
static class OptionReader
{
    public static (TemplateOptions Options, TemplateMode Mode) Read(TemplateOptions options, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var mode = TemplateMode.Template;
        foreach (var (key, value) in settings)
        {
            options = key switch
            {
                "StrictVariables" => options with { StrictVariables = Flag(value) },
                "EnableRelaxedTargetAccess" => options with { EnableRelaxedTargetAccess = Flag(value) },
                "EnableRelaxedMemberAccess" => options with { EnableRelaxedMemberAccess = Flag(value) },
                "EnableRelaxedFunctionAccess" => options with { EnableRelaxedFunctionAccess = Flag(value) },
                "EnableRelaxedIndexerAccess" => options with { EnableRelaxedIndexerAccess = Flag(value) },
                "EnableNullIndexer" => options with { EnableNullIndexer = Flag(value) },
                "LoopLimit" => options with { LoopLimit = Number(value) },
                "RecursiveLimit" => options with { RecursiveLimit = Number(value) },
                "LimitToString" => options with { LimitToString = Number(value) },
                "ObjectRecursionLimit" => options with { ObjectRecursionLimit = Number(value) },
                "ExpressionDepthLimit" => options with { ExpressionDepthLimit = Number(value) },
                "AutoIndent" or "IndentWithInclude" => options with { AutoIndent = Flag(value) },
                "IndentOnEmptyLines" => options with { IndentOnEmptyLines = Flag(value) },
                "RegexTimeOut" => options with { RegexTimeout = TimeSpan.FromSeconds(double.Parse(value, CultureInfo.InvariantCulture)) },
                "culture" or "Culture" or "CurrentCulture" => options with { Culture = Culture.Find(value) ?? throw new ArgumentException($"Unknown culture {value}.") },
                "EscapeHtml" => options with { EscapeHtml = Flag(value) },
                _ => options,
            };
            if (key is "mode" or "Mode" or "ScriptMode") mode = ModeOf(value);
        }

        return (options, mode);
    }

    private static bool Flag(string value) => bool.TryParse(value, out var flag) ? flag : value == "1";

    private static int Number(string value) => int.Parse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static TemplateMode ModeOf(string value) => value switch
    {
        "ScriptOnly" => TemplateMode.Script,
        "FrontMatterOnly" => TemplateMode.FrontMatterOnly,
        "FrontMatterAndContent" => TemplateMode.FrontMatterAndTemplate,
        _ => TemplateMode.Template,
    };
}
