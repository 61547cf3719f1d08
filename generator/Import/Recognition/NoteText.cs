using Mingzhang.Documents;

namespace Mingzhang.Import.Recognition;

/// <summary>注：… 说明：… and sentences such as 本表无数据, which stand below a table.</summary>
static class NoteText
{
    public static bool Is(string text)
    {
        var folded = TextFolding.Fold(text);
        foreach (var start in (ReadOnlySpan<string>)["注:", "备注:", "说明:", "注1", "注.", "注、"])
        {
            if (folded.StartsWith(start, StringComparison.Ordinal)) return true;
        }
        return folded.Length < 60 && (folded.Contains("本表无数据", StringComparison.Ordinal) || folded.Contains("空表列示", StringComparison.Ordinal));
    }
}
