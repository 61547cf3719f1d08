using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Builtins.Strings;

/// <summary>White space and line ends taken away.</summary>
static class Stripping
{
    public static Value Both(in Arguments a) => new(a.Text(0)?.Trim());

    public static Value Left(in Arguments a) => new(a.Text(0)?.TrimStart());

    public static Value Right(in Arguments a) => new(a.Text(0)?.TrimEnd());

    public static Value Newlines(in Arguments a) =>
        new((a.Text(0) ?? "").Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
}
