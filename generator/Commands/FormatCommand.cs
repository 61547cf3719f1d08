using System.CommandLine;
using Mingzhang.Diagnostics;
using Mingzhang.Sources.Formatting;

namespace Mingzhang.Commands;

/// <summary><c>format</c>: stores the sources tidily as UTF-8 with LF and shows what it changed; nothing that means anything changes.</summary>
static class FormatCommand
{
    public const string Name = "format";

    const int MostLines = 6;

    public static Command Create(Session session)
    {
        var site = CommonOptions.Site(session);
        var dry = new Option<bool>("--dry-run") { Description = session.Say("只显示会怎样改，不写文件", "Only shows what would change") };
        var bind = new Option<bool>("--bind") { Description = session.Say("把正文里手写的数改为从表里取（只有唯一对应的格才改），写入前先显示", "Takes typed numbers of the texts from the tables where exactly one cell fits; shows each change first") };
        var command = new Command(Name, session.Say("整理资料文件：UTF-8、统一换行与写法，不改内容", "Tidies the sources: UTF-8, one kind of line end, one way of writing")) { site, bind, dry };
        command.SetAction(result => result.GetValue(bind)
            ? new BindingOffer(session, SiteFolder.Find(result.GetValue(site)!)).Run(result.GetValue(dry))
            : Run(session, SiteFolder.Find(result.GetValue(site)!), result.GetValue(dry)));
        return command;
    }

    static int Run(Session session, string folder, bool dry)
    {
        var formatter = new SiteFormatter(folder);
        var findings = new FindingList();
        var (changed, left, total) = (0, 0, 0);
        foreach (var file in formatter.Files(findings))
        {
            session.Interruption.ThrowIfCancellationRequested();
            total++;
            if (file.After is null) left++;
            if (!file.BytesDiffer) continue;
            changed++;
            Show(session, file);
            if (!dry) formatter.Write(file);
        }
        Summarise(session, dry, changed, left, total);
        return findings.HasErrors ? ExitCode.Findings : ExitCode.Fine;
    }

    static void Show(Session session, SourceFile file)
    {
        var writer = session.Terminal.Out;
        var diff = LineDiff.Between(file.Before, file.After!);
        writer.WriteLine(file.Path);
        if (diff.Removed.Count == 0 && diff.Added.Count == 0)
        {
            writer.WriteLine(session.Say("  只有编码或换行符不同", "  only the encoding or the line ends differ"));
            return;
        }
        writer.WriteLine(session.Say($"  第 {diff.FirstLine} 行起：", $"  from line {diff.FirstLine}:"));
        Lines(session, "  - ", diff.Removed);
        Lines(session, "  + ", diff.Added);
    }

    static void Lines(Session session, string sign, IReadOnlyList<string> lines)
    {
        foreach (var line in lines.Take(MostLines)) session.Terminal.Out.WriteLine(sign + line);
        if (lines.Count > MostLines) session.Terminal.Out.WriteLine(session.Say($"{sign}…（另 {lines.Count - MostLines} 行）", $"{sign}… ({lines.Count - MostLines} more lines)"));
    }

    static void Summarise(Session session, bool dry, int changed, int left, int total)
    {
        var writer = session.Terminal.Out;
        writer.WriteLine(dry
            ? session.Say($"{total} 个文件，{changed} 个会被整理（没有写入）。", $"{total} files, {changed} would change (nothing was written).")
            : session.Say($"{total} 个文件，整理了 {changed} 个。", $"{total} files, {changed} tidied."));
        if (left > 0) writer.WriteLine(session.Say($"{left} 个文件有错误，须先改正，没有动：运行 check 查看。", $"{left} files have faults that must be mended first and were left: run check to see them."));
    }
}
