using Mingzhang.Diagnostics;

namespace Mingzhang.Sources;

/// <summary>Checks names that become addresses: folders of departments, files of forms. ASCII <c>a-z 0-9 -</c>, usable on every system.</summary>
static class SourceId
{
    /// <summary>Longer names do not fit the path limits of Windows once a disclosure is below them.</summary>
    const int Longest = 60;

    static readonly HashSet<string> DeviceNames = new(
        ["con", "prn", "aux", "nul", .. Enumerable.Range(1, 9).SelectMany(i => new[] { $"com{i}", $"lpt{i}" })], StringComparer.Ordinal);

    /// <summary>True for a usable id; else a finding says what is wrong with it.</summary>
    public static bool Check(string id, string path, FindingList findings)
    {
        if (Fault(id) is not { } fault) return true;
        findings.Add(SiteRules.BadId.At(SourceSpan.Whole(path), fault) with
        {
            Help = new("改用小写英文字母、数字和连字符，如 caizheng-ju；它会成为网址，定了就不再改",
                "Use lower-case letters, digits and hyphens, such as finance-bureau; it becomes an address and stays for ever"),
        });
        return false;
    }

    static Message? Fault(string id)
    {
        if (id.Length > Longest) return new($"名称超过 {Longest} 个字符", $"The name is longer than {Longest} characters");
        if (DeviceNames.Contains(id.ToLowerInvariant())) return new($"“{id}”是 Windows 的设备名，不能用作文件名", $"“{id}” is a device name of Windows");
        if (id.StartsWith('-') || id.EndsWith('-')) return new($"“{id}”不能以连字符开头或结尾", $"“{id}” must not begin or end with a hyphen");
        foreach (var c in id)
        {
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') continue;
            return new($"“{id}”里有不能用的字符“{c}”", $"“{id}” holds the character “{c}”, which cannot be used");
        }
        return null;
    }
}
