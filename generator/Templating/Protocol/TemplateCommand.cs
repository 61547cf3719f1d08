using System.Text;
using System.Text.Json;
using Mingzhang.Templating.Output;

namespace Mingzhang.Templating.Protocol;

/// <summary>
/// Renders templates outside a site: <c>template TEMPLATE MODEL.json [--numbers natural|decimal] [--includes MAP.json] [--name N]
/// [--opt K=V]… [--theme]</c>, or with <c>template --batch</c> JSON lines from standard input. Exit codes: 0 rendered, 1 the template
/// cannot be parsed (or the call is wrong), 2 the render failed.
/// </summary>
public static class TemplateCommand
{
    public static int Run(string[] args, Stream stdin, Stream stdout)
    {
        try
        {
            var arguments = TemplateArguments.Read(args);
            return arguments.IsBatch ? Batch.Run(arguments, stdin, stdout) : RunOne(arguments, stdout);
        }
        catch (Exception fault) when (fault is ArgumentException or IOException or UnauthorizedAccessException or JsonException)
        {
            stdout.Write(Encoding.UTF8.GetBytes(fault.Message + "\n"));
            return 1;
        }
    }

    private static int RunOne(TemplateArguments arguments, Stream stdout)
    {
        var job = new RenderJob
        {
            Template = File.ReadAllText(arguments.Template!, Encoding.UTF8),
            Name = arguments.Name,
            Model = Read(arguments.Model!),
            Includes = arguments.Includes is null ? null : Read(arguments.Includes),
            Numbers = arguments.Numbers,
            Options = arguments.Options,
            IsTheme = arguments.IsTheme,
        };
        var output = new Utf8Output();
        var status = job.Run(output);
        stdout.Write(output.Written);
        stdout.Flush();
        return (int)status;
    }

    private static JsonElement Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }
}
