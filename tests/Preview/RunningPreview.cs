using System.Net;
using System.Net.Sockets;
using System.Text;
using Mingzhang.Preview;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Preview;

/// <summary>A preview of a small site, running in this process on a free port.</summary>
sealed class RunningPreview : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    readonly PreviewServer _server;

    RunningPreview(SampleSite site, PreviewServer server, List<PreviewNews> news)
    {
        (Site, _server, News) = (site, server, news);
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = server.Address, Timeout = Patience };
    }

    public SampleSite Site { get; }

    public HttpClient Client { get; }

    public Uri Address => _server.Address;

    /// <summary>What was told to the terminal.</summary>
    public List<PreviewNews> News { get; }

    public static async Task<RunningPreview> StartAsync(SampleSite? site = null, string basePath = "/")
    {
        site ??= new SampleSite();
        var news = new List<PreviewNews>();
        var server = await PreviewServer.StartAsync(new PreviewRequest(site.Root) { Port = 0, BasePath = basePath }, one =>
        {
            lock (news) news.Add(one);
        });
        return new RunningPreview(site, server, news);
    }

    public Task<string> GetAsync(string path) => Client.GetStringAsync(path);

    /// <summary>Asks again until the answer is as expected: what a page does that reloads itself.</summary>
    public async Task<string> WaitForAsync(string path, Func<string, bool> expected)
    {
        using var patience = new CancellationTokenSource(Patience);
        var text = "";
        var version = 0;
        while (!patience.IsCancellationRequested)
        {
            text = await GetAsync(path);
            if (expected(text)) return text;
            try
            {
                version = await _server.ReachAsync(version + 1, patience.Token);
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }
        Assert.Fail($"{path} never was as expected:\n{text}");
        return text;
    }

    public Task<string> WaitForAsync(string path, string part) => WaitForAsync(path, text => text.Contains(part, StringComparison.Ordinal));

    /// <summary>Sends bytes as they are and reads what comes back until the server closes or has answered.</summary>
    public async Task<string> SendRawAsync(string request)
    {
        using var socket = await ConnectAsync();
        await socket.SendAsync(Encoding.Latin1.GetBytes(request));
        var answer = new StringBuilder();
        var buffer = new byte[8192];
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (await socket.ReceiveAsync(buffer, patience.Token) is var count and > 0)
            {
                answer.Append(Encoding.UTF8.GetString(buffer, 0, count));
            }
        }
        catch (Exception ended) when (ended is SocketException or OperationCanceledException)
        {
            // Closed hard, or kept open without a word: what came before counts.
        }
        return answer.ToString();
    }

    public async Task<Socket> ConnectAsync()
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, Address.Port);
        return socket;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _server.DisposeAsync();
        Site.Dispose();
    }
}
