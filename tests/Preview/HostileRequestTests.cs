using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Mingzhang.Tests.Preview;

/// <summary>What other sites, other programs and plain nonsense can do to the server: nothing.</summary>
public sealed class HostileRequestTests
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:PORT")]
    [InlineData("127.0.0.1.evil.example:PORT")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost:PORT@evil.example")]
    [InlineData("[::1]:PORT")]
    [InlineData("0.0.0.0:PORT")]
    [InlineData("2130706433:PORT")]
    public async Task A_name_that_is_not_ours_is_refused(string host)
    {
        await using var preview = await RunningPreview.StartAsync();
        var answer = await preview.SendRawAsync($"GET / HTTP/1.1\r\nHost: {Filled(host, preview)}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 40[03] ", answer);
        Assert.DoesNotContain("样例站", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1:PORT")]
    [InlineData("localhost:PORT")]
    [InlineData("LOCALHOST:PORT")]
    public async Task Our_own_names_are_answered(string host)
    {
        await using var preview = await RunningPreview.StartAsync();
        Assert.StartsWith("HTTP/1.1 200 ", await preview.SendRawAsync($"GET / HTTP/1.1\r\nHost: {Filled(host, preview)}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example", 403)]
    [InlineData("Origin", "null", 403)]
    [InlineData("Origin", "http://127.0.0.1:1", 403)]
    [InlineData("Origin", "https://127.0.0.1:PORT", 403)]
    [InlineData("Origin", "http://127.0.0.1:PORT", 200)]
    [InlineData("Sec-Fetch-Site", "cross-site", 403)]
    [InlineData("Sec-Fetch-Site", "same-origin", 200)]
    [InlineData("Sec-Fetch-Site", "none", 200)]
    public async Task Another_sites_requests_are_refused(string header, string value, int status)
    {
        await using var preview = await RunningPreview.StartAsync();
        foreach (var path in (string[])["/", "/_review/panel.html", "/_review/review.js", "/assets/style.css"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add(header, Filled(value, preview));
            Assert.Equal(status, (int)(await preview.Client.SendAsync(request)).StatusCode);
        }
    }

    [Fact]
    public async Task A_link_from_another_site_may_be_followed()
    {
        await using var preview = await RunningPreview.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", "navigate");
        Assert.Equal(HttpStatusCode.OK, (await preview.Client.SendAsync(request)).StatusCode);
    }

    [Fact]
    public async Task No_spelling_of_a_path_leaves_the_site()
    {
        await using var preview = await RunningPreview.StartAsync();
        string[] ups = ["..", "%2e%2e", "%2E.", ".%2e", "%252e%252e", "%c0%ae%c0%ae", "%e0%80%ae%e0%80%ae", "..%00", "....", "..;", "%2e%2e%5c..", "..\\..", "%uff0e%uff0e"];
        string[] slashes = ["/", "%2f", "\\", "%5c", "//", "%252f"];
        string[] fronts = ["/", "/alpha/", "/assets/", "/_review/", "/_review/good/", "/_review/good/assets/"];
        var tried = 0;
        foreach (var front in fronts)
        {
            foreach (var up in ups)
            {
                foreach (var slash in slashes)
                {
                    var target = front + up + slash + up + slash + "site.yml";
                    var answer = await preview.SendRawAsync($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{preview.Address.Port}\r\nConnection: close\r\n\r\n");
                    Assert.True(answer.StartsWith("HTTP/1.1 400 ", StringComparison.Ordinal) || answer.StartsWith("HTTP/1.1 404 ", StringComparison.Ordinal), $"{target}: {answer[..Math.Min(60, answer.Length)]}");
                    Assert.DoesNotContain("organisation: ", answer, StringComparison.Ordinal);
                    tried++;
                }
            }
        }
        Assert.Equal(fronts.Length * ups.Length * slashes.Length, tried);
    }

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("/site.yml")]
    [InlineData("/content/alpha/department.yml")]
    [InlineData("/.mingzhang/x")]
    [InlineData("/_review/findings.sbn")]
    [InlineData("/_review/../site.yml")]
    [InlineData("http://127.0.0.1/site.yml")]
    [InlineData("file:///etc/passwd")]
    public async Task Nothing_but_outputs_is_served(string target)
    {
        await using var preview = await RunningPreview.StartAsync();
        var answer = await preview.SendRawAsync($"GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{preview.Address.Port}\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 40[034] ", answer);
    }

    [Fact]
    public async Task Nonsense_is_answered_with_an_error_and_the_server_goes_on()
    {
        await using var preview = await RunningPreview.StartAsync();
        var host = $"Host: 127.0.0.1:{preview.Address.Port}\r\n";
        string[] requests =
        [
            "\r\n\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "\u0000\u0001\u0002\r\n\r\n", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
            "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n", $"GET / HTTP/1.1\r\n{host}{host}\r\n", $"GET / HTTP/1.1\r\n{host}Content-Length: -1\r\n\r\n", $"GET / HTTP/1.1\r\n{host}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\nzz",
            $"GET /{new string('a', 200_000)} HTTP/1.1\r\n{host}\r\n", $"GET / HTTP/1.1\r\n{host}X: {new string('a', 200_000)}\r\n\r\n",
            $"GET / HTTP/1.1\r\n{host}{string.Concat(Enumerable.Range(0, 500).Select(i => $"X-{i}: 1\r\n"))}\r\n", $"GET /?{new string('%', 5000)} HTTP/1.1\r\n{host}Connection: close\r\n\r\n",
            $"GET /_review/panel.html?page={new string('/', 4000)} HTTP/1.1\r\n{host}Connection: close\r\n\r\n", $"GET /_review/report.html?only=%00%ff HTTP/1.1\r\n{host}Connection: close\r\n\r\n",
            $"POST / HTTP/1.1\r\n{host}Content-Length: 1000000000\r\nConnection: close\r\n\r\n{new string('x', 100_000)}",
        ];
        foreach (var request in requests)
        {
            await preview.SendRawAsync(request);
            Assert.Equal(HttpStatusCode.OK, (await preview.Client.GetAsync("/")).StatusCode);
        }
        Assert.Contains("431", (await preview.SendRawAsync(requests[11]))[..20], StringComparison.Ordinal);
        Assert.Contains("414", (await preview.SendRawAsync(requests[10]))[..20], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Slow_and_many_connections_do_not_keep_others_waiting()
    {
        await using var preview = await RunningPreview.StartAsync();
        var held = new List<Socket>();
        for (var i = 0; i < 120; i++)
        {
            var socket = await preview.ConnectAsync();
            held.Add(socket);
            // Half of them never finish their headers, half listen and never read.
            var request = i % 2 == 0 ? "GET / HTTP/1.1\r\nHost: 127.0" : $"GET /_review/events HTTP/1.1\r\nHost: 127.0.0.1:{preview.Address.Port}\r\n\r\n";
            await socket.SendAsync(Encoding.ASCII.GetBytes(request));
        }
        Assert.Equal(HttpStatusCode.OK, (await preview.Client.GetAsync("/")).StatusCode);
        preview.Site.Write("content/alpha/department.yml", "name: 改名的部门\n");
        await preview.WaitForAsync("alpha/index.html", "改名的部门");
        foreach (var socket in held) socket.Dispose();
        Assert.Equal(HttpStatusCode.OK, (await preview.Client.GetAsync("/")).StatusCode);
    }

    [Fact]
    public async Task Only_this_computer_can_connect()
    {
        await using var preview = await RunningPreview.StartAsync();
        var others = (await Dns.GetHostAddressesAsync(Dns.GetHostName())).Where(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address)).ToList();
        foreach (var address in others)
        {
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(address, preview.Address.Port));
        }
        using var ours = await preview.ConnectAsync();
        Assert.True(IPAddress.IsLoopback(((IPEndPoint)ours.RemoteEndPoint!).Address));
    }

    static string Filled(string text, RunningPreview preview) => text.Replace("PORT", preview.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
