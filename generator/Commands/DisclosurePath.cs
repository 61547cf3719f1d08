using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Publishing.Staging;

namespace Mingzhang.Commands;

/// <summary>A disclosure as people name it: <c>content/finance/2025-budget</c>, <c>finance/2025-budget</c>; for <c>new</c> also the year alone.</summary>
sealed record DisclosurePath(string Department, int Year, DisclosureKind Kind)
{
    public string Id => $"{Year.ToString(CultureInfo.InvariantCulture)}-{(Kind == DisclosureKind.Budget ? "budget" : "final")}";

    /// <summary>Relative to the site.</summary>
    public string Folder => $"content/{Department}/{Id}";

    /// <exception cref="RefusedException">The text names no disclosure.</exception>
    public static DisclosurePath Parse(string text)
    {
        var parts = text.Replace('\\', '/').Trim('/').Split('/');
        if (parts is ["content", ..]) parts = parts[1..];
        if (parts is ["." or "..", ..] || parts.Length != 2 || parts[0].Length == 0 || ParseId(parts[1]) is not { } id) throw Refuse(text);
        return new DisclosurePath(parts[0], id.Year, id.Kind);
    }

    /// <summary>2025-budget, 2025-final, or 2025 for a budget; null where it is neither.</summary>
    public static (int Year, DisclosureKind Kind)? ParseId(string text)
    {
        var kind = text.Length <= 4 || text[4..] == "-budget" ? DisclosureKind.Budget : text[4..] == "-final" ? DisclosureKind.Final : (DisclosureKind?)null;
        if (kind is null || text.Length < 4 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1949) return null;
        return (year, kind.Value);
    }

    static RefusedException Refuse(string text) => new(text, new("不是一次公开的位置", "this names no disclosure"),
        new("写成 content/<部门>/<年度>-budget 或 content/<部门>/<年度>-final，如 content/caizheng-ju/2025-budget", "Write content/<department>/<year>-budget or <year>-final, such as content/finance/2025-budget"));
}
