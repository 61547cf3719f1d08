using System.CommandLine;
using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Preview;
using Mingzhang.Sources;

namespace Mingzhang.Commands;

/// <summary><c>preview</c>: shows the site on this computer while it is written, with every finding beside the figure it is about.</summary>
static class PreviewCommand
{
    public const string Name = "preview";

    const int MostPrinted = 10;
    const int LargestPort = 65535;

    public static Command Create(Session session)
    {
        var site = CommonOptions.Site(session);
        var port = new Option<int?>("--port")
        {
            Description = session.Say("端口；不写则从 8000 起找一个空闲的", "The port; by default the first free one from 8000 on"),
            HelpName = "N",
            CustomParser = result => Port(result, session),
        };
        var basePath = new Option<string>("--base")
        {
            Description = session.Say("网站在主机上的路径，如 /repo/", "Where the site lies on its host, such as /repo/"),
            HelpName = "/path/",
            DefaultValueFactory = _ => "/",
            CustomParser = result => Base(result, session),
        };
        var command = new Command(Name, session.Say("在本机预览：保存后自动刷新，检查结果标在数字旁边", "Shows the site on this computer: reloads when you save, findings stand beside the figures")) { site, port, basePath };
        command.SetAction(result => Run(session, new PreviewRequest(SiteFolder.Find(result.GetValue(site)!))
        {
            Port = result.GetValue(port),
            BasePath = result.GetValue(basePath)!,
            Language = session.Terminal.LanguageIsChosen ? session.Terminal.Language : null,
        }));
        return command;
    }

    static int Run(Session session, PreviewRequest request) => RunAsync(session, request).GetAwaiter().GetResult();

    static async Task<int> RunAsync(Session session, PreviewRequest request)
    {
        var terminal = session.Terminal;
        var first = new TaskCompletionSource<PreviewNews>(TaskCreationOptions.RunContinuationsAsynchronously);
        // What the first reading found is told below the address.
        var preview = await PreviewServer.StartAsync(request, news =>
        {
            if (!first.TrySetResult(news)) Tell(news, request.Site, terminal);
        }, session.Interruption);
        await using (preview)
        {
            try
            {
                var news = await first.Task.WaitAsync(session.Interruption);
                terminal.FollowSite(news.Language);
                terminal.Out.WriteLine(terminal.Say($"预览 {preview.Address}", $"Preview {preview.Address}"));
                terminal.Out.WriteLine(terminal.Say("  保存资料后网页自动刷新；按 Ctrl-C 结束。只有本机能访问，不写入 public。", "  Pages reload when you save; Ctrl-C ends it. Only this computer can reach it; public stays as it is."));
                Tell(news, request.Site, terminal);
                await Task.Delay(Timeout.Infinite, session.Interruption);
            }
            catch (OperationCanceledException)
            {
                terminal.Out.WriteLine(terminal.Say("预览已结束", "The preview has ended"));
            }
        }
        return ExitCode.Fine;
    }

    static void Tell(PreviewNews news, string site, Terminal terminal)
    {
        lock (terminal)
        {
            var errors = news.Findings.Where(finding => finding is { Severity: Severity.Error, Waived: false }).ToList();
            new TextPrinter(terminal.Language, new SiteLines(site), terminal.Colour).Print(new FindingReport(errors.Take(MostPrinted).ToList()), terminal.Error);
            terminal.Error.Flush();
            terminal.Out.WriteLine($"  {Subject(news, terminal)}{Result(news, errors.Count, terminal)}");
            terminal.Out.Flush();
        }
    }

    static string Subject(PreviewNews news, Terminal terminal) => news.Changed.Count switch
    {
        0 when news.Version == 1 => terminal.Say($"{news.Pages} 页，", $"{news.Pages} pages, "),
        0 => terminal.Say("读回网页：", "Pages read back: "),
        1 => terminal.Say($"{news.Changed[0]} 有改动：", $"{news.Changed[0]} changed: "),
        var count => terminal.Say($"{news.Changed[0]} 等 {count} 个文件有改动：", $"{news.Changed[0]} and {count - 1} more changed: "),
    };

    static string Result(PreviewNews news, int errors, Terminal terminal)
    {
        var took = news.Took.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
        var warnings = FindingSummary.Of(news.Findings).Warnings;
        var found = errors > 0
            ? terminal.Say($"{errors} 个错误，网页上有说明", $"{errors} errors, explained on the pages")
            : terminal.Say("没有错误", "no errors");
        return found + (warnings > 0 ? terminal.Say($"，{warnings} 个警告", $", {warnings} warnings") : "") + terminal.Say($"（{took} 毫秒）", $" ({took} ms)");
    }

    static int? Port(System.CommandLine.Parsing.ArgumentResult result, Session session)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= LargestPort) return port;
        result.AddError(session.Say($"--port 要写 0 到 65535 的整数，不能是“{text}”", $"--port takes a number from 0 to 65535, not “{text}”"));
        return null;
    }

    static string Base(System.CommandLine.Parsing.ArgumentResult result, Session session)
    {
        var text = result.Tokens[0].Value;
        var segments = text.Trim('/').Split('/');
        var isPath = text.Trim('/').Length == 0 || segments.All(segment => segment.Length > 0 && segment is not ("." or "..") && segment.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~'));
        if (!isPath || segments[0] == "_review") result.AddError(session.Say($"--base 要写成 /repo/ 的样子，不能是“{text}”", $"--base is written like /repo/, not “{text}”"));
        return text.Trim('/').Length == 0 ? "/" : $"/{text.Trim('/')}/";
    }
}
