using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Nodes;

/// <summary><c>target.member</c></summary>
sealed class MemberNode(SourceSpan span, Node target, SourceSpan memberSpan, string member, bool isOptional) : Node(span)
{
    // The .NET type seen last here, with its property: most places see one type only.
    private Seen? _seen;
    private readonly int _slot = target is VariableNode variable ? variable.Slot : -1;

    private sealed class Seen(Type type, HostMember? member)
    {
        public readonly Type Type = type;
        public readonly HostMember? Member = member;
        public readonly TextMember? Text = member as TextMember;
        public readonly FlagMember? Flag = member as FlagMember;
    }

    public Node Target => target;

    public string Member => member;

    public bool IsOptional => isOptional;

    public override Value Eval(RenderContext context)
    {
        var value = EvalFunction(context);
        return value.Kind == ValueKind.Function ? context.CallFromPath(this, value) : value;
    }

    // The common case by a short way: a member of a variable that holds a .NET object of the type seen last.
    private Seen? Known(RenderContext context, out object instance)
    {
        instance = (_slot >= 0 ? context.PeekGlobal(_slot) : null) ?? this;
        return _seen is { } seen && instance.GetType() == seen.Type ? seen : null;
    }

    public override bool EvalBool(RenderContext context)
    {
        if (Known(context, out var instance) is { } seen)
        {
            if (seen.Flag is { } flag) return flag.Read(instance);
            if (seen.Text is { } text) return text.Read(instance) is not null;
        }

        return base.EvalBool(context);
    }

    public override bool TryWrite(RenderContext context)
    {
        if (Known(context, out var instance) is not { Text: { } text }) return false;
        ValueText.Write(context, text.Read(instance));
        return true;
    }

    public override bool TryText(RenderContext context, out string? text)
    {
        var member = Known(context, out var instance)?.Text;
        text = member?.Read(instance);
        return member is not null;
    }

    public override Value EvalFunction(RenderContext context)
    {
        if (Known(context, out var instance) is { Member: { } fast }) return fast.Get(instance);
        var owner = context.EvalTarget(target);
        if (owner.Kind == ValueKind.Object && owner.Reference is not ObjectValue)
        {
            var seen = _seen;
            var known = seen is not null && seen.Type == owner.Reference!.GetType() ? seen.Member : Look(owner.Reference!.GetType());
            return known is null ? Unknown(context, owner) : known.Get(owner.Reference);
        }

        if (owner.IsNull) return OfNull(context);
        if (RenderContext.TryMember(owner, member, out var value)) return value.IsUndefined ? Value.Null : value;
        return Unknown(context, owner);
    }

    private HostMember? Look(Type type)
    {
        var found = HostType.Of(type).Find(member);
        Volatile.Write(ref _seen, new Seen(type, found));
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
