namespace Mingzhang.Charts.Scenes;

/// <summary>A colour by its role; the palette says which (ux.md C4). Roles, not colours, so that print and forced colours can decide.</summary>
public enum Paint : byte
{
    /// <summary>Axes, zero lines.</summary>
    Rule,

    /// <summary>Words.</summary>
    Text,

    /// <summary>Words that explain.</summary>
    Muted,

    /// <summary>The empty part of a bar's track.</summary>
    Track,

    Series1,
    Series2,
    Series3,
    Series4,
}
