namespace Mingzhang.Print.Display;

/// <summary>Where an id stands; the page counts from 0.</summary>
sealed record Destination(int Page, double X, double Y);
