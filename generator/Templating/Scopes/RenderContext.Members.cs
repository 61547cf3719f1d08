using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>Members and order of values.</summary>
public sealed partial class RenderContext
{
    /// <summary>A member of any value (object, array, text, date, time span), as `value.name` reads it; null when there is none.</summary>
    public Value Member(in Value target, string name) => TryMember(target, name, out var value) ? value : Value.Null;

    internal static bool TryMember(in Value target, string name, out Value value)
    {
        switch (target.Kind)
        {
            case ValueKind.Object:
                if (target.Reference is ObjectValue members) return members.TryGet(name, out value);
                if (HostType.Of(target.Reference!.GetType()).Find(name) is { } member)
                {
                    value = member.Get(target.Reference);
                    return true;
                }

                break;
            case ValueKind.Array or ValueKind.Range:
                if (name == "size" && target.Kind == ValueKind.Array)
                {
                    value = new Value(target.AsArray.Count);
                    return true;
                }

                if (target.AsArray.Members is { } own) return own.TryGet(name, out value);
                break;
            case ValueKind.String or ValueKind.Safe when name == "size":
                value = new Value(target.AsText.Length);
                return true;
            case ValueKind.Date:
                return DateMembers.TryGet(target.AsDate, name, out value);
            case ValueKind.TimeSpan:
                return DateMembers.TryGet(target.AsTimeSpan, name, out value);
        }

        value = default;
        return false;
    }

    /// <summary>Compares for sorting: numbers by value, text by the order of the culture, null first.</summary>
    public int Compare(in Value left, in Value right)
    {
        if (left.IsNull || right.IsNull) return left.IsNull ? right.IsNull ? 0 : -1 : 1;
        if (left.IsText && right.IsText) return Culture.Compare(left.AsText, right.AsText);
        if (left.IsNumber && right.IsNumber)
        {
            if (left.IsInteger && right.IsInteger) return left.AsBigInteger.CompareTo(right.AsBigInteger);
            if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
            {
                try
                {
                    return Conversion.ToDecimal(left).CompareTo(Conversion.ToDecimal(right));
                }
                catch (OverflowException)
                {
                    // Beyond decimal: the doubles decide.
                }
            }

            return Conversion.ToDouble(left).CompareTo(Conversion.ToDouble(right));
        }

        if (left.Kind == right.Kind && left.Kind is ValueKind.Bool or ValueKind.Date or ValueKind.TimeSpan) return left.AsLong.CompareTo(right.AsLong);
        return Culture.Compare(ToText(left), ToText(right));
    }
}
