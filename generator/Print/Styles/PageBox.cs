namespace Mingzhang.Print.Styles;

/// <summary>A margin box: the running header or footer at one of six places.</summary>
/// <param name="Place">For example <c>bottom-center</c>.</param>
/// <param name="Style">Its <see cref="ComputedStyle.Content"/> is what is printed.</param>
sealed record PageBox(string Place, ComputedStyle Style)
{
    public bool IsTop => Place.StartsWith("top", StringComparison.Ordinal);
}
