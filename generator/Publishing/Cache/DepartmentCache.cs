using System.Collections.Concurrent;
using Mingzhang.Audit;
using Mingzhang.Publishing.Staging;
using Mingzhang.Sources;

namespace Mingzhang.Publishing.Cache;

/// <summary>
/// Remembers departments from build to build, outside the site. A department is taken over when the program, the request, what all
/// departments share, and every one of its own files are as they were.
/// </summary>
sealed class DepartmentCache
{
    /// <summary>A file written so shortly before it was read may be written again without its time changing.</summary>
    static readonly TimeSpan Doubt = TimeSpan.FromSeconds(2);

    readonly string _site;
    readonly string _key;
    readonly ThemeStamp _theme;
    readonly RecordFolder _records;
    readonly DateTimeOffset _started;
    readonly ConcurrentDictionary<string, DepartmentStamp> _stamps = new(StringComparer.Ordinal);

    public DepartmentCache(BuildRequest request, StagingFolder staging)
    {
        _site = request.Site;
        _key = BuildKey.Of(request);
        _theme = ThemeStamp.Of(request.Site);
        _records = new RecordFolder(staging.Records);
        // The clock of the file system, not of the machine: only times of one clock can be compared.
        _started = new DateTimeOffset(Directory.GetCreationTimeUtc(staging.Path), TimeSpan.Zero);
    }

    /// <summary>The head of the record of a department that seems unchanged since; null where it has changed. To be asked before the department is read.</summary>
    public RecordHead? Look(DepartmentOutline department)
    {
        var id = department.Department.Id;
        var stamp = StampOf(department.Folder);
        _stamps[id] = stamp;
        return stamp.Text is { } text && _records.Head(id) is { } head && IsCurrent(head, text) ? head : null;
    }

    /// <summary>The record of a department that is known, or null where it is damaged.</summary>
    public DepartmentRecord? Find(DepartmentOutline department)
    {
        var id = department.Department.Id;
        return _records.Find(id) is { } record && IsCurrent(record.Head, _stamps[id].Text) ? record : null;
    }

    bool IsCurrent(RecordHead head, string? stamp) => head.Key == _key && head.Stamp == stamp && head.Theme == _theme.HashOf(head.ThemeInputs);

    /// <summary>
    /// Remembers the departments that this build made, and forgets those that the site has no more. A disk that is full, say, makes the
    /// next build slower; it does not stop this one.
    /// </summary>
    public void Save(IEnumerable<KeyValuePair<string, DepartmentMade>> made, IReadOnlySet<string> present, IReadOnlyDictionary<string, string> hashes)
    {
        try
        {
            foreach (var (department, parts) in made) Save(department, parts, hashes);
            foreach (var gone in _records.Departments.Where(id => !present.Contains(id)).ToList()) _records.Remove(gone);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
        }
    }

    void Save(string department, DepartmentMade made, IReadOnlyDictionary<string, string> hashes)
    {
        if (_stamps.GetValueOrDefault(department) is not { Text: { } text } stamp || stamp.Newest > _started - Doubt)
        {
            _records.Remove(department);
            return;
        }
        _records.Save(department, RecordOf(_key, text, _theme, made, hashes));
    }

    /// <summary>What cannot be looked at is read, and told there.</summary>
    DepartmentStamp StampOf(string folder)
    {
        try
        {
            return DepartmentStamp.Of(_site, folder);
        }
        catch (Exception fault) when (RefusalReason.IsRefusal(fault))
        {
            return new DepartmentStamp(null, default);
        }
    }

    /// <summary>The kinds of pages of which a real parser has read one that was made as they are made now.</summary>
    public IEnumerable<string> KindsRead(RecordHead head) => head.WholeTheme == _theme.Whole ? head.PageKinds.Concat(head.PortalKinds) : head.PageKinds;

    /// <summary>A record under a key, a stamp and a theme that are those of a department as it was made.</summary>
    public static DepartmentRecord RecordOf(string key, string stamp, ThemeStamp theme, DepartmentMade made, IReadOnlyDictionary<string, string> hashes) =>
        new(new RecordHead(key, stamp, PageAddress.KindsOf(made.Audit.Paths))
        {
            ThemeInputs = made.ThemeInputs,
            Theme = theme.HashOf(made.ThemeInputs),
            PortalKinds = PageAddress.KindsOf(hashes.Keys.Where(path => !path.Contains('/', StringComparison.Ordinal))),
            WholeTheme = theme.Whole,
        }, made.Summary)
        {
            Findings = made.Findings,
            Verified = made.Verified,
            Rounded = made.Rounded,
            Audit = made.Audit,
            Outputs = [.. made.Audit.Paths.Order(StringComparer.Ordinal).Select(path => KeyValuePair.Create(path, hashes[path]))],
        };
}
