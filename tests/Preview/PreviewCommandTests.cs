using System.Net;
using System.Net.Sockets;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Preview;

/// <summary>The command as its user meets it: the address, what changed, how it ends.</summary>
public sealed class PreviewCommandTests : IDisposable
{
    readonly SampleSite _site = new();

    public void Dispose() => _site.Dispose();

    [SkippableFact]
    public async Task It_says_where_tells_of_changes_and_ends_with_0_when_interrupted()
    {
        Skip.If(OperatingSystem.IsWindows(), "signals are sent as Unix does");
        using var process = MingzhangRun.Start(_site.Root, new Dictionary<string, string>(), "preview", "--port", "0", "--base", "repo");
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Matches("^预览 http://127.0.0.1:[0-9]+/repo/$", line);
        using var client = new HttpClient();
        Assert.Contains("样例站", await client.GetStringAsync(line!.Split(' ')[1]), StringComparison.Ordinal);
        _site.Write(SampleSite.Table, SampleSite.GoodTable.Replace("合计,,30.00", "合计,,31.00", StringComparison.Ordinal));
        while (!(line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30)))!.Contains("有改动", StringComparison.Ordinal))
        {
        }
        Assert.Contains(SampleSite.Table, line, StringComparison.Ordinal);
        MingzhangRun.SendInterrupt(process);
        var run = MingzhangRun.End(process).Expect(0);
        Assert.Contains("ARI-003", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
        Assert.False(Directory.Exists(Path.Combine(_site.Root, ".mingzhang")));
    }

    [Fact]
    public void A_port_that_is_taken_is_a_clear_refusal()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        var run = _site.Run("preview", "--port", $"{port}").Expect(2);
        Assert.Contains($"127.0.0.1:{port}", run.Error, StringComparison.Ordinal);
        Assert.Contains("--port", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--port", "x")]
    [InlineData("--port", "70000")]
    [InlineData("--base", "/a b/")]
    [InlineData("--base", "/../")]
    [InlineData("--base", "/_review/")]
    public void Wrong_usage_is_explained(string option, string value)
    {
        var run = _site.Run("preview", option, value).Expect(2);
        Assert.Contains(option, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_site_is_refused()
    {
        _site.Delete("site.yml");
        _site.Run("preview").Expect(2);
    }
}
