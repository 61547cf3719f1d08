using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Figures;

/// <summary>An outline that is filled, stroked or both.</summary>
sealed record SceneShape(ComputedStyle Style, Matrix Map, double Opacity, PathOutline Outline) : SceneItem(Style, Map, Opacity);
