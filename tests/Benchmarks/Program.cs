using Mingzhang.Benchmarks.Templating;

namespace Mingzhang.Benchmarks;

static class Program
{
    static int Main(string[] args)
    {
        switch (args)
        {
            case ["templates"]:
                TemplateBenchmark.Compare();
                return 0;
            case ["templates", "cold", var engine]:
                return TemplateBenchmark.Cold(engine) ? 0 : 2;
            default:
                Console.Error.WriteLine("Usage: templates | templates cold ours|handlebars|writer");
                return 2;
        }
    }
}
