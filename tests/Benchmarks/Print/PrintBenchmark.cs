using System.Diagnostics;
using Mingzhang.Print;
using Mingzhang.Print.Fonts;
using Mingzhang.Tests.Print;

namespace Mingzhang.Benchmarks.Print;

/// <summary>Typesets the synthetic report of <c>tests/Print</c> in a fresh process, and where they are installed lets others print the same markup.</summary>
static class PrintBenchmark
{
    const string Dense = ".dense table { font-size: 7pt; line-height: 1.3; } .dense td, .dense th { padding: 0.5mm 0.8mm; }";

    /// <summary>The style for browsers: the same sizes, in plain CSS.</summary>
    const string PlainStyle = "@page { size: A4; margin: 26mm 22mm 24mm 24mm; @bottom-center { content: counter(page); } } body { font: 11pt/1.7 'Noto Serif CJK SC', serif; } h1, .sheet { break-before: page; } table { width: 100%; border-collapse: collapse; font: 7pt/1.3 'Noto Sans CJK SC', sans-serif; } th, td { border: 0.4pt solid #999; padding: 0.5mm 0.8mm; } td.money { text-align: right; }";

    /// <summary>One report in this process, from the start of .NET; writes the file and says what it took.</summary>
    public static void Cold(string file)
    {
        var program = typeof(PrintDocument).Assembly;
        FontSource Font(string family, int weight, string name) => new(family, weight, name + ".ttf.br", () => program.GetManifestResourceStream($"themes/default/fonts/{name}.ttf.br")!);
        using var reader = new StreamReader(program.GetManifestResourceStream("themes/default/print/report.css")!);
        var result = PrintDocument.Render(new PrintRequest
        {
            Markup = SyntheticReport.Markup(),
            Styles = [new("report.css", reader.ReadToEnd()), new("dense.css", Dense)],
            Fonts = new FontLibrary([Font("Noto Serif SC", 400, "NotoSerifSC-Regular"), Font("Noto Sans SC", 400, "NotoSansSC-Regular"), Font("Noto Sans SC", 700, "NotoSansSC-Bold")]),
            Metadata = new("Synthetic", "zh-CN", new DateTimeOffset(2024, 5, 13, 0, 0, 0, TimeSpan.Zero)),
        });
        File.WriteAllBytes(file, result.Pdf ?? throw new InvalidOperationException(result.Findings[0].Message(false)));
        var self = Process.GetCurrentProcess();
        Console.WriteLine($"ours: {result.PageCount} pages, {(TimeProvider.System.GetUtcNow() - self.StartTime.ToUniversalTime()).TotalSeconds:0.00} s wall, {self.TotalProcessorTime.TotalSeconds:0.00} s processor, {self.PeakWorkingSet64 / 1e6:0} MB, {result.Pdf!.Length / 1e6:0.00} MB file");
    }

    /// <summary>Runs this program afresh some times, then whichever of the others is there.</summary>
    public static void Compare(string folder)
    {
        Directory.CreateDirectory(folder);
        for (var i = 0; i < 5; i++) Run(Environment.ProcessPath!, Environment.GetCommandLineArgs()[0], "print", "cold", Path.Combine(folder, "ours.pdf"));
        var html = Path.Combine(folder, "report.html");
        File.WriteAllText(html, $"<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><style>{PlainStyle}</style></head><body>{SyntheticReport.Markup()}</body></html>");
        Other("chromium", Path.Combine(folder, "chromium.pdf"), "--headless", "--no-sandbox", "--disable-gpu", $"--print-to-pdf={Path.Combine(folder, "chromium.pdf")}", html);
        Other("weasyprint", Path.Combine(folder, "weasyprint.pdf"), html, Path.Combine(folder, "weasyprint.pdf"));
    }

    static void Other(string program, string pdf, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            Run(File.Exists("/usr/bin/time") ? ["/usr/bin/time", "-f", $"{program}: %e s wall, %U + %S s processor, %M KB (largest process)", program, .. arguments] : [program, .. arguments]);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Console.WriteLine($"{program}: not installed");
            return;
        }
        if (File.Exists(pdf)) Console.WriteLine($"{program}: {clock.Elapsed.TotalSeconds:0.00} s wall, {new FileInfo(pdf).Length / 1e6:0.00} MB file");
        else Console.WriteLine($"{program}: not installed, or it made no file");
    }

    static void Run(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]))!;
        process.WaitForExit();
    }
}
