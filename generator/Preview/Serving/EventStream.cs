using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Mingzhang.Preview.Serving;

/// <summary>Server-sent events: one message an edition, with its version, so that a page knows whether it is the newest.</summary>
static class EventStream
{
    static readonly TimeSpan Beat = TimeSpan.FromSeconds(15);

    public static async Task SendAsync(HttpResponse response, EditionFeed feed, CancellationToken stopping)
    {
        response.ContentType = "text/event-stream; charset=utf-8";
        // A server that is started again is found within half a second.
        await response.WriteAsync("retry: 500\n\n", stopping);
        await response.Body.FlushAsync(stopping);
        var version = 0;
        var next = feed.AfterAsync(version, stopping);
        while (!stopping.IsCancellationRequested)
        {
            using var beat = CancellationTokenSource.CreateLinkedTokenSource(stopping);
            if (await Task.WhenAny(next, Task.Delay(Beat, beat.Token)) == next)
            {
                version = (await next).Version;
                await response.WriteAsync($"id: {version.ToString(CultureInfo.InvariantCulture)}\nevent: edition\ndata: {version.ToString(CultureInfo.InvariantCulture)}\n\n", stopping);
                next = feed.AfterAsync(version, stopping);
            }
            else
            {
                await response.WriteAsync(":\n\n", stopping);
            }
            await response.Body.FlushAsync(stopping);
            await beat.CancelAsync();
        }
    }
}
