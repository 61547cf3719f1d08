namespace Mingzhang.Charts.Scenes;

/// <summary>Something drawn in a scene. Lengths are CSS pixels, the origin is the top left corner.</summary>
public abstract record Shape;
