using System.CommandLine;

namespace Mingzhang.Commands;

/// <summary><c>template</c>: renders one template outside a site, for theme authors. It speaks its own protocol.</summary>
static class TemplateCommand
{
    public const string Name = "template";

    /// <summary>Only for the list of commands: the arguments are read by <see cref="Run"/>.</summary>
    public static Command Create(Session session) =>
        new(Name, session.Say("单独渲染一个模板：template 模板 数据.json，供主题作者使用", "Renders one template: template TEMPLATE MODEL.json, for theme authors"));

    public static int Run(string[] args)
    {
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        return Templating.Protocol.TemplateCommand.Run(args, input, output);
    }
}
