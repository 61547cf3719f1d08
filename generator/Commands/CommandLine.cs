using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Mingzhang.Diagnostics;

namespace Mingzhang.Commands;

/// <summary>The command line: which commands there are, and how wrong usage is answered.</summary>
static class CommandLine
{
    static readonly (string Name, Func<Session, Command> Create)[] Commands =
    [
        (BuildCommand.Name, BuildCommand.Create),
        (CheckCommand.Name, CheckCommand.Create),
        (ExplainCommand.Name, ExplainCommand.Create),
        (FormatCommand.Name, FormatCommand.Create),
        (PreviewCommand.Name, PreviewCommand.Create),
        (StandardsCommand.Name, StandardsCommand.Create),
        (TemplateCommand.Name, TemplateCommand.Create),
    ];

    static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    static readonly InvocationConfiguration Invoking = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    public static int Run(string[] args, Session session)
    {
        // The protocol of `template` has its own arguments and exit codes.
        if (args is [TemplateCommand.Name, .. var rest] && !rest.Contains("--help")) return TemplateCommand.Run(args);
        var result = Root(args, session).Parse(args, Parsing);
        if (result.Errors.Count == 0) return result.Invoke(Invoking);
        return result.Action is HelpText ? result.Invoke(Invoking) : Explain(result, session);
    }

    /// <summary>Only the command that is asked for is described: the others would cost start-up time.</summary>
    static RootCommand Root(string[] args, Session session)
    {
        var root = new RootCommand(session.Say("明账：把部门预算公开资料检查到分，生成可公开的网站", "Mingzhang: checks a budget disclosure to the cent and makes the website for it"));
        var asked = Commands.Where(command => args.Length > 0 && command.Name == args[0]).ToArray();
        foreach (var (_, create) in asked.Length > 0 ? asked : Commands) root.Add(create(session));
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpText(session);
            help.Description = session.Say("显示用法", "Show how to use it");
        }
        foreach (var version in root.Options.OfType<VersionOption>())
        {
            version.Action = new VersionText(session);
            version.Description = session.Say("显示版本", "Show the version");
        }
        root.SetAction(result =>
        {
            HelpText.Print(result.CommandResult.Command, session, session.Terminal.Error);
            return ExitCode.Refused;
        });
        return root;
    }

    static int Explain(ParseResult result, Session session)
    {
        var error = session.Terminal.Error;
        var command = result.CommandResult.Command;
        foreach (var fault in result.Errors.Select(fault => Words(fault, result, session)).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine(session.Say("用法错误：", "usage: ") + fault);
        }
        var name = command is RootCommand ? "" : command.Name + " ";
        error.WriteLine(session.Say($"运行 {name}--help 查看用法", $"Run {name}--help to see how to use it"));
        return ExitCode.Refused;
    }

    static string Words(ParseError fault, ParseResult result, Session session)
    {
        foreach (var token in result.UnmatchedTokens)
        {
            if (!fault.Message.Contains($"'{token}'", StringComparison.Ordinal)) continue;
            var nearest = Suggestion.Nearest(token, KnownWords(result.CommandResult.Command));
            var unknown = session.Say($"不认识“{token}”", $"unknown “{token}”");
            return nearest is null ? unknown : unknown + session.Say($"，是不是“{nearest}”？", $"; did you mean “{nearest}”?");
        }
        return fault.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => session.Say($"{option.Option.Name} 后面要有一个值", $"{option.Option.Name} needs a value"),
            ArgumentResult { Tokens.Count: 0 } argument => session.Say($"缺少 {argument.Argument.Name}", $"{argument.Argument.Name} is missing"),
            CommandResult { Command: RootCommand } => session.Say("缺少命令", "a command is missing"),
            _ => fault.Message,
        };
    }

    static IEnumerable<string> KnownWords(Command command) =>
        command.Subcommands.Select(inner => inner.Name).Concat(command.Options.Select(option => option.Name));
}
