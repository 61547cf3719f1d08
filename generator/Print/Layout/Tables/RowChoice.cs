namespace Mingzhang.Print.Layout.Tables;

/// <summary>The rows for a page.</summary>
/// <param name="Count">Rows, the split one included.</param>
/// <param name="SplitHeight">The height of the part of the last row that stands here; 0 where all are whole.</param>
/// <param name="IsDone">No row is left.</param>
readonly record struct RowChoice(int Count, double SplitHeight, bool IsDone);
