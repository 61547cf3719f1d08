namespace Mingzhang.Diagnostics;

/// <summary>What a severity is called.</summary>
public static class SeverityWords
{
    public static Message Word(this Severity severity) => severity switch
    {
        Severity.Error => new("错误", "error"),
        Severity.Warning => new("警告", "warning"),
        _ => new("信息", "info"),
    };

    /// <summary>The word of machine formats; it never changes with the language.</summary>
    public static string Key(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
