using System.IO.Compression;
using Mingzhang.Diagnostics;

namespace Mingzhang.Audit;

/// <summary>
/// WEB-001: what a phone has to fetch (ux.md P1): a page at most 400 KB, 60 KB as sent; the stylesheet 12 KB and the script 10 KB
/// as sent. Our pages shrink to a fifth or less, so only a large one is packed to find out.
/// </summary>
static class PageWeight
{
    const int MostRaw = 400 * 1024;
    const int MostSent = 60 * 1024;
    const int WorthPacking = 3 * MostSent;
    const int MostStyle = 12 * 1024;
    const int MostScript = 10 * 1024;

    public static void Check(string path, ReadOnlySpan<byte> content, FindingList findings)
    {
        if (path.EndsWith(".html", StringComparison.Ordinal)) CheckPage(path, content, findings);
        else if (path == "assets/style.css") CheckSent(path, content, MostStyle, findings);
        else if (path == "assets/script.js") CheckSent(path, content, MostScript, findings);
    }

    static void CheckPage(string path, ReadOnlySpan<byte> content, FindingList findings)
    {
        if (content.Length > MostRaw) Report(path, findings, new($"网页 {Kilobytes(content.Length)} KB，超过 {Kilobytes(MostRaw)} KB", $"The page has {Kilobytes(content.Length)} KB, more than {Kilobytes(MostRaw)} KB"));
        else if (content.Length > WorthPacking) CheckSent(path, content, MostSent, findings);
    }

    static void CheckSent(string path, ReadOnlySpan<byte> content, int most, FindingList findings)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(content);
        if (packed.Length <= most) return;
        var length = Kilobytes((int)packed.Length);
        Report(path, findings, new($"压缩后 {length} KB，超过 {Kilobytes(most)} KB", $"{length} KB as sent, more than {Kilobytes(most)} KB"));
    }

    static void Report(string path, FindingList findings, Message message) => findings.Add(AuditRules.TooHeavy.At(SourceSpan.Whole(path), message) with
    {
        Help = new("在手机上打开会慢；检查主题或正文里加了什么", "It will be slow on a phone; see what the theme or the text adds"),
    });

    static int Kilobytes(int bytes) => (bytes + 1023) / 1024;
}
