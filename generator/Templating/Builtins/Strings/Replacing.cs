using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>Parts of a text exchanged or taken out.</summary>
static class Replacing
{
    public static Value Remove(in Arguments a)
    {
        var text = a.Text(0);
        var part = a.Text(1);
        return new Value(string.IsNullOrEmpty(text) || string.IsNullOrEmpty(part) ? text : text.Replace(part, "", StringComparison.Ordinal));
    }

    public static Value RemoveFirst(in Arguments a) => new(ReplaceOnce(a.Text(0), a.Text(1), "", fromEnd: false));

    public static Value RemoveLast(in Arguments a) => new(ReplaceOnce(a.Text(0), a.Text(1), "", fromEnd: true));

    public static Value ReplaceFirst(in Arguments a) => a.NewText(ReplaceOnce(a.Text(0), a.Text(1), a.Text(2), a.Bool(3)));

    public static Value Replace(in Arguments a)
    {
        var text = a.Text(0);
        if (string.IsNullOrEmpty(text)) return Value.EmptyText;
        var match = a.Text(1);
        if (string.IsNullOrEmpty(match)) throw a.Error("The value cannot be an empty string. (Parameter 'oldValue')");
        return a.NewText(text.Replace(match, a.Text(2) ?? "", StringComparison.Ordinal));
    }

    /// <summary>The one place is found whatever the case of its letters.</summary>
    private static string ReplaceOnce(string? text, string? match, string? replacement, bool fromEnd)
    {
        if (string.IsNullOrEmpty(text)) return "";
        if (string.IsNullOrEmpty(match)) return text;
        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }
}
