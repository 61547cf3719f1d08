using System.Text.Json;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.OpenData;
using Mingzhang.Publishing.Staging;
using Mingzhang.Site;

namespace Mingzhang.Publishing;

/// <summary>
/// Compares the site that is to be published with the one that is online: OUT-006 and OUT-008. What has a date of publication in
/// both was public; without one it is a draft and may change freely.
/// </summary>
/// <param name="folder">A copy of the site that is online.</param>
/// <exception cref="RefusedException">The folder holds no site of this program.</exception>
sealed class EarlierSite(string folder, StagingFolder staging, FindingList findings)
{
    const string ContinuedTables = "tables/";

    readonly Manifest _old = Manifest.Read(folder) ?? throw new RefusedException(folder,
        new($"不是明账生成的网站（没有 {Manifest.FileName}）", $"it holds no site that Mingzhang made (there is no {Manifest.FileName})"),
        new("--against 要写网上那份网站的拷贝所在的文件夹", "Name the folder with a copy of the site that is online with --against"));

    public void Compare(IEnumerable<DepartmentSummary> departments)
    {
        var pages = _old.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal) && !staging.Hashes.ContainsKey(path))
            .ToLookup(DisclosureOf, StringComparer.Ordinal);
        foreach (var department in departments)
        {
            foreach (var disclosure in department.Disclosures.Where(disclosure => disclosure.Published is not null)) Compare(department.Department.Id, disclosure, pages);
        }
    }

    void Compare(string department, DisclosureSummary disclosure, ILookup<string, string> pages)
    {
        var address = $"{department}/{disclosure.Id}/";
        var facts = $"{address}data/{FactsCsv.FileName}";
        var (before, now) = (_old.HashOf(facts), staging.Hashes.GetValueOrDefault(facts));
        var gone = pages[address].Where(page => !IsContinuation(page, address)).Order(StringComparer.Ordinal).ToList();
        if ((before is null || before == now) && gone.Count == 0) return;
        if (CorrectionsBefore(address) is not { } told || IsExplained(disclosure, before, told)) return;
        var settings = SourceSpan.Whole($"content/{address}disclosure.yml");
        if (before is not null && before != now) findings.Add(Changed(settings, address, before));
        foreach (var page in gone) findings.Add(Gone(settings, page));
    }

    /// <summary>A correction that names the earlier figures, or one more correction than the earlier site told.</summary>
    static bool IsExplained(DisclosureSummary disclosure, string? before, int told) =>
        disclosure.Corrections.Count > told
        || (before is not null && disclosure.Corrections.Any(correction => correction.Was is { Length: > 0 } was && before.StartsWith(was, StringComparison.Ordinal)));

    /// <summary>The number of corrections that the earlier site told; null where the disclosure was a draft then, or its data package cannot be read.</summary>
    int? CorrectionsBefore(string address)
    {
        var path = $"{address}data/{DataPackage.FileName}";
        if (_old.HashOf(path) is null) return null;
        try
        {
            using var package = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, path)));
            if (!package.RootElement.TryGetProperty("created", out _) || !package.RootElement.TryGetProperty("version", out var version)) return null;
            return DatasetId.CorrectionsIn(version.GetString() ?? "");
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException || RefusalReason.IsRefusal(fault))
        {
            return null;
        }
    }

    static string DisclosureOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length > 2 ? $"{parts[0]}/{parts[1]}/" : "";
    }

    /// <summary>A table that has become shorter needs fewer pages; its first page is its address.</summary>
    bool IsContinuation(string page, string address)
    {
        var dash = page.LastIndexOf('-');
        return dash > 0 && page.AsSpan(address.Length).StartsWith(ContinuedTables) && staging.Hashes.ContainsKey(page[..dash] + ".html");
    }

    static Finding Changed(SourceSpan settings, string address, string before) => AuditRules.Unexplained.At(settings, new(
        $"{address} 已公开的数变了，corrections 里没有更正说明", $"Published figures of {address} changed, and corrections has no notice of it")) with
    {
        Help = new($"改错了就改回来；确属更正，在 corrections 里写明日期和改了什么，was: \"{before[..DatasetId.ShortSum]}\"；其实还没有公开的，先去掉 published",
            $"Undo the change if it is a mistake; for a correction write date and what under corrections, was: \"{before[..DatasetId.ShortSum]}\"; if it is not public yet, leave published out"),
    };

    static Finding Gone(SourceSpan settings, string page) => AuditRules.AddressGone.At(settings, new(
        $"已公开的网页 {page} 没有了，别人的链接会失效", $"The published page {page} is gone: links to it will break")) with
    {
        Help = new("用回原来的文件名、代号；确要撤下的，在 corrections 里说明；其实还没有公开的，先去掉 published",
            "Use the old file name or id again; say under corrections why it was withdrawn; if it is not public yet, leave published out"),
    };
}
