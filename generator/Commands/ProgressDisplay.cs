using Mingzhang.Publishing;
using Spectre.Console;

namespace Mingzhang.Commands;

/// <summary>
/// Shows a person at a terminal how far a build is. A build that is done within half a second shows nothing, and does not pay for
/// loading the display.
/// </summary>
static class ProgressDisplay
{
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);
    static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    public static BuildResult Watch(Func<BuildResult> build, BuildProgress progress, Terminal terminal)
    {
        var task = Task.Factory.StartNew(build, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!Ends(task, Patience)) Show(task, progress, terminal);
        return task.GetAwaiter().GetResult();
    }

    static void Show(Task task, BuildProgress progress, Terminal terminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var shown = context.AddTask(Describe(progress, terminal));
                do
                {
                    shown.Description = Describe(progress, terminal);
                    shown.MaxValue = Math.Max(1, progress.Departments + 1);
                    shown.Value = progress.DepartmentsDone + Share(progress);
                }
                while (!Ends(task, Beat));
            });
    }

    // A site of one department would stand still until it is done: its files count as parts of it.
    static double Share(BuildProgress progress) => progress.Departments > 0 && progress.DepartmentsDone < progress.Departments && progress.FilesPlanned > 0
        ? Math.Min(0.95, (double)progress.FilesDone / progress.FilesPlanned)
        : 0;

    static string Describe(BuildProgress progress, Terminal terminal) => Markup.Escape(progress.Stage switch
    {
        BuildStage.Reading => terminal.Say("读取网站", "Reading the site"),
        BuildStage.Departments => terminal.Say(
            $"检查并生成：部门 {progress.DepartmentsDone}/{progress.Departments}，文件 {progress.FilesDone}",
            $"Checking and making: {progress.DepartmentsDone}/{progress.Departments} departments, {progress.FilesDone} files"),
        BuildStage.Portal => terminal.Say($"首页与检索：文件 {progress.FilesDone}", $"Portal and search: {progress.FilesDone} files"),
        BuildStage.Auditing => terminal.Say("自检生成的网页", "Reading the pages back"),
        _ => terminal.Say("换上新网站", "Putting the new site in place"),
    });

    static bool Ends(Task task, TimeSpan within) => Task.WhenAny(task, Task.Delay(within)).GetAwaiter().GetResult() == task;
}
