using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Mingzhang.Commands;

/// <summary><c>--version</c>.</summary>
sealed class VersionText(Session session) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = Assembly.GetExecutingAssembly().GetName().Version;
        session.Terminal.Out.WriteLine($"Mingzhang {version?.ToString(3)}");
        return ExitCode.Fine;
    }
}
