namespace Mingzhang.Charts.Scenes;

/// <summary>Which end of a text its position names.</summary>
public enum TextAnchor : byte
{
    Start,
    Middle,
    End,
}
