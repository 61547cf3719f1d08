using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Mingzhang.Diagnostics;

namespace Mingzhang.Import.Files;

/// <summary>What an Office file tells about the people who made it. None of it is imported; the finding warns of publishing the file itself.</summary>
static class OfficeMetadata
{
    public static XmlReaderSettings Strict { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 64 * 1024 * 1024 };

    public static XDocument? Load(ZipArchive archive, string part)
    {
        using var stream = ZipGuard.Part(archive, part);
        if (stream is null) return null;
        using var reader = XmlReader.Create(stream, Strict);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public static void Report(string name, ZipArchive archive, FindingList findings)
    {
        var chinese = new List<string>();
        var english = new List<string>();
        void Add(string zh, string en)
        {
            chinese.Add(zh);
            english.Add(en);
        }

        // Names of people are not repeated in the finding: it may travel further than the file.
        var core = archive.Entries.Where(part => part.FullName == "docProps/core.xml" || part.FullName.EndsWith(".psmdcp", StringComparison.Ordinal)).Select(part => Load(archive, part.FullName)).ToList();
        if (core.Exists(document => HasText(document, "creator"))) Add("作者", "an author");
        if (core.Exists(document => HasText(document, "lastModifiedBy"))) Add("最后修改人", "who changed it last");
        if (HasText(Load(archive, "docProps/app.xml"), "Company") || HasText(Load(archive, "docProps/app.xml"), "Manager")) Add("单位或负责人", "a company or manager");
        if (archive.Entries.Any(part => part.FullName.Contains("comments", StringComparison.OrdinalIgnoreCase))) Add("批注", "comments");
        if (archive.Entries.Any(part => part.FullName.Contains("externalLinks/", StringComparison.Ordinal))) Add("指向别的文件的链接", "links to other files");
        if (archive.Entries.Any(part => part.FullName.EndsWith("vbaProject.bin", StringComparison.Ordinal))) Add("宏", "macros");
        if (chinese.Count == 0) return;
        findings.Add(ImportRules.Metadata.At(SourceSpan.Whole(name), new(
            $"文件里带有{string.Join("、", chinese)}；没有导入", $"The file carries {string.Join(", ", english)}; none of it was imported")) with
        {
            Help = new("资料文件里不会有这些；不要把原文件直接挂到网上", "The sources hold none of it; do not publish the file itself"),
        });
    }

    static bool HasText(XDocument? document, string element) =>
        document is not null && document.Descendants().Any(item => item.Name.LocalName == element && item.Value.Trim().Length > 0);
}
