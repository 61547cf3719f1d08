namespace Mingzhang.Model.Layout;

/// <summary>What a row is among the rows of its side.</summary>
public enum RowRole : byte
{
    Item,
    Total,

    /// <summary>其中: part of the row above, not an addend of the total.</summary>
    Detail,
}
