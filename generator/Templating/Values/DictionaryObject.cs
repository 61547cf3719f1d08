namespace Mingzhang.Templating.Values;

/// <summary>A .NET dictionary as a read-only object; its keys are not renamed.</summary>
sealed class DictionaryObject<T>(IReadOnlyDictionary<string, T> members) : ObjectValue
{
    public override IEnumerable<string> Keys => members.Keys;

    public override int Count => members.Count;

    public override bool TryGet(string name, out Value value)
    {
        if (members.TryGetValue(name, out var member))
        {
            value = HostConverter<T>.Convert(member);
            return true;
        }

        value = default;
        return false;
    }
}
