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
        var command = new Command(Name, session.Say("只检查，不写任何文件", "Only checks; writes nothing")) { site, only, strict, format };
        command.SetAction(result => BuildCommand.Run(session, new BuildRequest(SiteFolder.Find(result.GetValue(site)!))
        {
            Only = result.GetValue(only) is { Length: > 0 } text ? Selection.Parse(text) : Selection.All,
            Strict = result.GetValue(strict),
            Pdf = false,
        }, result.GetValue(format)));
        return command;
    }
}
