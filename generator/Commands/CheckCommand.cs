using System.CommandLine;
using Mingzhang.Publishing;

namespace Mingzhang.Commands;

/// <summary><c>check</c>: every rule that needs no finished site; writes nothing.</summary>
static class CheckCommand
{
    public const string Name = "check";

    public static Command Create(Session session)
    {
        var site = CommonOptions.Site(session);
        var only = CommonOptions.Only(session);
        var format = CommonOptions.Format(session);
        var strict = CommonOptions.Strict(session);
        var claims = new Option<bool>("--claims") { Description = session.Say("逐条列出正文里的数和核对结果", "Lists every number that the texts state, with its verdict") };
        var command = new Command(Name, session.Say("只检查，不写任何文件", "Only checks; writes nothing")) { site, only, claims, strict, format };
        command.SetAction(result => BuildCommand.Run(session, new BuildRequest(SiteFolder.Find(result.GetValue(site)!))
        {
            Only = result.GetValue(only) is { Length: > 0 } text ? Selection.Parse(text) : Selection.All,
            Strict = result.GetValue(strict),
            Pdf = false,
            Claims = result.GetValue(claims),
        }, result.GetValue(format)));
        return command;
    }
}
