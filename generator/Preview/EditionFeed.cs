namespace Mingzhang.Preview;

/// <summary>The newest edition, for requests that need one and for pages that wait for the next.</summary>
sealed class EditionFeed
{
    readonly Lock _gate = new();
    Edition? _newest;
    TaskCompletionSource<Edition> _next = NewSource();

    public void Publish(Edition edition)
    {
        TaskCompletionSource<Edition> waiting;
        lock (_gate)
        {
            _newest = edition;
            (waiting, _next) = (_next, NewSource());
        }
        waiting.SetResult(edition);
    }

    /// <summary>The newest edition; waits for the first.</summary>
    public Task<Edition> NewestAsync(CancellationToken stopping) => AfterAsync(0, stopping);

    /// <summary>The newest edition as soon as there is one after the version.</summary>
    public async Task<Edition> AfterAsync(int version, CancellationToken stopping)
    {
        while (true)
        {
            Task<Edition> next;
            lock (_gate)
            {
                if (_newest is { } newest && newest.Version > version) return newest;
                next = _next.Task;
            }
            await next.WaitAsync(stopping);
        }
    }

    static TaskCompletionSource<Edition> NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
