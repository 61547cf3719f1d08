using Mingzhang.Print.Styles;

namespace Mingzhang.Print.Layout.Figures;

/// <summary>A part of a drawing.</summary>
/// <param name="Style">Fill, stroke, font.</param>
/// <param name="Map">From its own units to those of the view box.</param>
/// <param name="Opacity">Of the part and all groups around it.</param>
abstract record SceneItem(ComputedStyle Style, Matrix Map, double Opacity);
