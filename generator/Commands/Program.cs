using System.Globalization;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Commands;

static class Program
{
    static int Main(string[] args)
    {
        // The runtime's own switch for this can be overruled by an environment variable.
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        using var terminal = Terminal.Open();
        using var interruption = new Interruption();
        var session = new Session(terminal, interruption.Token);
        try
        {
            return CommandLine.Run(args, session);
        }
        catch (RefusedException refusal)
        {
            return Refuse(session, refusal);
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(session.Say("已中断；原来的网站没有改动", "Interrupted; the old site is untouched"));
            return ExitCode.Interrupted;
        }
        catch (Exception fault) when (Environment.GetEnvironmentVariable("MINGZHANG_DEBUG") is null or "")
        {
            terminal.Error.WriteLine(session.Say(
                $"明账自身出错（{fault.GetType().Name}: {fault.Message}）。这不是资料的错，请报告给开发者；设 MINGZHANG_DEBUG=1 再运行可看到详情。",
                $"Mingzhang itself failed ({fault.GetType().Name}: {fault.Message}). This is not a fault of the sources: please report it; set MINGZHANG_DEBUG=1 to see details."));
            return ExitCode.Bug;
        }
    }

    static int Refuse(Session session, RefusedException refusal)
    {
        var error = session.Terminal.Error;
        var language = session.Terminal.Language;
        error.WriteLine(session.Say("错误：", "error: ") + refusal.Path + session.Say("：", ": ") + refusal.Reason.In(language));
        if (!refusal.Help.IsEmpty) error.WriteLine("   = " + session.Say("建议 ", "help ") + refusal.Help.In(language));
        return ExitCode.Refused;
    }
}
