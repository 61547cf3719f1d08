using System.Collections.Concurrent;
using Mingzhang.Audit;
using Mingzhang.Diagnostics;
using Mingzhang.Publishing.Staging;
using Mingzhang.Site;
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
    readonly RecordFolder _records;
    readonly DateTimeOffset _started;
    readonly ConcurrentDictionary<string, DepartmentStamp> _stamps = new(StringComparer.Ordinal);

    public DepartmentCache(BuildRequest request, StagingFolder staging)
    {
        _site = request.Site;
        _key = BuildKey.Of(request);
        _records = new RecordFolder(staging.Records);
        // The clock of the file system, not of the machine: only times of one clock can be compared.
        _started = new DateTimeOffset(Directory.GetCreationTimeUtc(staging.Path), TimeSpan.Zero);
    }

    /// <summary>The record of a department that has not changed since, else null. To be asked before the department is read.</summary>
    public DepartmentRecord? Find(DepartmentOutline department)
    {
        var id = department.Department.Id;
        var stamp = DepartmentStamp.Of(_site, department.Folder);
        _stamps[id] = stamp;
        if (stamp.Text is null) return null;
        return _records.Find(id) is { } record && record.Key == _key && record.Stamp == stamp.Text ? record : null;
    }

    /// <summary>Remembers a department that this build made.</summary>
    public void Save(string department, DepartmentMade made, IReadOnlyDictionary<string, string> hashes)
    {
        if (_stamps.GetValueOrDefault(department) is not { Text: { } text } stamp || stamp.Newest > _started - Doubt)
        {
            _records.Remove(department);
            return;
        }
        _records.Save(department, RecordOf(_key, text, made, hashes));
    }

    /// <summary>Forgets departments that the site has no more.</summary>
    public void Keep(IReadOnlySet<string> departments)
    {
        foreach (var gone in _records.Departments.Where(id => !departments.Contains(id)).ToList()) _records.Remove(gone);
    }

    public static DepartmentRecord RecordOf(string key, string stamp, DepartmentMade made, IReadOnlyDictionary<string, string> hashes) =>
        new(key, stamp, made.Summary)
        {
            Findings = made.Findings,
            Verified = made.Verified,
            Rounded = made.Rounded,
            Audit = made.Audit,
            Outputs = [.. made.Audit.Paths.Order(StringComparer.Ordinal).Select(path => KeyValuePair.Create(path, hashes[path]))],
        };
}
