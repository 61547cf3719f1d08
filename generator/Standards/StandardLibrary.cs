using System.Collections.Concurrent;
using System.Reflection;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;

namespace Mingzhang.Standards;

/// <summary>
/// The standards and code lists that a site can use: those that come with the program, overlaid by the site's own
/// <c>content/standards/*.yml</c> and <c>content/codelists/*.csv</c>. Each is read when it is first asked for.
/// </summary>
public sealed class StandardLibrary(string siteFolder, FindingList findings)
{
    const string EmbeddedPrefix = "standards/";

    readonly SourceFolder _folder = new(siteFolder);
    readonly ConcurrentDictionary<string, Lazy<Standard?>> _standards = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<(string Id, string Section), Lazy<SourceText?>> _texts = new();
    readonly ConcurrentDictionary<string, Lazy<CodeList?>> _codeLists = new(StringComparer.Ordinal);

    /// <summary>The ids of all standards, sorted.</summary>
    public IReadOnlyList<string> Ids =>
        [.. EmbeddedNames(".yml").Concat(SiteNames("standards", ".yml")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The standard, or null where there is none of that id or it cannot be read (findings say why).</summary>
    public Standard? Find(string id) => _standards.GetOrAdd(id, key => new Lazy<Standard?>(() =>
        Load("standards", key + ".yml", key + ".yml") is { } source ? StandardReader.Read(source, findings) : null)).Value;

    public CodeList? FindCodeList(string id) => _codeLists.GetOrAdd(id, key => new Lazy<CodeList?>(() =>
        ReadCodeList(key))).Value;

    /// <summary>The text of a standard for fingerprints of outputs; empty where there is none.</summary>
    public string TextOf(string id) => (Load("standards", id + ".yml", id + ".yml")?.Text ?? "") + string.Concat(
        from part in Find(id)?.Parts ?? [] from section in part.Sections select FindText(id, section.Id)?.Text);

    /// <summary>The text that a standard supplies for a section which a department does not write, or null.</summary>
    public SourceText? FindText(string id, string section) => _texts.GetOrAdd((id, section), key => new Lazy<SourceText?>(() =>
        key.Id.AsSpan().ContainsAny("/\\") ? null : Load($"standards/{key.Id}/text", key.Section + ".md", $"{key.Id}/text/{key.Section}.md"))).Value;

    public bool HasText(string id, string section) => FindText(id, section) is not null;

    /// <summary>The site's list lies over the one that comes with the program.</summary>
    CodeList? ReadCodeList(string id)
    {
        var own = LoadOwn("codelists", id + ".csv") is { } source ? CodeListReader.Read(id, source, findings) : null;
        var common = LoadEmbedded($"codelists/{id}.csv") is { } embedded ? CodeListReader.Read(id, embedded, findings) : null;
        return own is null || common is null ? own ?? common : own.Over(common);
    }

    SourceText? Load(string folder, string fileName, string embeddedName) => LoadOwn(folder, fileName) ?? LoadEmbedded(embeddedName);

    SourceText? LoadOwn(string folder, string fileName) =>
        fileName.AsSpan().ContainsAny("/\\") ? null : _folder.ReadText($"content/{folder}/{fileName}", findings);

    SourceText? LoadEmbedded(string embeddedName)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(EmbeddedPrefix + embeddedName);
        if (stream is null) return null;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return SourceDecoder.Decode($"standards/{embeddedName}", bytes, findings);
    }

    static IEnumerable<string> EmbeddedNames(string extension) =>
        from name in Assembly.GetExecutingAssembly().GetManifestResourceNames()
        where name.StartsWith(EmbeddedPrefix, StringComparison.Ordinal) && name.EndsWith(extension, StringComparison.Ordinal)
        select name[EmbeddedPrefix.Length..^extension.Length];

    IEnumerable<string> SiteNames(string folder, string extension)
    {
        var path = Path.Combine(_folder.Root, "content", folder);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*" + extension).Select(file => Path.GetFileNameWithoutExtension(file)) : [];
    }
}
