namespace Mingzhang.Model.Layout;

/// <summary>A level of the hierarchy of rows: 类, 款, 项 by the length of the code, or 部门, 单位, 项目 by indentation.</summary>
/// <param name="Length">Digits of the code at this level; 0 where levels come from indentation.</param>
public sealed record RowLevel(string Name, int Length);
