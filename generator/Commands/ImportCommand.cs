using System.CommandLine;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Import;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Commands;

/// <summary><c>import</c>: workbooks, documents and texts → the sources of a disclosure, with a list of what went where.</summary>
static class ImportCommand
{
    public const string Name = "import";

    sealed record Request(IReadOnlyList<string> Files, DisclosurePath Into, string? Standard, bool Force, string Site, ReportFormat Format);

    public static Command Create(Session session)
    {
        var files = new Argument<string[]>("FILE…")
        {
            Description = session.Say("要导入的文件：.xlsx .xls .docx .txt .html", "The files: .xlsx .xls .docx .txt .html"),
            Arity = ArgumentArity.OneOrMore,
        };
        var into = new Option<string>("--into")
        {
            Description = session.Say("导入到哪次公开", "The disclosure to import into"),
            HelpName = "content/DEPT/YYYY-budget",
            Required = true,
        };
        var standard = new Option<string?>("--standard")
        {
            Description = session.Say("公开格式；不写则用 disclosure.yml 里的，没有就自动判断", "The standard; by default the one in disclosure.yml, else the best fit"),
            HelpName = "ID",
        };
        var force = new Option<bool>("--force") { Description = session.Say("覆盖已有的资料文件", "Overwrites sources that are there") };
        var site = CommonOptions.Site(session);
        var format = CommonOptions.Format(session);
        var command = new Command(Name, session.Say("从 Excel、Word、文本导入资料", "Imports workbooks, documents and texts")) { files, into, standard, force, site, format };
        command.SetAction(result => Guard(() => Run(session, new Request(result.GetValue(files)!, DisclosurePath.Parse(result.GetValue(into)!), result.GetValue(standard),
            result.GetValue(force), SiteFolder.Find(result.GetValue(site)!), result.GetValue(format)))));
        return command;
    }

    /// <summary>What the system refuses, in the words of the command line.</summary>
    public static int Guard(Func<int> work)
    {
        try
        {
            return work();
        }
        catch (SourceAccessException refusal)
        {
            throw new RefusedException(refusal.Path, refusal.Reason, new("检查文件的位置和权限，关闭占用它的程序后重新运行", "Check its place and permissions, close the programs that hold it, and run again"), refusal);
        }
    }

    static int Run(Session session, Request request)
    {
        var into = request.Into;
        if (!File.Exists(Path.Combine(request.Site, "content", into.Department, "department.yml")))
        {
            throw new RefusedException($"content/{into.Department}", new("没有这个部门", "there is no such department"),
                new($"先运行 new department {into.Department} --name 部门名称", $"Run new department {into.Department} --name NAME first"));
        }
        var findings = new FindingList();
        var importer = new Importer(request.Site, findings);
        var own = StandardOf(request, findings);
        var standard = request.Standard ?? own;
        if (standard is not null && !importer.Library.Ids.Contains(standard)) throw StandardsCommand.Unknown(standard, importer.Library);
        var result = importer.Import(request.Files, into.Folder, into.Year, into.Kind, standard);
        session.Interruption.ThrowIfCancellationRequested();
        var written = result is { IsNothing: false } && Write(result, request, own is not null);
        FindingOutput.Print(findings.ToSortedList(), request.Format, request.Site, session.Terminal);
        if (request.Format == ReportFormat.Text) new ImportReport(session, into).Print(result, findings.ToSortedList());
        return findings.HasErrors || !written ? ExitCode.Findings : ExitCode.Fine;
    }

    static bool Write(ImportResult result, Request request, bool hasSettings)
    {
        if (!hasSettings) result.Files.Add("disclosure.yml", SettingsText(request.Into, result));
        var existing = result.Files.Existing;
        if (existing.Count > 0 && !request.Force)
        {
            var shown = string.Join("、", existing.Take(5));
            throw new RefusedException(request.Into.Folder, new($"已有 {existing.Count} 个文件（{shown}{(existing.Count > 5 ? " …" : "")}），什么也没有写",
                $"{existing.Count} files are there already ({string.Join(", ", existing.Take(5))}{(existing.Count > 5 ? " …" : "")}); nothing was written"),
                new("确认要覆盖，加 --force 再运行", "Add --force to overwrite them"));
        }
        result.Files.Write();
        return true;
    }

    static string SettingsText(DisclosurePath into, ImportResult result) =>
        $"# 由 import 生成。公开日期（published）、批复（approval）请按实际补上。\nyear: {into.Id[..4]}\nkind: {into.Id[5..]}\nstandard: {result.Standard.Id}\n";

    /// <summary>The standard that the disclosure names already, if it is there.</summary>
    static string? StandardOf(Request request, FindingList findings)
    {
        var file = $"{request.Into.Folder}/disclosure.yml";
        var folder = new SourceFolder(request.Site);
        if (!folder.FileExists(file)) return null;
        return folder.ReadText(file, findings) is { } text && Documents.YamlReader.ReadMapping(text, findings)?.Find("standard")?.Value is Documents.YamlScalar scalar ? scalar.Text : null;
    }
}
