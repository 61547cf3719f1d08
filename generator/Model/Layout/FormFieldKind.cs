namespace Mingzhang.Model.Layout;

/// <summary>What a field of a performance form holds.</summary>
public enum FormFieldKind : byte
{
    Text,

    /// <summary>A single amount of money.</summary>
    Amount,

    /// <summary>Money by source of funds (rows) and term (columns).</summary>
    Funds,

    /// <summary>Texts by term: 实施期, 年度.</summary>
    Goals,

    /// <summary>The list of performance indicators.</summary>
    Indicators,
}
