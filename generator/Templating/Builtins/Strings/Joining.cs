using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>Texts put together.</summary>
static class Joining
{
    public static Value Append(in Arguments a) => a.NewText(a.Text(0) + a.Text(1));

    public static Value Prepend(in Arguments a) => a.NewText(a.Text(1) + a.Text(0));

    public static Value PadLeft(in Arguments a) => new((a.Text(0) ?? "").PadLeft(Width(a)));

    public static Value PadRight(in Arguments a) => new((a.Text(0) ?? "").PadRight(Width(a)));

    public static Value Pluralize(in Arguments a) => a.Int(0) == 1 ? new Value(a.Text(1)) : new Value(a.Text(2));

    private static int Width(in Arguments a)
    {
        var width = a.Int(1);
        if (width < 0) throw a.Error("Non-negative number required. (Parameter 'totalWidth')");
        a.CheckLength(width);
        return width;
    }
}
