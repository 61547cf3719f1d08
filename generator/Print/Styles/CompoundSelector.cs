using System.Runtime.CompilerServices;
using Mingzhang.Print.Markup;

namespace Mingzhang.Print.Styles;

/// <summary>Conditions on one element: <c>td.money:first-child</c>.</summary>
sealed class CompoundSelector
{
    public string? Element { get; set; }

    public string? Id { get; set; }

    public List<string> Classes { get; } = [];

    public List<(string Name, string? Value)> Attributes { get; } = [];

    /// <summary>Steps of <c>:nth-child(an+b)</c>; a of 0 and b of 1 is <c>:first-child</c>; counted from the end where said.</summary>
    public List<(int Step, int Start, bool FromEnd)> Places { get; } = [];

    /// <summary>True where the next compound to the left must be the parent, not any ancestor.</summary>
    public bool IsChild { get; set; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Matches(MarkupElement element)
    {
        if (Element is not null && Element != element.Name || Id is not null && Id != element.Id || Classes.Count > element.Classes.Length)
            return false;
        for (var i = 0; i < Classes.Count; i++)
        {
            if (!HasClass(element, Classes[i]))
                return false;
        }
        return Attributes.Count + Places.Count == 0 || MatchesRest(element);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static bool HasClass(MarkupElement element, string name)
    {
        foreach (var own in element.Classes)
        {
            if (own == name)
                return true;
        }
        return false;
    }

    bool MatchesRest(MarkupElement element)
    {
        foreach (var (name, value) in Attributes)
        {
            if (element[name] is not { } found || value is not null && value != found)
                return false;
        }
        foreach (var place in Places)
        {
            if (!IsAt(element, place))
                return false;
        }
        return true;
    }

    static bool IsAt(MarkupElement element, (int Step, int Start, bool FromEnd) place)
    {
        var position = place.FromEnd ? (element.Parent?.ElementCount ?? 1) - element.Place + 1 : element.Place;
        var distance = position - place.Start;
        return place.Step == 0 ? distance == 0 : distance % place.Step == 0 && distance / place.Step >= 0;
    }
}
