using System.Text.RegularExpressions;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Regexes;

/// <summary><c>regex.*</c>: .NET's expressions, each call within <see cref="TemplateOptions.RegexTimeout"/>.</summary>
static class RegexGroup
{
    public static BuiltinGroup Create() => new BuiltinGroup("regex")
        .Add("escape", Escape, "pattern")
        .Add("match", FirstMatch, "text", "pattern", "options?")
        .Add("matches", AllMatches, "text", "pattern", "options?")
        .Add("replace", Replace, "text", "pattern", "replace", "options?")
        .Add("split", Split, "text", "pattern", "options?")
        .Add("unescape", Unescape, "pattern");

    private static Value Escape(in Arguments a) => a.Text(0) is { } text ? a.NewText(Regex.Escape(text)) : Value.Null;

    private static Value Unescape(in Arguments a)
    {
        try
        {
            return a.Text(0) is { } text ? new Value(Regex.Unescape(text)) : Value.Null;
        }
        catch (ArgumentException fault)
        {
            throw a.Error(fault.Message);
        }
    }

    /// <summary>The match and its groups, or an empty list.</summary>
    private static Value FirstMatch(in Arguments a)
    {
        try
        {
            var match = Regex.Match(a.Text(0) ?? "", Pattern(a), Options(a, 2), a.Context.Options.RegexTimeout);
            return new Value(match.Success ? Groups(match) : new ScriptArray());
        }
        catch (Exception fault) when (fault is ArgumentException or RegexMatchTimeoutException)
        {
            throw Fault(a, fault);
        }
    }

    /// <summary>A list as of <see cref="FirstMatch"/> for each match.</summary>
    private static Value AllMatches(in Arguments a)
    {
        try
        {
            var all = new ScriptArray();
            foreach (Match match in Regex.Matches(a.Text(0) ?? "", Pattern(a), Options(a, 2), a.Context.Options.RegexTimeout))
            {
                a.Context.CountIteration(a.Site);
                all.Add(new Value(Groups(match)));
            }

            return new Value(all);
        }
        catch (Exception fault) when (fault is ArgumentException or RegexMatchTimeoutException)
        {
            throw Fault(a, fault);
        }
    }

    private static Value Replace(in Arguments a)
    {
        try
        {
            return a.NewText(Regex.Replace(a.Text(0) ?? "", Pattern(a), a.Text(2) ?? "", Options(a, 3), a.Context.Options.RegexTimeout));
        }
        catch (Exception fault) when (fault is ArgumentException or RegexMatchTimeoutException)
        {
            throw Fault(a, fault);
        }
    }

    private static Value Split(in Arguments a)
    {
        try
        {
            var parts = new ScriptArray();
            foreach (var part in Regex.Split(a.Text(0) ?? "", Pattern(a), Options(a, 2), a.Context.Options.RegexTimeout))
            {
                a.Context.CountIteration(a.Site);
                parts.Add(new Value(part));
            }

            return new Value(parts);
        }
        catch (Exception fault) when (fault is ArgumentException or RegexMatchTimeoutException)
        {
            throw Fault(a, fault);
        }
    }

    private static ScriptArray Groups(Match match)
    {
        var groups = new ScriptArray(match.Groups.Count);
        foreach (Group group in match.Groups) groups.Add(new Value(group.Value));
        return groups;
    }

    private static string Pattern(in Arguments a) => a.Text(1) ?? throw a.Error("Value cannot be null. (Parameter 'pattern')");

    /// <summary>The letters i, m, s and x; any other is passed over.</summary>
    private static RegexOptions Options(in Arguments a, int index)
    {
        var options = RegexOptions.CultureInvariant;
        foreach (var letter in a.Text(index, null) ?? "")
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }

        return options;
    }

    private static Exception Fault(in Arguments a, Exception fault) =>
        a.Error(fault.Message, fault is RegexMatchTimeoutException ? TemplateErrorCode.Limit : TemplateErrorCode.Evaluation);
}
