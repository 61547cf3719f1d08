namespace Mingzhang.Diagnostics;

/// <summary>The one order in which findings are shown: by file, line, column, rule, address, message.</summary>
public sealed class FindingOrder : IComparer<Finding>
{
    public static FindingOrder Instance { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        if (x is null || y is null) return x is null ? (y is null ? 0 : -1) : 1;
        var order = string.CompareOrdinal(x.Span.File, y.Span.File);
        if (order == 0) order = x.Span.Line.CompareTo(y.Span.Line);
        if (order == 0) order = string.CompareOrdinal(x.Rule, y.Rule);
        if (order == 0) order = x.Span.Column.CompareTo(y.Span.Column);
        if (order == 0) order = string.CompareOrdinal(x.At, y.At);
        return order != 0 ? order : string.CompareOrdinal(x.Message.Chinese, y.Message.Chinese);
    }
}
