using Mingzhang.Checks.Narrative;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing;
using Mingzhang.Sources.Formatting;

namespace Mingzhang.Commands;

/// <summary><c>format --bind</c>: shows which typed numbers could come from the tables, and writes them so when told to.</summary>
sealed class BindingOffer(Session session, string folder)
{
    readonly TextWriter _writer = session.Terminal.Out;

    /// <param name="dry">Only show.</param>
    public int Run(bool dry)
    {
        var result = new SiteBuild(new BuildRequest(folder) { Claims = true, Pdf = false }, new BuildProgress(), session.Interruption).Run();
        var formatter = new SiteFormatter(folder);
        var claims = result.Claims.ToDictionary(item => item.Folder, item => item.Claims, StringComparer.Ordinal);
        var (files, written) = (0, 0);
        foreach (var file in formatter.Files(new FindingList()))
        {
            if (!file.Path.EndsWith(".md", StringComparison.Ordinal) || FolderOf(file.Path) is not { } home || !claims.TryGetValue(home, out var own)) continue;
            if (BindingProposal.Bind(file.Path, file.Before.ReplaceLineEndings("\n"), own) is not { } bound) continue;
            files++;
            Show(file.Path, file.Before.ReplaceLineEndings("\n"), bound);
            if (dry || !IsWanted()) continue;
            formatter.Write(file with { After = bound });
            written++;
        }
        _writer.WriteLine(files == 0
            ? session.Say("没有可以改为取数的数：要么已经取自表格，要么对应的格不止一个。", "There is nothing to bind: the numbers are bound already, or more than one cell fits them.")
            : session.Say($"{files} 个文件可以改为从表里取数，写入了 {written} 个。", $"{files} files can take numbers from the tables; {written} were written."));
        return ExitCode.Fine;
    }

    static string? FolderOf(string path)
    {
        var text = path.LastIndexOf("/text/", StringComparison.Ordinal);
        return text < 0 ? null : path[..text];
    }

    void Show(string path, string before, string after)
    {
        _writer.WriteLine(path);
        var (old, bound) = (before.Split('\n'), after.Split('\n'));
        for (var i = 0; i < old.Length; i++)
        {
            if (old[i] == bound[i]) continue;
            _writer.WriteLine(session.Say($"  第 {i + 1} 行：", $"  line {i + 1}:"));
            _writer.WriteLine("  - " + old[i]);
            _writer.WriteLine("  + " + bound[i]);
        }
    }

    /// <summary>Where a person sits at the terminal, they decide file by file; a script has decided by calling.</summary>
    bool IsWanted()
    {
        if (Console.IsInputRedirected || Console.IsOutputRedirected) return true;
        _writer.Write(session.Say("  写入？[y/N] ", "  write? [y/N] "));
        _writer.Flush();
        return Console.In.ReadLine()?.Trim() is "y" or "Y" or "是";
    }
}
