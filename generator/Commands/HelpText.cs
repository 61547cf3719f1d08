using System.CommandLine;
using System.CommandLine.Invocation;
using Mingzhang.Diagnostics;

namespace Mingzhang.Commands;

/// <summary><c>--help</c> in the language of the user, aligned under Chinese.</summary>
sealed class HelpText(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Print(parseResult.CommandResult.Command, session, session.Terminal.Out);
        return ExitCode.Fine;
    }

    public static void Print(Command command, Session session, TextWriter writer)
    {
        var isRoot = command is RootCommand;
        writer.WriteLine(command.Description);
        writer.WriteLine();
        var words = isRoot || command.Subcommands.Count > 0 ? PathOf(command) + session.Say("<命令> [选项]", "<command> [options]")
            : PathOf(command).TrimEnd() + string.Concat(command.Arguments.Select(argument => $" [{argument.Name}]")) + session.Say(" [选项]", " [options]");
        writer.WriteLine(session.Say("用法：", "Usage: ") + Program + words);
        Section(writer, session.Say("命令：", "Commands:"), command.Subcommands.Select(inner => (inner.Name, inner.Description)));
        Section(writer, session.Say("参数：", "Arguments:"), command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(writer, session.Say("选项：", "Options:"), Options(command).Select(option => (Heading(option), option.Description)));
        writer.WriteLine();
        writer.WriteLine(session.Say(
            "退出码：0 正常；1 有错误，未发布；2 用法不对或系统拒绝读写；3 程序自身出错；130 被中断。\n环境变量 MINGZHANG_LANG=en|zh-CN 选择语言。",
            "Exit codes: 0 fine; 1 errors, nothing published; 2 wrong usage or the system refuses; 3 a bug; 130 interrupted.\nMINGZHANG_LANG=en|zh-CN chooses the language."));
    }

    /// <summary>How the program was called: the installed tool has the lower-case name, a checked-out repository is run by <c>dotnet run</c>.</summary>
    static string Program => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "mingzhang" ? "mingzhang " : "dotnet run -- ";

    static string PathOf(Command command) =>
        command is RootCommand ? "" : string.Concat(command.Parents.OfType<Command>().Select(PathOf)) + command.Name + " ";

    static IEnumerable<Option> Options(Command command)
    {
        foreach (var option in command.Options.Where(option => !option.Hidden)) yield return option;
        foreach (var parent in command.Parents.OfType<Command>())
        {
            foreach (var option in parent.Options.Where(option => option.Recursive)) yield return option;
        }
    }

    static string Heading(Option option)
    {
        var names = string.Join(", ", new[] { option.Name }.Concat(option.Aliases.Where(alias => alias.StartsWith('-') && alias.Length <= 2)));
        return option.HelpName is { } value ? $"{names} {value}" : names;
    }

    static void Section(TextWriter writer, string title, IEnumerable<(string Name, string? Description)> entries)
    {
        var rows = entries.ToList();
        if (rows.Count == 0) return;
        var width = rows.Max(row => DisplayWidth.Of(row.Name));
        writer.WriteLine();
        writer.WriteLine(title);
        foreach (var (name, description) in rows)
        {
            writer.WriteLine($"  {name}{new string(' ', width - DisplayWidth.Of(name))}  {description}");
        }
    }
}
