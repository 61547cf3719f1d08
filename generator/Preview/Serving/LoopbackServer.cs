using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Preview.Serving;

/// <summary>Kestrel on 127.0.0.1, without the web framework around it: no settings files, no environment variables, narrow limits.</summary>
static class LoopbackServer
{
    const int FirstPort = 8000;
    const int Tries = 50;

    /// <summary>Starts to listen and tells the application its port.</summary>
    /// <param name="port">0 takes any free port, null the first free one from 8000 on.</param>
    /// <exception cref="RefusedException">The port is taken or forbidden.</exception>
    public static async Task<KestrelServer> StartAsync(PreviewApplication application, int? port, CancellationToken stopping)
    {
        for (var candidate = port ?? FirstPort; ; candidate++)
        {
            var server = new KestrelServer(Options.Create(OptionsFor(candidate)), new SocketTransportFactory(Options.Create(new SocketTransportOptions()), NullLoggerFactory.Instance), NullLoggerFactory.Instance);
            try
            {
                await server.StartAsync<HttpContext>(application, stopping);
                application.Port = PortOf(server);
                return server;
            }
            catch (IOException fault) when (fault.InnerException is AddressInUseException)
            {
                server.Dispose();
                if (port is null && candidate < FirstPort + Tries) continue;
                throw new RefusedException($"127.0.0.1:{candidate}", new("这个端口已被别的程序占用", "another program uses this port"),
                    new("用 --port 换一个端口，或不写 --port 由程序选一个", "Name another one with --port, or leave --port out and one is found"), fault);
            }
            catch (System.Net.Sockets.SocketException fault)
            {
                server.Dispose();
                throw new RefusedException($"127.0.0.1:{candidate}", new($"系统不让使用这个端口（{fault.Message}）", $"the system does not let it be used ({fault.Message})"),
                    new("用 --port 换一个大于 1024 的端口", "Name another one above 1024 with --port"), fault);
            }
        }
    }

    static KestrelServerOptions OptionsFor(int port)
    {
        var options = new KestrelServerOptions { AddServerHeader = false, AllowSynchronousIO = false };
        var limits = options.Limits;
        limits.MaxConcurrentConnections = 256;
        limits.MaxRequestBodySize = 0;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.MaxRequestHeadersTotalSize = 16 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestBufferSize = 32 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(5);
        limits.KeepAliveTimeout = TimeSpan.FromSeconds(10);
        options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        return options;
    }

    static int PortOf(KestrelServer server) => new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
}
