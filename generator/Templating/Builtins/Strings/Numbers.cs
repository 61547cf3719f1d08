using System.Globalization;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>Numbers read from text in the culture of the render; null where it is none.</summary>
static class Numbers
{
    private const NumberStyles Fraction = NumberStyles.Float | NumberStyles.AllowThousands;

    public static Value ToInt(in Arguments a) =>
        int.TryParse(a.Text(0), NumberStyles.Integer, a.Context.Culture.Numbers, out var number) ? new Value(number) : Value.Null;

    public static Value ToLong(in Arguments a) =>
        long.TryParse(a.Text(0), NumberStyles.Integer, a.Context.Culture.Numbers, out var number) ? new Value(number) : Value.Null;

    public static Value ToFloat(in Arguments a) =>
        float.TryParse(a.Text(0), Fraction, a.Context.Culture.Numbers, out var number) ? new Value(number) : Value.Null;

    public static Value ToDouble(in Arguments a) =>
        double.TryParse(a.Text(0), Fraction, a.Context.Culture.Numbers, out var number) ? new Value(number) : Value.Null;
}
