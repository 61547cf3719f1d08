namespace Mingzhang.Text;

/// <summary>
/// Which addresses a written part may link to: http, https, mailto, and addresses relative to the page. Decided on the decoded
/// address, because <c>&amp;#106;avascript:</c> and <c>JaVaScRiPt:</c> are the same to a browser.
/// </summary>
static class LinkPolicy
{
    public static bool Allows(string? address)
    {
        if (string.IsNullOrEmpty(address)) return false;
        foreach (var c in address)
        {
            // A browser drops tabs and line ends inside an address and takes \ for /.
            if (char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\') return false;
        }
        var scheme = SchemeOf(address);
        if (scheme.IsEmpty) return address[0] != '/';
        return Is(scheme, "http") || Is(scheme, "https") || Is(scheme, "mailto");
    }

    /// <summary>Leaves the site: http or https.</summary>
    public static bool IsExternal(string address)
    {
        var scheme = SchemeOf(address);
        return Is(scheme, "http") || Is(scheme, "https");
    }

    static ReadOnlySpan<char> SchemeOf(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' ? address.AsSpan(0, end) : default;
    }

    static bool Is(ReadOnlySpan<char> scheme, string name) => scheme.Equals(name, StringComparison.OrdinalIgnoreCase);
}
