using System.Globalization;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing;

namespace Mingzhang.Commands;

/// <summary>The last lines of <c>build</c> and <c>check</c>: what was found, what was made, and where to open it.</summary>
static class RunSummary
{
    public static void Print(BuildResult result, BuildRequest request, TimeSpan took, Terminal terminal)
    {
        var summary = FindingSummary.Of(result.Findings);
        var counted = Count(summary, terminal);
        if (summary.Stops(request.Strict))
        {
            terminal.Error.WriteLine(counted + Stopped(request, summary, terminal));
            return;
        }
        if (counted.Length > 0) terminal.Error.WriteLine(counted);
        var scope = terminal.Say(
            $"{Number(result.Departments)} 个部门，{Number(result.Disclosures)} 次公开",
            $"{Number(result.Departments)} departments, {Number(result.Disclosures)} disclosures");
        var verified = terminal.Say(
            $"核对勾稽关系 {Number(result.Verified)} 个，其中 {Number(result.Rounded)} 个差在四舍五入之内",
            $"{Number(result.Verified)} identities verified, {Number(result.Rounded)} of them up to rounding");
        if (!result.Published)
        {
            terminal.Out.WriteLine(terminal.Say($"检查通过：{scope}，{verified}，{Seconds(took)} 秒", $"Checked: {scope}, {verified}, {Seconds(took)} s"));
            return;
        }
        terminal.Out.WriteLine(terminal.Say(
            $"网站已生成：{scope}，{Number(result.Pages)} 页，共 {Number(result.Files)} 个文件（{Number(result.Changed)} 个有变化），{verified}，{Seconds(took)} 秒",
            $"Site built: {scope}, {Number(result.Pages)} pages, {Number(result.Files)} files ({Number(result.Changed)} changed), {verified}, {Seconds(took)} s"));
        terminal.Out.WriteLine(terminal.Say("  打开 ", "  open ") + Path.Combine(request.Output!.Path, "index.html"));
        if (result.Overviews.Count is > 0 and <= 3)
        {
            foreach (var page in result.Overviews) terminal.Out.WriteLine("       " + Path.Combine(request.Output.Path, page.Replace('/', Path.DirectorySeparatorChar)));
        }
        terminal.Out.WriteLine(terminal.Say("  发布：把这个文件夹里的全部内容上传到网站服务器", "  publish: upload everything in this folder to the web server"));
        if (request.Only.IsAll) return;
        terminal.Out.WriteLine(result.Renewed
            ? terminal.Say(
                "  只更新了所选部分：发布前请不带 --only 再生成一次，使首页、搜索和站点地图一致",
                "  only the selection was renewed: build once without --only before publishing, so that portal, search and sitemap agree")
            : terminal.Say("  这个网站只包含所选部分", "  this site holds the selection only"));
    }

    static string Stopped(BuildRequest request, FindingSummary summary, Terminal terminal)
    {
        if (request.Output is null) return "";
        var why = summary.Errors > 0 ? terminal.Say("有错误", "there are errors") : terminal.Say("--strict 不放过警告", "--strict lets no warning pass");
        return terminal.Say($"。{why}，没有发布；原来的网站没有改动", $". Nothing was published, because {why}; the old site is untouched");
    }

    static string Count(FindingSummary summary, Terminal terminal)
    {
        var parts = new List<string>();
        Add(summary.Errors, " 个错误", "error", "errors");
        Add(summary.Warnings, " 个警告", "warning", "warnings");
        Add(summary.Infos, " 条信息", "info", "infos");
        Add(summary.Waived, " 条已豁免", "waived", "waived");
        return string.Join(terminal.Say("，", ", "), parts);

        void Add(int count, string chinese, string one, string many)
        {
            if (count > 0) parts.Add(terminal.Say(Number(count) + chinese, $"{Number(count)} {(count == 1 ? one : many)}"));
        }
    }

    static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    static string Seconds(TimeSpan took) => took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
