using System.CommandLine;
using System.Diagnostics;
using Mingzhang.Audit;
using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Shares;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Commands;

/// <summary><c>build</c>: checks the sources and publishes the site, or says why not and leaves the old one alone.</summary>
static class BuildCommand
{
    public const string Name = "build";

    public static Command Create(Session session)
    {
        var site = CommonOptions.Site(session);
        var only = CommonOptions.Only(session);
        var format = CommonOptions.Format(session);
        var strict = CommonOptions.Strict(session);
        var output = new Option<string?>("--output")
        {
            Description = session.Say("生成到哪个文件夹，默认网站文件夹下的 public", "The folder to build into; by default public in the site's folder"),
            HelpName = "DIR",
        };
        var noPdf = new Option<bool>("--no-pdf") { Description = session.Say("不生成 report.pdf", "Makes no report.pdf") };
        var shard = new Option<Share?>("--shard")
        {
            Description = session.Say("只生成 N 份中的第 K 份部门，之后用 merge 合并", "Makes only share K of N of the departments, for merge to join"),
            HelpName = "K/N",
            CustomParser = result =>
            {
                if (Share.Parse(result.Tokens[0].Value) is { } share) return share;
                result.AddError(session.Say($"--shard 写作 K/N，如 2/8，不能是“{result.Tokens[0].Value}”", $"--shard takes K/N, such as 2/8, not “{result.Tokens[0].Value}”"));
                return null;
            },
        };
        var fresh = new Option<bool>("--fresh") { Description = session.Say("全部重新生成，不沿用上次未变的部门", "Makes everything anew; takes no unchanged department over from the last build") };
        var against = new Option<string?>("--against")
        {
            Description = session.Say("网上那份网站的拷贝：已公开的数变了、网页没有了而无更正说明，就不发布", "A copy of the site that is online: what is public may not change or vanish without a notice of correction"),
            HelpName = "DIR",
        };
        var audit = new Option<AuditMode>("--audit")
        {
            Description = session.Say("生成后自检的深度：fast 或 full", "How thoroughly the result is read back: fast or full"),
            HelpName = "LEVEL",
            CustomParser = result => result.Tokens[0].Value switch
            {
                "full" => AuditMode.Full,
                "fast" => AuditMode.Fast,
                var other => Refuse(result, session.Say($"--audit 只能是 fast 或 full，不能是“{other}”", $"--audit takes fast or full, not “{other}”")),
            },
        };
        var command = new Command(Name, session.Say("检查资料并生成网站", "Checks the sources and makes the site"))
        {
            site, output, against, only, noPdf, audit, shard, fresh, strict, format,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(shard) is not null && result.GetResult(only) is not null) result.AddError(session.Say("--shard 不能与 --only 同用", "--shard and --only exclude each other"));
        });
        command.SetAction(result =>
        {
            var folder = SiteFolder.Find(result.GetValue(site)!);
            var request = new BuildRequest(folder)
            {
                Output = OutputFolder.Of(folder, result.GetValue(output) ?? Path.Combine(folder, "public")),
                Online = result.GetValue(against) is { } online ? Path.GetFullPath(online) : null,
                Only = result.GetValue(only) is { Length: > 0 } text ? Selection.Parse(text) : Selection.All,
                Pdf = !result.GetValue(noPdf),
                Audit = result.GetValue(audit),
                Share = result.GetValue(shard),
                UsesCache = !result.GetValue(fresh),
                Strict = result.GetValue(strict),
            };
            return Run(session, request, result.GetValue(format));
        });
        return command;
    }

    static AuditMode Refuse(System.CommandLine.Parsing.ArgumentResult result, string message)
    {
        result.AddError(message);
        return default;
    }

    /// <summary>Runs a build or a check and reports it.</summary>
    public static int Run(Session session, BuildRequest request, ReportFormat format)
    {
        var terminal = session.Terminal;
        var progress = new BuildProgress();
        var build = new SiteBuild(request, progress, session.Interruption);
        var started = Stopwatch.GetTimestamp();
        var result = terminal.ShowsProgress && format == ReportFormat.Text
            ? ProgressDisplay.Watch(build.Run, progress, terminal)
            : build.Run();
        if (result.Outline is { } outline) terminal.FollowSite(outline.Settings.Language);
        FindingOutput.Print(result.Findings, format, request.Site, terminal, request.Claims ? result.Claims : null);
        if (format == ReportFormat.Text) RunSummary.Print(result, request, Stopwatch.GetElapsedTime(started), terminal);
        return CodeOf(result, request.Strict);
    }

    static int CodeOf(BuildResult result, bool strict)
    {
        if (result.Findings.Any(finding => finding.Rule == ProgramRules.RuleFailed.Id)) return ExitCode.Bug;
        return FindingSummary.Of(result.Findings).Stops(strict) ? ExitCode.Findings : ExitCode.Fine;
    }
}
