using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>Assignments to members.</summary>
public sealed partial class RenderContext
{
    /// <summary>Sets a member of an object or array.</summary>
    internal void SetMember(in Value owner, string name, in Value value, SourceSpan at, SourceSpan whole)
    {
        if (owner.IsNumber || owner.Kind == ValueKind.Bool)
            throw Fail(at, $"Cannot get or set a member on the primitive `{ToText(owner)}/{Conversion.TypeName(owner)}` when accessing member: {name}");
        switch (owner.Reference)
        {
            case ScriptArray array when name != "size":
                array.EnsureMembers().TrySet(name, value);
                return;
            case BuiltinGroup group:
                SetBuiltinMember(group, name, value);
                return;
            case ObjectValue members when members.TrySet(name, value):
                if (name == "format" && ReferenceEquals(members, _dateGroup)) DateFormat = ToText(value);
                return;
        }

        throw Fail(at, $"Cannot set a value for the readonly member: {whole.Text}");
    }

    private ScriptObject? _dateGroup;

    /// <summary>Built-in groups are shared: a render that changes one goes on with a copy.</summary>
    private void SetBuiltinMember(BuiltinGroup group, string name, in Value value)
    {
        var copy = group.ToScriptObject();
        copy[name] = value;
        SetGlobal(group.Name, new Value(copy));
        if (group.Name != "date") return;
        _dateGroup = copy;
        if (name == "format") DateFormat = ToText(value);
    }
}
