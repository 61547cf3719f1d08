using Mingzhang.Print.Layout.Inline;
using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Figures;

/// <summary>A line of text with its anchor at a point.</summary>
sealed record SceneText(ComputedStyle Style, Matrix Map, double Opacity, InlineText Text, double X, double Y) : SceneItem(Style, Map, Opacity);
