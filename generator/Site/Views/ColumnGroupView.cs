namespace Mingzhang.Site.Views;

/// <summary>Columns under one spanning heading, or a single column.</summary>
public sealed record ColumnGroupView(int Span);
