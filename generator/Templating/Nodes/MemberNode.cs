using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>target.member</c></summary>
sealed class MemberNode(SourceSpan span, Node target, SourceSpan memberSpan, string member, bool isOptional) : Node(span)
{
    // The .NET type seen last here, with its property: most places see one type only.
    private HostType? _seenType;
    private HostMember? _seenMember;

    public Node Target => target;

    public string Member => member;

    public bool IsOptional => isOptional;

    public override Value Eval(RenderContext context)
    {
        var value = EvalFunction(context);
        return value.Kind == ValueKind.Function ? context.CallFromPath(this, value) : value;
    }

    public override Value EvalFunction(RenderContext context)
    {
        var owner = context.EvalTarget(target);
        if (owner.Kind == ValueKind.Object && owner.Reference is not ObjectValue)
        {
            var type = HostType.Of(owner.Reference!.GetType());
            var known = ReferenceEquals(type, _seenType) ? _seenMember : Look(type);
            return known is null ? Unknown(context, owner) : known.Get(owner.Reference);
        }

        if (owner.IsNull) return OfNull(context);
        if (RenderContext.TryMember(owner, member, out var value)) return value.IsUndefined ? Value.Null : value;
        return Unknown(context, owner);
    }

    private HostMember? Look(HostType type)
    {
        var found = type.Find(member);
        // Two writes that another thread may interleave: the type goes last, and both are read again on a miss.
        _seenType = null;
        _seenMember = found;
        Volatile.Write(ref _seenType, type);
        return found;
    }

    private Value OfNull(RenderContext context)
    {
        if (isOptional) return Value.Null;
        if (!context.Options.EnableRelaxedMemberAccess)
            throw context.Fail(memberSpan, $"Object `{target.Span.Text}` is null. Cannot access member: {Span.Text}");
        if (context.Options.EnableRelaxedTargetAccess) return Value.Null;
        throw context.Fail(memberSpan, $"Cannot get the member {Span.Text} for a null object.");
    }

    private Value Unknown(RenderContext context, in Value owner)
    {
        if (context.Options.EnableRelaxedMemberAccess) return Value.Null;
        if (owner.IsNumber || owner.Kind == ValueKind.Bool)
            throw context.Fail(memberSpan, $"Cannot get or set a member on the primitive `{context.ToText(owner)}/{Conversion.TypeName(owner)}` when accessing member: {member}", TemplateErrorCode.UnknownName);
        var names = owner.Kind == ValueKind.Object ? owner.AsObject.Keys : ["size"];
        throw context.Fail(memberSpan, $"Cannot get member with name {member}.", TemplateErrorCode.UnknownName, Suggestion.For(member, names));
    }

    public override void Assign(RenderContext context, in Value value)
    {
        var owner = context.EvalTarget(target);
        if (owner.IsNull) throw context.Fail(memberSpan, $"Object `{target.Span.Text}` is null. Cannot access member: {Span.Text}");
        context.SetMember(owner, member, value, memberSpan, Span);
    }
}
