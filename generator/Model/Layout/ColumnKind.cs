namespace Mingzhang.Model.Layout;

/// <summary>What the cells of a column hold.</summary>
public enum ColumnKind : byte
{
    /// <summary>A code of a classification; text, never a number.</summary>
    Code,

    /// <summary>The name that heads the row.</summary>
    Name,

    Text,

    /// <summary>Money.</summary>
    Amount,

    /// <summary>A number of things: vehicles, square metres, people.</summary>
    Count,

    /// <summary>序号, the printed number of the row.</summary>
    Order,
}
