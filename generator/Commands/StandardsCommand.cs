using System.CommandLine;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing.Staging;
using Mingzhang.Standards;

namespace Mingzhang.Commands;

/// <summary><c>standards</c>: the formats that the program knows; <c>standards ID</c>: what one of them asks for.</summary>
static class StandardsCommand
{
    public const string Name = "standards";

    public static Command Create(Session session)
    {
        var id = new Argument<string?>("ID")
        {
            Description = session.Say("格式编号；不写则列出全部", "The id of a standard; without it all are listed"),
            Arity = ArgumentArity.ZeroOrOne,
        };
        var site = CommonOptions.Site(session);
        var command = new Command(Name, session.Say("列出公开格式，或某个格式要准备的材料清单", "Lists the standards, or what one of them asks for")) { id, site };
        command.SetAction(result =>
        {
            var findings = new FindingList();
            var library = new StandardLibrary(Path.GetFullPath(result.GetValue(site)!), findings);
            if (result.GetValue(id) is not { Length: > 0 } asked)
            {
                List(library, session);
            }
            else
            {
                if (!library.Ids.Contains(asked)) throw Unknown(asked, library);
                if (library.Find(asked) is { } standard) new Checklist(session).Print(standard);
            }
            FindingOutput.Print(findings.ToSortedList(), ReportFormat.Text, Path.GetFullPath(result.GetValue(site)!), session.Terminal);
            return findings.HasErrors ? ExitCode.Findings : ExitCode.Fine;
        });
        return command;
    }

    static void List(StandardLibrary library, Session session)
    {
        var width = library.Ids.Max(id => id.Length);
        foreach (var id in library.Ids)
        {
            var name = library.Find(id) is { } standard ? standard.Name : session.Say("（无法读取）", "(cannot be read)");
            session.Terminal.Out.WriteLine($"{id.PadRight(width)}  {name}");
        }
    }

    public static RefusedException Unknown(string id, StandardLibrary library)
    {
        var nearest = Suggestion.Nearest(id, library.Ids);
        return new RefusedException(id, new("没有这个格式", "there is no such standard"), nearest is null
            ? new("可选：" + string.Join("、", library.Ids), "Known: " + string.Join(", ", library.Ids))
            : new($"是不是 {nearest}？", $"Did you mean {nearest}?"));
    }
}
