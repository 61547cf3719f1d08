using System.Diagnostics;

namespace Mingzhang.Preview.Watching;

/// <summary>
/// Waits for changes of the sources: told by the system where it does so, found by looking again where it does not (network
/// shares, too many folders, lost events). Changes that come together are told together.
/// </summary>
sealed class SourceWatcher : IDisposable
{
    /// <summary>The folders with sources; <c>site.yml</c> stands beside them.</summary>
    public static readonly IReadOnlyList<string> Folders = ["content", "themes"];

    /// <summary>A save is often several events: so long must be quiet, but no longer is waited than <see cref="Patience"/>.</summary>
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(20);
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(120);
    static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>Looking again may take this part of the time at most.</summary>
    const int LooksShare = 20;

    readonly string _site;
    readonly List<FileSystemWatcher> _watchers = [];
    readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    readonly SemaphoreSlim _signal = new(0);
    readonly SourceSnapshot _snapshot;
    bool _lost;
    TimeSpan _pause = BetweenLooks;

    public SourceWatcher(string site, bool polling = false)
    {
        _site = site;
        _snapshot = new SourceSnapshot(site);
        if (polling) return;
        Watch("", recursive: false);
        foreach (var folder in Folders) Watch(folder, recursive: true);
    }

    /// <summary>The next changes. Called again only after it has answered.</summary>
    public async Task<SourceChanges> NextAsync(CancellationToken stopping)
    {
        while (true)
        {
            if (!await _signal.WaitAsync(_pause, stopping)) Look();
            else await SettleAsync(stopping);
            if (Take() is { } changes) return changes;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
        _signal.Dispose();
    }

    void Look()
    {
        var started = Stopwatch.GetTimestamp();
        var changed = _snapshot.Compare();
        var took = Stopwatch.GetElapsedTime(started);
        _pause = took * LooksShare > BetweenLooks ? took * LooksShare : BetweenLooks;
        lock (_paths) _paths.UnionWith(changed);
    }

    async Task SettleAsync(CancellationToken stopping)
    {
        var started = Stopwatch.GetTimestamp();
        while (await _signal.WaitAsync(Quiet, stopping))
        {
            if (Stopwatch.GetElapsedTime(started) > Patience) break;
        }
    }

    SourceChanges? Take()
    {
        List<string> told;
        bool lost;
        lock (_paths)
        {
            told = [.. _paths];
            _paths.Clear();
            (lost, _lost) = (_lost, false);
        }
        if (told.Count == 0 && !lost) return null;
        // Else the next look would tell of the same changes once more.
        var seen = _snapshot.Compare();
        if (lost) return SourceChanges.Everything;
        return new SourceChanges([.. told.Union(seen, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    void Watch(string folder, bool recursive)
    {
        var path = Path.Combine(_site, folder);
        if (!Directory.Exists(path)) return;
        try
        {
            var watcher = new FileSystemWatcher(path)
            {
                IncludeSubdirectories = recursive,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
                InternalBufferSize = 64 * 1024,
            };
            watcher.Changed += (_, change) => Tell(change.FullPath, change.ChangeType);
            watcher.Created += (_, change) => Tell(change.FullPath, change.ChangeType);
            watcher.Deleted += (_, change) => Tell(change.FullPath, change.ChangeType);
            watcher.Renamed += (_, change) =>
            {
                Tell(change.OldFullPath, change.ChangeType);
                Tell(change.FullPath, change.ChangeType);
            };
            watcher.Error += (_, _) => Lose();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // The system watches no more folders: looking again finds what it does not tell.
        }
    }

    void Tell(string fullPath, WatcherChangeTypes change)
    {
        var path = Path.GetRelativePath(_site, fullPath).Replace('\\', '/');
        if (!IsSource(path) || path.Split('/').Any(name => SourceSnapshot.IsIgnored(name))) return;
        // A changed folder says no more than the change of what is in it.
        if (change == WatcherChangeTypes.Changed && Directory.Exists(fullPath)) return;
        lock (_paths) _paths.Add(path);
        _signal.Release();
    }

    void Lose()
    {
        lock (_paths) _lost = true;
        _signal.Release();
    }

    static bool IsSource(string path) =>
        path == "site.yml" || Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal) && (path.Length == folder.Length || path[folder.Length] == '/'));
}
