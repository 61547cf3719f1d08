namespace Mingzhang.Templating.Values;

/// <summary>The operators between two values.</summary>
enum Operator
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    And,
    Or,
    Coalesce,
    NotCoalesce,
    RangeInclusive,
    RangeExclusive,
}
