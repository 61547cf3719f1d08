using System.Globalization;
using Mingzhang.Benchmarks.Checks;
using Mingzhang.Benchmarks.Print;
using Mingzhang.Benchmarks.Stages;
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
            case ["print", "cold", var file]:
                PrintBenchmark.Cold(file);
                return 0;
            case ["print", var folder]:
                PrintBenchmark.Compare(folder);
                return 0;
            case ["explanation", var site]:
                ExplanationBenchmark.Run(site);
                return 0;
            case ["stages", var site, .. var rounds]:
                StageBenchmark.Run(site, rounds is [var number] ? int.Parse(number, CultureInfo.InvariantCulture) : 3);
                return 0;
            default:
                Console.Error.WriteLine("Usage: templates | templates cold ours|handlebars|writer | print FOLDER | print cold FILE | explanation SITE | stages SITE [ROUNDS]");
                return 2;
        }
    }
}
