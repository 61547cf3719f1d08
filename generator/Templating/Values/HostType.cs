using System.Collections.Concurrent;
using System.Reflection;

namespace Mingzhang.Templating.Values;

/// <summary>The renamed public properties of a .NET type, found once. Methods, static and indexed members are out of reach.</summary>
sealed class HostType
{
    private static readonly ConcurrentDictionary<Type, HostType> Types = new();

    private readonly Dictionary<string, HostMember> _members = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    private HostType(Type type)
    {
        if (IsSystemType(type)) return;
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // The record's own contract is not public; a hidden base property comes second.
            if (property.GetMethod is not { IsPublic: true } || property.GetIndexParameters().Length > 0) continue;
            Add(MemberNames.Rename(property.Name), HostMember.For(property));
        }

        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Instance)) Add(MemberNames.Rename(field.Name), HostMember.For(field));
    }

    public IReadOnlyList<string> Names => _names;

    public static HostType Of(Type type) => Types.TryGetValue(type, out var known) ? known : Types.GetOrAdd(type, static t => new HostType(t));

    public HostMember? Find(string name) => _members.GetValueOrDefault(name);

    /// <summary>Types of the framework have members that lead away from the model (a type, an assembly, a stream): they are only printed.</summary>
    private static bool IsSystemType(Type type) =>
        type.Namespace is { } name && (name == "System" || name.StartsWith("System.", StringComparison.Ordinal) || name.StartsWith("Microsoft.", StringComparison.Ordinal))
        && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>));

    private void Add(string name, HostMember member)
    {
        if (_members.TryAdd(name, member)) _names.Add(name);
    }
}
