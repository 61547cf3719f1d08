using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Mingzhang.Preview.Serving;

/// <summary>
/// Who may ask. A page of another site can make a browser call 127.0.0.1, by a name of its own that leads there (DNS rebinding) or
/// by a hidden request: the names that the request carries give it away.
/// </summary>
static class RequestGuard
{
    /// <summary>The status and reason of a refusal, or null where the request may go on.</summary>
    public static (int Status, string Reason)? Check(HttpRequest request, int port)
    {
        if (!IsOurs(request.Host.Value ?? "", port)) return (StatusCodes.Status403Forbidden, "This server answers to 127.0.0.1 and localhost only.");
        if (request.Headers.Origin is { Count: > 0 } origin && !IsOurOrigin(origin.ToString(), port)) return (StatusCodes.Status403Forbidden, "Other sites may not ask here.");
        if (IsForeign(request)) return (StatusCodes.Status403Forbidden, "Other sites may not ask here.");
        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) ? null : (StatusCodes.Status405MethodNotAllowed, "Only GET and HEAD.");
    }

    static bool IsOurs(string host, int port)
    {
        var colon = host.LastIndexOf(':');
        var (name, number) = colon < 0 ? (host, "80") : (host[..colon], host[(colon + 1)..]);
        return (name is "127.0.0.1" || name.Equals("localhost", StringComparison.OrdinalIgnoreCase)) && number == port.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    static bool IsOurOrigin(string origin, int port) =>
        origin.StartsWith("http://", StringComparison.Ordinal) && IsOurs(origin["http://".Length..], port);

    /// <summary>Browsers say that another site asks; a link that somebody follows from there is welcome.</summary>
    static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        return site is "cross-site" or "same-site" && request.Headers["Sec-Fetch-Mode"].ToString() != "navigate";
    }

    /// <summary>What every answer carries: nothing is kept, guessed, framed or lent to other sites.</summary>
    public static void Harden(IHeaderDictionary headers)
    {
        headers[HeaderNames.CacheControl] = "no-store";
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers[HeaderNames.XFrameOptions] = "DENY";
        headers[HeaderNames.ContentSecurityPolicy] = "frame-ancestors 'none'";
    }
}
