namespace Mingzhang.Print.Markup;

/// <summary>The class attributes of a document: a few that occur thousands of times, each kept and taken apart once.</summary>
sealed class ClassNames
{
    readonly Dictionary<string, string[]> _lists = new(StringComparer.Ordinal);

    /// <summary>The attribute's value without a new string where it was seen before.</summary>
    public string Intern(ReadOnlySpan<char> value)
    {
        var lookup = _lists.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.TryGetValue(value, out var known, out _))
            return known;
        var text = value.ToString();
        _lists.Add(text, text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return text;
    }

    public string[] Split(string value) => _lists.GetValueOrDefault(value, []);
}
