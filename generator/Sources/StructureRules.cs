using Mingzhang.Diagnostics;

namespace Mingzhang.Sources;

/// <summary>STR: what can be missing, doubled or foreign in a disclosure, seen against its standard while reading.</summary>
public static class StructureRules
{
    public static Rule Missing { get; } = Error("STR-001", "缺少格式要求的表或部分", "A required table or part is missing");

    public static Rule EmptyWithoutNote { get; } = Error("STR-002", "空表没有说明", "An empty table has no note");

    public static Rule Header { get; } = Error("STR-004", "表头的列缺失、改名或重复", "A header column is missing, renamed or repeated");

    public static Rule Unit { get; } = Error("STR-005", "计量单位与格式不符", "The unit differs from the standard's");

    public static Rule Year { get; } = Error("STR-006", "标题或表头的年度不对", "The year in a title or header is wrong");

    public static Rule DuplicateKey { get; } = Error("STR-008", "同一行出现两次", "A row appears twice");

    public static Rule UnknownRow { get; } = Error("STR-010", "格式里没有这一行", "The standard has no such row");

    public static Rule StrayFile { get; } = Error("STR-011", "文件不属于任何表、节或绩效目标表", "The file belongs to no table, section or form");

    public static Rule CodeLength { get; } = Error("STR-013", "编码不符合分级", "A code fits no level");

    public static Rule NoteOverFigures { get; } = new("STR-022", Severity.Info, true,
        new("说明“本表无数据”，表中却有数", "The note says that the table is empty, but it has figures"));

    public static Rule EmptySection { get; } = Error("STR-030", "目录中的一节没有内容", "A section in the contents is empty");

    public static IEnumerable<Rule> All =>
        [Missing, EmptyWithoutNote, Header, Unit, Year, DuplicateKey, UnknownRow, StrayFile, CodeLength, NoteOverFigures, EmptySection];

    static Rule Error(string id, string chinese, string english) => new(id, Severity.Error, true, new(chinese, english));
}
