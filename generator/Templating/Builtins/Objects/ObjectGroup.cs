using System.Globalization;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Objects;

/// <summary><c>object.*</c></summary>
static class ObjectGroup
{
    public static BuiltinGroup Create() => new BuiltinGroup("object")
        .Add("default", Default, "value", "default")
        .Add("eval", Eval, "value")
        .Add("eval_template", EvalTemplate, "value")
        .Add("format", Format, "value", "format", "culture?")
        .Add("from_json", JsonReading.FromJson, "json")
        .Add("has_key", HasKey, "value", "key")
        .Add("has_value", HasValue, "value", "key")
        .Add("keys", Keys, "value")
        .Add("kind", Kind, "value")
        .Add("size", Size, "value")
        .Add("to_json", JsonWriting.ToJson, "value")
        .Add("typeof", TypeOf, "value")
        .Add("values", Values, "value");

    private static Value Default(in Arguments a) => a[0].IsNull || (a[0].IsText && a[0].AsText.Length == 0) ? a[1] : a[0];

    private static Value Eval(in Arguments a) => Evaluate(a, asTemplate: false);

    private static Value EvalTemplate(in Arguments a) => Evaluate(a, asTemplate: true);

    private static Value Evaluate(in Arguments a, bool asTemplate) =>
        a[0].IsText ? a.Context.Evaluate(a.Site, a[0].AsText, asTemplate)
        : a[0].Kind == ValueKind.Function ? a.Call(a[0])
        : a[0];

    private static Value Format(in Arguments a)
    {
        if (a[0].IsNull) return Value.EmptyText;
        var format = a.Text(1) ?? "";
        var culture = a.Culture(2);
        try
        {
            return new Value(a[0].Kind switch
            {
                ValueKind.Date => a[0].AsDate.ToString(format, culture.Dates),
                ValueKind.TimeSpan => a[0].AsTimeSpan.ToString(format, culture.Numbers),
                _ when a[0].IsNumber => NumberText.Format(a[0], format, culture) ?? throw a.Error("Format specifier was invalid."),
                ValueKind.Bool => throw a.Error($"Unexpected `{a[0].AsBool.ToString(CultureInfo.InvariantCulture)}`. Must be a formattable object"),
                _ => throw a.Error($"Unexpected `{a.Text(0)}`. Must be a formattable object"),
            });
        }
        catch (FormatException fault)
        {
            throw a.Error(fault.Message);
        }
    }

    private static Value HasKey(in Arguments a) => new(TryGet(a, out _));

    private static Value HasValue(in Arguments a) => new(TryGet(a, out var value) && !value.IsNull);

    private static bool TryGet(in Arguments a, out Value value)
    {
        value = default;
        var key = a.Text(1);
        return key is not null && Members(a[0]) is { } members && members.TryGet(key, out value);
    }

    private static Value Keys(in Arguments a)
    {
        var keys = new ScriptArray();
        foreach (var key in Members(a[0])?.Keys ?? []) keys.Add(new Value(key));
        return new Value(keys);
    }

    private static Value Values(in Arguments a)
    {
        var values = new ScriptArray();
        var members = Members(a[0]);
        foreach (var key in members?.Keys ?? [])
        {
            if (members!.TryGet(key, out var value)) values.Add(value);
        }

        return new Value(values);
    }

    private static Value Size(in Arguments a) => new(a[0].Kind switch
    {
        ValueKind.String or ValueKind.Safe or ValueKind.Rendered => a[0].AsText.Length,
        ValueKind.Array or ValueKind.Range => a[0].AsArray.Count,
        ValueKind.Object => a[0].AsObject.Count,
        _ => 0,
    });

    private static Value TypeOf(in Arguments a) => a[0].Kind switch
    {
        <= ValueKind.Null => Value.Null,
        ValueKind.Bool => new Value("boolean"),
        >= ValueKind.Int and <= ValueKind.Decimal => new Value("number"),
        ValueKind.String or ValueKind.Safe => new Value("string"),
        ValueKind.Array => new Value("array"),
        ValueKind.Range => new Value("iterator"),
        _ => new Value("object"),
    };

    private static Value Kind(in Arguments a) => a[0].IsNull ? Value.Null : new Value(Conversion.TypeName(a[0]));

    private static ObjectValue? Members(in Value value) => value.Kind switch
    {
        ValueKind.Object => value.AsObject,
        ValueKind.Array or ValueKind.Range => value.AsArray.Members,
        _ => null,
    };
}
