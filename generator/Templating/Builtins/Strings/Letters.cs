using System.Text;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>Small and capital letters.</summary>
static class Letters
{
    public static Value Upcase(in Arguments a) => new(a.Text(0)?.ToUpperInvariant());

    public static Value Downcase(in Arguments a) => new(a.Text(0)?.ToLowerInvariant());

    public static Value Capitalize(in Arguments a)
    {
        var text = a.Text(0) ?? "";
        return new Value(text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..]);
    }

    /// <summary>The first letter after white space, signs before it skipped: <c>"(ab) cd"</c> gives <c>"(Ab) Cd"</c>.</summary>
    public static Value CapitalizeWords(in Arguments a)
    {
        var atStart = true;
        var letters = (a.Text(0) ?? "").ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (char.IsWhiteSpace(letters[i]))
            {
                atStart = true;
            }
            else if (atStart && char.IsLetter(letters[i]))
            {
                letters[i] = char.ToUpperInvariant(letters[i]);
                atStart = false;
            }
        }

        return new Value(new string(letters));
    }

    /// <summary>Small letters and digits of any script; each run of anything else becomes one hyphen, none at the end.</summary>
    public static Value Handleize(in Arguments a)
    {
        var handle = new StringBuilder();
        foreach (var c in a.Text(0) ?? "")
        {
            if (char.IsLetterOrDigit(c)) handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length == 0 || handle[^1] != '-') handle.Append('-');
        }

        if (handle.Length > 0 && handle[^1] == '-') handle.Length--;
        return new Value(handle.ToString());
    }
}
