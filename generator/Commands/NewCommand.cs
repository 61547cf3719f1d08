using System.CommandLine;
using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Publishing.Staging;
using Mingzhang.Sources;
using Mingzhang.Sources.Drafting;
using Mingzhang.Sources.Writing;
using Mingzhang.Standards;

namespace Mingzhang.Commands;

/// <summary><c>new site</c>, <c>new department</c>, <c>new disclosure</c>: files that build at once, with comments. Never overwrites.</summary>
static class NewCommand
{
    public const string Name = "new";

    public static Command Create(Session session) => new(Name, session.Say("新建网站、部门或一次公开", "Makes a new site, department or disclosure"))
    {
        Site(session), Department(session), Disclosure(session),
    };

    static Command Site(Session session)
    {
        var folder = new Argument<string>("FOLDER") { Description = session.Say("网站放在哪个文件夹", "The folder for the site") };
        var title = new Option<string>("--title") { Description = session.Say("网站名称", "The site's title"), HelpName = "TITLE", DefaultValueFactory = _ => "预算公开" };
        var organisation = new Option<string>("--organisation") { Description = session.Say("主办单位", "The organisation"), HelpName = "NAME", DefaultValueFactory = _ => "某县财政局" };
        var command = new Command("site", session.Say("新建网站", "Makes a new site")) { folder, title, organisation };
        command.SetAction(result => ImportCommand.Guard(() =>
        {
            var path = Path.GetFullPath(result.GetValue(folder)!);
            var files = new SourceWriter(path);
            SiteDraft.AddSite(files, result.GetValue(title)!, result.GetValue(organisation)!);
            return Write(session, files, path, session.Say("下一步：new department 部门文件夹名 --name 部门名称", "Next: new department ID --name NAME"));
        }));
        return command;
    }

    static Command Department(Session session)
    {
        var id = new Argument<string>("ID") { Description = session.Say("文件夹名，也是网址：小写字母、数字、连字符，如 caizheng-ju", "The folder and address: lower-case letters, digits, hyphens") };
        var name = new Option<string>("--name") { Description = session.Say("部门名称", "The department's name"), HelpName = "NAME", Required = true };
        var code = new Option<string?>("--code") { Description = session.Say("部门代码", "Its code"), HelpName = "CODE" };
        var region = new Option<string?>("--region") { Description = session.Say("所在地区", "Its region"), HelpName = "REGION" };
        var site = CommonOptions.Site(session);
        var command = new Command("department", session.Say("新建部门", "Makes a new department")) { id, name, code, region, site };
        command.SetAction(result => ImportCommand.Guard(() =>
        {
            var folder = SiteFolder.Find(result.GetValue(site)!);
            var department = result.GetValue(id)!;
            CheckId(department);
            var files = new SourceWriter(folder);
            SiteDraft.AddDepartment(files, department, result.GetValue(name)!, result.GetValue(code), result.GetValue(region));
            return Write(session, files, folder, session.Say(
                $"下一步：有工作簿的，import 预算.xlsx 说明.docx --into content/{department}/年度-budget；没有的，new disclosure {department} 年度-budget --standard 格式（运行 standards 查看有哪些）",
                $"Next: import WORKBOOK DOCUMENT --into content/{department}/YEAR-budget, or new disclosure {department} YEAR-budget --standard ID"));
        }));
        return command;
    }

    static Command Disclosure(Session session)
    {
        var department = new Argument<string>("DEPARTMENT") { Description = session.Say("部门文件夹名", "The department's folder") };
        var disclosure = new Argument<string>("YEAR") { Description = session.Say("2025-budget（预算）、2025-final（决算）；只写 2025 是预算", "2025-budget, 2025-final, or 2025 for a budget") };
        var standard = new Option<string?>("--standard") { Description = session.Say("公开格式；有 --from 时可以不写", "The standard; not needed with --from"), HelpName = "ID" };
        var from = new Option<string?>("--from") { Description = session.Say("沿用哪一年的结构、合计和固定文字", "The year whose structure, totals and standing texts are taken over"), HelpName = "YEAR" };
        var site = CommonOptions.Site(session);
        var command = new Command("disclosure", session.Say("新建一次公开", "Makes a new disclosure")) { department, disclosure, standard, from, site };
        command.SetAction(result => ImportCommand.Guard(() =>
        {
            var folder = SiteFolder.Find(result.GetValue(site)!);
            if (DisclosurePath.ParseId(result.GetValue(disclosure)!) is not { } id) throw new RefusedException(result.GetValue(disclosure)!, new("不是年度", "this is no year"), new("写成 2025-budget 或 2025-final", "Write 2025-budget or 2025-final"));
            var path = new DisclosurePath(result.GetValue(department)!, id.Year, id.Kind);
            return MakeDisclosure(session, folder, path, result.GetValue(standard), result.GetValue(from));
        }));
        return command;
    }

    static int MakeDisclosure(Session session, string site, DisclosurePath path, string? standardId, string? from)
    {
        var findings = new FindingList();
        var library = new StandardLibrary(site, findings);
        var old = from is null ? null : ReadOld(site, library, path, from, findings);
        if (old is null && !File.Exists(Path.Combine(site, "content", path.Department, "department.yml")))
        {
            throw new RefusedException($"content/{path.Department}", new("没有这个部门", "there is no such department"), new($"先运行 new department {path.Department} --name 部门名称", $"Run new department {path.Department} --name NAME first"));
        }
        var id = standardId ?? old?.StandardId ?? throw new RefusedException(path.Folder, new("没有指定格式", "no standard is named"), new("加 --standard；可选：" + string.Join("、", library.Ids), "Add --standard; known: " + string.Join(", ", library.Ids)));
        if (!library.Ids.Contains(id)) throw StandardsCommand.Unknown(id, library);
        if (library.Find(id) is not { } standard)
        {
            FindingOutput.Print(findings.ToSortedList(), ReportFormat.Text, site, session.Terminal);
            return ExitCode.Findings;
        }
        if (standard.Kind != path.Kind) throw new RefusedException(id, new("这个格式的种类（预算、决算）与文件夹名不符", "this standard is of another kind (budget, final accounts) than the folder"), new("换一个格式，或把 -budget 改成 -final", "Name another standard, or -final instead of -budget"));
        var files = new SourceWriter(Path.Combine(site, path.Folder));
        new DisclosureDraft(standard, path.Year, path.Kind, old, column => column.List is { } list ? library.FindCodeList(standard.CodeLists.GetValueOrDefault(list, list)) : null).AddTo(files);
        return Write(session, files, path.Folder, session.Say($"下一步：填 tables/ 里的表，或 import 预算.xlsx --into {path.Folder} --force；然后 check", $"Next: fill in the tables, or import WORKBOOK --into {path.Folder} --force; then check"));
    }

    static Disclosure ReadOld(string site, StandardLibrary library, DisclosurePath path, string from, FindingList findings)
    {
        var suffix = path.Id[4..];
        var wanted = from.Length == 4 ? from + suffix : from;
        var outline = SiteReader.Read(site, findings)?.Departments.FirstOrDefault(item => item.Department.Id == path.Department);
        var known = outline?.Disclosures.Select(item => item.Id).ToList() ?? [];
        if (outline?.Disclosures.FirstOrDefault(item => item.Id == wanted) is { } disclosure && new DisclosureReader(site, library).Read(outline, disclosure, findings) is { } read) return read;
        throw new RefusedException($"content/{path.Department}/{wanted}", new("没有这次公开，或读不出来", "there is no such disclosure, or it cannot be read"),
            known.Count == 0 ? new("去掉 --from，用 --standard 新建", "Leave --from out and name a --standard") : new("现有：" + string.Join("、", known), "Known: " + string.Join(", ", known)));
    }

    static void CheckId(string id)
    {
        var faults = new FindingList();
        if (SourceId.Check(id, $"content/{id}", faults)) return;
        var fault = faults.ToSortedList()[0];
        throw new RefusedException($"content/{id}", fault.Message, fault.Help);
    }

    static int Write(Session session, SourceWriter files, string folder, string next)
    {
        if (files.Existing is [var first, ..] existing)
        {
            throw new RefusedException(Path.Combine(folder, first), new($"已经有了（共 {existing.Count.ToString(CultureInfo.InvariantCulture)} 个文件），什么也没有写", $"this is there already ({existing.Count.ToString(CultureInfo.InvariantCulture)} files); nothing was written"),
                new("换一个名称，或先移走原来的", "Choose another name, or move the old one away"));
        }
        files.Write();
        foreach (var path in files.Paths) session.Terminal.Out.WriteLine("  " + path);
        session.Terminal.Out.WriteLine(session.Say($"{folder}：新建 {files.Paths.Count} 个文件。", $"{folder}: {files.Paths.Count} files made."));
        session.Terminal.Out.WriteLine(next);
        return ExitCode.Fine;
    }
}
