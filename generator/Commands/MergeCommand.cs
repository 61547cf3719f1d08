using System.CommandLine;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Commands;

/// <summary><c>merge</c>: joins the shares that <c>build --shard K/N</c> made, with the portal and the search, into the same bytes as one build.</summary>
static class MergeCommand
{
    public const string Name = "merge";

    public static Command Create(Session session)
    {
        var site = CommonOptions.Site(session);
        var format = CommonOptions.Format(session);
        var strict = CommonOptions.Strict(session);
        var shares = new Argument<string[]>("share")
        {
            Description = session.Say("各份的输出文件夹", "The output folders of the shares"),
            HelpName = "SHARE",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string?>("--output")
        {
            Description = session.Say("合并到哪个文件夹，默认网站文件夹下的 public", "The folder to join into; by default public in the site's folder"),
            HelpName = "DIR",
        };
        var command = new Command(Name, session.Say("把 build --shard 的各份合并成一个网站", "Joins the shares of build --shard into one site")) { shares, site, output, strict, format };
        command.SetAction(result =>
        {
            var folder = SiteFolder.Find(result.GetValue(site)!);
            return BuildCommand.Run(session, new BuildRequest(folder)
            {
                Output = OutputFolder.Of(folder, result.GetValue(output) ?? Path.Combine(folder, "public")),
                Shares = result.GetValue(shares)!,
                Strict = result.GetValue(strict),
            }, result.GetValue(format));
        });
        return command;
    }
}
