namespace Mingzhang.Model.Layout;

/// <summary>One printed column of a split code: 类 3 digits, 款 2, 项 2.</summary>
public sealed record CodePart(string Name, int Length);
