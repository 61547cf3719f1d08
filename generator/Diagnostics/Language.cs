namespace Mingzhang.Diagnostics;

/// <summary>The language that messages, theme texts and help are written in.</summary>
public enum Language : byte
{
    Chinese,
    English,
}
