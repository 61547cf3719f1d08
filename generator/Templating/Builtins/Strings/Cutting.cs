using System.Text;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>Parts of a text.</summary>
static class Cutting
{
    /// <summary>From a position, which may count from the end, to the end or for a length.</summary>
    public static Value Slice(in Arguments a)
    {
        var text = a.Text(0) ?? "";
        var start = a.Int(1);
        if (start >= text.Length) return Value.EmptyText;
        return new Value(Part(a, text, start, a[2].IsNull ? text.Length : a.Int(2)));
    }

    /// <summary>Like <see cref="Slice"/>, but one character where no length is given.</summary>
    public static Value Slice1(in Arguments a)
    {
        var text = a.Text(0) ?? "";
        var start = a.Int(1);
        var length = a[2].IsNull ? 1 : a.Int(2);
        return start >= text.Length || length <= 0 ? Value.EmptyText : new Value(Part(a, text, start, length));
    }

    /// <summary>Empty parts are left out; without a separator the text is one part.</summary>
    public static Value Split(in Arguments a)
    {
        var text = a.Text(0);
        var parts = new ScriptArray();
        if (string.IsNullOrEmpty(text)) return new Value(parts);
        foreach (var part in text.Split([a.Text(1) ?? ""], StringSplitOptions.RemoveEmptyEntries))
        {
            a.Context.CountIteration(a.Site);
            parts.Add(new Value(part));
        }

        return new Value(parts);
    }

    /// <summary>At most so many characters, those of the ellipsis included.</summary>
    public static Value Truncate(in Arguments a)
    {
        var text = a.Text(0) ?? "";
        var length = a.Int(1);
        if (text.Length <= length || text.Length == 0) return new Value(text);
        var ellipsis = a.Text(2, null) ?? "...";
        return new Value(string.Concat(text.AsSpan(0, Math.Max(0, length - ellipsis.Length)), ellipsis));
    }

    /// <summary>So many words and the ellipsis, which Scriban writes even after a text that has no more words.</summary>
    public static Value TruncateWords(in Arguments a)
    {
        var text = a.Text(0);
        if (string.IsNullOrEmpty(text)) return Value.EmptyText;
        var left = a.Int(1);
        var kept = new StringBuilder();
        var inSpace = false;
        foreach (var c in text)
        {
            if (left <= 0) break;
            if (char.IsWhiteSpace(c))
            {
                if (!inSpace) left--;
                inSpace = true;
                continue;
            }

            if (inSpace) kept.Append(' ');
            inSpace = false;
            kept.Append(c);
        }

        if (inSpace && left > 0) kept.Append(' ');
        return a.NewText(kept.Append(a.Text(2, null) ?? "...").ToString());
    }

    private static string Part(in Arguments a, string text, int start, int length)
    {
        var from = start < 0 ? (long)start + text.Length : start;
        var to = from + length;
        if (from < 0) from = 0;
        else if (length < 0) throw a.Error("Length cannot be less than zero. (Parameter 'length')");
        return to <= from ? "" : text[(int)from..(int)Math.Min(to, text.Length)];
    }
}
