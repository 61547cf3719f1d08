using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Sources;
using Mingzhang.Sources.Tables;

namespace Mingzhang.Import.Recognition;

/// <summary>What stands above a table: title, 表号, unit. Says which table it announces, and reports a unit or a year that is not the standard's.</summary>
sealed class TableContext
{
    readonly List<(string Text, SourceSpan Span)> _lines = [];

    public bool IsEmpty => _lines.Count == 0;

    public void Add(string text, SourceSpan span) => _lines.Add((text, span));

    public void Clear() => _lines.Clear();

    public IEnumerable<string> Texts => _lines.Select(line => line.Text);

    /// <summary>The last line with this title or label, or none.</summary>
    public bool Announces(HeaderLayout layout) => _lines.Any(line => IsTitle(line.Text, layout));

    /// <summary>The length of the title that the text ends with; 0 where it is no title of the layout.</summary>
    public static bool IsTitle(string text, HeaderLayout layout) => TitleLength(text, layout.FoldedTitle) > 0
        || (layout.FoldedLabel.Length > 0 && TextFolding.Fold(text) == layout.FoldedLabel);

    public static int TitleLength(string text, string foldedTitle)
    {
        var title = Bare(foldedTitle);
        var folded = HeaderLayout.Fold(text);
        if (title.Length < 4 || folded.Length > foldedTitle.Length + 30) return 0;
        var bare = Bare(folded);
        return bare.EndsWith(title, StringComparison.Ordinal) ? title.Length : 0;
    }

    /// <summary>Reports faults; gives the lines that have them.</summary>
    public IReadOnlyList<string> Check(HeaderLayout layout, FindingList findings)
    {
        var kept = new List<string>();
        foreach (var (text, span) in _lines)
        {
            var folded = TextFolding.Fold(text);
            if (WrongUnit(folded, layout.Table.Unit) is { } unit)
            {
                findings.Add(StructureRules.Unit.At(span, new($"单位写的是“{unit}”，这张表的格式是“{layout.Table.Unit.Name()}”；照原数写入，没有换算",
                    $"The unit is “{unit}”, but the standard's is “{layout.Table.Unit.Name()}”; the figures were written as they are")) with
                {
                    At = layout.Table.Id,
                    Published = unit,
                    Expected = layout.Table.Unit.Name(),
                    Help = new($"核对原表；是{unit}就在资料里换算成{layout.Table.Unit.Name()}，并删去 CSV 开头的单位行", "Check the original; convert the figures in the source and delete the unit line at its top"),
                });
                kept.Add($"单位：{unit}");
            }
            var masked = TextFolding.MaskYear(folded, out var year);
            if (year == 0 || year == layout.Year || !layout.FoldedTitle.Contains("{year}", StringComparison.Ordinal) || TitleLength(masked, layout.FoldedTitle) == 0) continue;
            findings.Add(StructureRules.Year.At(span, new($"表名写的是 {year} 年，导入的是 {layout.Year} 年度", $"The title says {year}, but the import is for {layout.Year}")) with
            {
                At = layout.Table.Id,
                Published = text,
                Expected = layout.Title,
                Help = new("核对是不是上年的表", "Is this last year's table?"),
            });
            kept.Add(text);
        }
        return kept;
    }

    /// <summary>The unit that a line names where it is another one than the standard's.</summary>
    public static string? WrongUnit(string folded, MoneyUnit expected)
    {
        var at = folded.IndexOf("单位:", StringComparison.Ordinal);
        if (at < 0) return null;
        var name = folded.AsSpan(at + 3);
        if (name.StartsWith("人民币")) name = name[3..];
        var unit = name.StartsWith("万元") ? "万元" : name.StartsWith("元") ? "元" : name.StartsWith("千元") ? "千元" : name.StartsWith("亿元") ? "亿元" : null;
        return unit is null || unit == expected.Name() ? null : unit;
    }

    static string Bare(string folded) => folded.Replace("{year}年度", "", StringComparison.Ordinal).Replace("{year}年", "", StringComparison.Ordinal);
}
