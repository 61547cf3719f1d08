using Mingzhang.Documents;

namespace Mingzhang.Checks.Codes;

/// <summary>A unit's name with its code, as the heads of forms print it: 007-某部, 【074】某部, 某部-104001.</summary>
static class CodedName
{
    /// <summary>The code and the name; null where there is no code.</summary>
    public static (string Code, string Name)? Split(string text)
    {
        var trimmed = TextFolding.Trim(text);
        if (trimmed.StartsWith('【') && trimmed.IndexOf('】') is > 1 and var close) return Parts(trimmed[1..close], trimmed[(close + 1)..]);
        var dash = trimmed.IndexOf('-');
        return dash <= 0 ? null : Parts(trimmed[..dash], trimmed[(dash + 1)..]) ?? Parts(trimmed[(dash + 1)..], trimmed[..dash]);
    }

    static (string Code, string Name)? Parts(string code, string name) =>
        code.Length > 0 && code.All(char.IsAsciiDigit) && name.Length > 0 ? (code, TextFolding.Trim(name)) : null;
}
