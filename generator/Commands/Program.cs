using Mingzhang.Templating.Protocol;

namespace Mingzhang.Commands;

static class Program
{
    static int Main(string[] args)
    {
        if (args is not ["template", ..]) return args.Length;
        using var stdin = Console.OpenStandardInput();
        using var stdout = Console.OpenStandardOutput();
        return TemplateCommand.Run(args, stdin, stdout);
    }
}
