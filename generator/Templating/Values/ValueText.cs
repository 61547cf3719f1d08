using Mingzhang.Templating.Scopes;

namespace Mingzhang.Templating.Values;

/// <summary>Values as <c>{{ value }}</c> prints them.</summary>
static class ValueText
{
    public static string Print(RenderContext context, in Value value) => value.Kind switch
    {
        <= ValueKind.Null => "",
        ValueKind.Bool => value.AsBool ? "true" : "false",
        >= ValueKind.Int and <= ValueKind.Decimal => NumberText.Print(value, context.Culture),
        >= ValueKind.String and <= ValueKind.Rendered => value.AsText,
        _ => throw new NotImplementedException(),
    };
}
