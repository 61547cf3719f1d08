using System.CommandLine;

namespace Mingzhang.Commands;

/// <summary>Options that several commands share.</summary>
static class CommonOptions
{
    public static Option<string> Site(Session session) => new("--site")
    {
        Description = session.Say("网站文件夹（有 site.yml 的那个），默认当前文件夹", "The site's folder (the one with site.yml); by default the current one"),
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };

    public static Option<ReportFormat> Format(Session session) => new("--format")
    {
        Description = session.Say("检查结果的格式：text、json、sarif、github", "How findings are told: text, json, sarif, github"),
        HelpName = "FORMAT",
        CustomParser = result =>
        {
            if (Enum.TryParse<ReportFormat>(result.Tokens[0].Value, ignoreCase: true, out var format)
                && !char.IsAsciiDigit(result.Tokens[0].Value[0])) return format;
            result.AddError(session.Say(
                $"--format 只能是 text、json、sarif 或 github，不能是“{result.Tokens[0].Value}”",
                $"--format takes text, json, sarif or github, not “{result.Tokens[0].Value}”"));
            return default;
        },
    };

    public static Option<string?> Only(Session session) => new("--only")
    {
        Description = session.Say("只做一个部门或一次公开", "Only one department or one disclosure"),
        HelpName = "DEPT[/DISCLOSURE]",
    };

    public static Option<bool> Strict(Session session) => new("--strict")
    {
        Description = session.Say("有警告也不发布", "Warnings stop publication too"),
    };
}
