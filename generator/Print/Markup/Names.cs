using System.Runtime.CompilerServices;

namespace Mingzhang.Print.Markup;

/// <summary>Gives the names that occur in every document without a new string for each.</summary>
static class Names
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = new HashSet<string>(
        [.. Vocabulary.Elements.Select(rule => rule.Name), .. Vocabulary.Elements.SelectMany(rule => rule.Attributes), "id", "class", "lang", "style", "data-source", "aria-label"],
        StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static string Intern(ReadOnlySpan<char> name) => Known.TryGetValue(name, out var known) ? known : name.ToString();
}
