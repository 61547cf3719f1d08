namespace Mingzhang.Diagnostics;

/// <summary>A sentence of the program in both of its languages, so that no finding exists in only one of them.</summary>
public readonly record struct Message(string Chinese, string English)
{
    public static Message None => default;

    public bool IsEmpty => string.IsNullOrEmpty(Chinese);

    public string In(Language language) => (language == Language.English ? English : Chinese) ?? "";

    public override string ToString() => Chinese ?? "";
}
