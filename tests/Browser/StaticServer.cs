using System.Net;
using System.Net.Sockets;

namespace Mingzhang.Tests.Browser;

/// <summary>Serves a folder on loopback under a base path, as any static server would.</summary>
public sealed class StaticServer : IDisposable
{
    readonly HttpListener _listener = new();
    readonly string _root;
    readonly string _basePath;

    public StaticServer(string root, string basePath = "/")
    {
        (_root, _basePath) = (root, basePath);
        Origin = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add(Origin + "/");
        _listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Origin { get; }

    public string Address => Origin + _basePath;

    public void Dispose() => _listener.Close();

    async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            try
            {
                await RespondAsync(context);
            }
            catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException)
            {
                // The browser went to another page before this file was sent.
            }
        }
    }

    async Task RespondAsync(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        var file = path.StartsWith(_basePath, StringComparison.Ordinal) ? Path.Combine(_root, path[_basePath.Length..]) : "";
        if (path.EndsWith('/')) file = Path.Combine(file, "index.html");
        if (!File.Exists(file)) context.Response.StatusCode = 404;
        else
        {
            context.Response.ContentType = TypeOf(file);
            await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
        }
        context.Response.Close();
    }

    static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".xml" => "application/xml",
        ".pdf" => "application/pdf",
        ".csv" => "text/csv; charset=utf-8",
        ".json" or ".jsonld" => "application/json",
        _ => "application/octet-stream",
    };

    static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
