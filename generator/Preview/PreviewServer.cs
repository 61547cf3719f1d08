using System.Diagnostics;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Mingzhang.Preview.Review;
using Mingzhang.Preview.Serving;
using Mingzhang.Preview.Watching;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Preview;

/// <summary>A running preview: a server on loopback, and a loop that makes a new edition whenever the sources change.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);
    static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(500);

    readonly CancellationTokenSource _stopping = new();
    readonly EditionFeed _feed = new();
    readonly Workshop _workshop;
    readonly SourceWatcher _watcher;
    readonly Action<PreviewNews>? _told;
    KestrelServer? _server;
    Task<SourceChanges>? _next;
    Task _loop = Task.CompletedTask;

    PreviewServer(PreviewRequest request, Action<PreviewNews>? told)
    {
        (_workshop, _told) = (new Workshop(request.Site), told);
        _watcher = new SourceWatcher(request.Site);
    }

    /// <summary>Where the site can be opened.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Listens at once; the first requests wait until the site was read.</summary>
    /// <param name="told">Called after every rebuild, from the thread that rebuilds.</param>
    /// <exception cref="RefusedException">The port cannot be used.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewRequest request, Action<PreviewNews>? told = null, CancellationToken cancelled = default)
    {
        var preview = new PreviewServer(request, told);
        try
        {
            var application = new PreviewApplication(preview._feed, new ReviewPages(request), request.BasePath, preview._stopping.Token);
            preview._loop = Task.Run(preview.LoopAsync, CancellationToken.None);
            preview._server = await LoopbackServer.StartAsync(application, request.Port, cancelled);
            preview.Address = new UriBuilder("http", "127.0.0.1", application.Port, request.BasePath).Uri;
            return preview;
        }
        catch
        {
            await preview.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits until the newest edition has a version of at least the one given, and tells which.</summary>
    public async Task<int> ReachAsync(int version, CancellationToken cancelled = default) => (await _feed.AfterAsync(version - 1, cancelled)).Version;

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        if (_server is not null)
        {
            using var patience = new CancellationTokenSource(Farewell);
            await _server.StopAsync(patience.Token);
            _server.Dispose();
        }
        await _loop;
        _watcher.Dispose();
        _stopping.Dispose();
    }

    async Task LoopAsync()
    {
        var changes = SourceChanges.Everything;
        try
        {
            while (true)
            {
                var started = Stopwatch.GetTimestamp();
                var edition = _workshop.Rebuild(changes);
                _feed.Publish(edition);
                Tell(edition, changes.Paths, started);
                changes = await WatchAsync(edition);
            }
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    /// <summary>Reads the edition back while nothing changes, and returns with the next changes.</summary>
    async Task<SourceChanges> WatchAsync(Edition edition)
    {
        using var changed = CancellationTokenSource.CreateLinkedTokenSource(_stopping.Token);
        var proof = Proof.ReadAsync(edition, changed.Token);
        var next = NextAsync(edition);
        var started = Stopwatch.GetTimestamp();
        if (await Task.WhenAny(proof, next) == proof && await proof is { } found)
        {
            var proved = _workshop.Add(edition, found);
            if (proved != edition)
            {
                _feed.Publish(proved);
                Tell(proved, [], started);
            }
        }
        var changes = await next;
        await changed.CancelAsync();
        return changes;
    }

    /// <summary>A file that another program held may be free again without having changed.</summary>
    async Task<SourceChanges> NextAsync(Edition edition)
    {
        var next = _next ??= _watcher.NextAsync(_stopping.Token);
        var isRefused = edition.Findings.Any(finding => finding.Rule == PreviewRules.Refused.Id);
        if (isRefused && await Task.WhenAny(next, Task.Delay(Retry, _stopping.Token)) != next)
        {
            _stopping.Token.ThrowIfCancellationRequested();
            return SourceChanges.Everything;
        }
        _next = null;
        return await next;
    }

    void Tell(Edition edition, IReadOnlyList<string> changed, long started) => _told?.Invoke(new PreviewNews(edition.Version, changed, edition.Findings, Stopwatch.GetElapsedTime(started))
    {
        Language = edition.Language,
        Pages = edition.Files.Keys.Count(path => path.EndsWith(".html", StringComparison.Ordinal)),
    });
}
