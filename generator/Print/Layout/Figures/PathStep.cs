namespace Mingzhang.Print.Layout.Figures;

/// <summary>A step of an outline; a curve uses all three points, the others the last.</summary>
sealed record PathStep(PathStepKind Kind, double X1, double Y1, double X2, double Y2, double X, double Y);
