namespace Mingzhang.OpenData;

/// <summary>The address of a licence that a site names: programs know licences by their addresses.</summary>
public static class LicenseAddress
{
    /// <summary>未声明: the site says that it says nothing.</summary>
    const string Undeclared = "未声明";

    /// <summary>The short names that <c>site.yml</c> may use, and the addresses that their makers give.</summary>
    static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["CC0"] = "https://creativecommons.org/publicdomain/zero/1.0/",
        ["CC0-1.0"] = "https://creativecommons.org/publicdomain/zero/1.0/",
        ["CC-BY-4.0"] = "https://creativecommons.org/licenses/by/4.0/",
        ["CC-BY-SA-4.0"] = "https://creativecommons.org/licenses/by-sa/4.0/",
    };

    /// <summary>The licence as declared, or null where there is none.</summary>
    public static string? NameOf(string? license) => string.IsNullOrWhiteSpace(license) || license == Undeclared ? null : license;

    /// <summary>The short name, where it is one as licence registers have them: letters, digits, <c>- . _</c>; else null.</summary>
    public static string? IdentifierOf(string? license) =>
        NameOf(license) is { } name && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_') ? name : null;

    /// <summary>Its address, or null where only its name is known.</summary>
    public static string? Of(string? license) =>
        NameOf(license) is not { } name ? null : name.StartsWith("http", StringComparison.Ordinal) ? name : Known.GetValueOrDefault(name);
}
