namespace Mingzhang.Templating.Values;

/// <summary>What a <see cref="Value"/> holds. The numeric kinds stand together, in the order of promotion.</summary>
public enum ValueKind : byte
{
    /// <summary>No value at all: an unset variable, or an optional argument that was left out.</summary>
    Undefined,
    Null,
    Bool,
    Int,
    Long,
    BigInteger,
    Float,
    Double,
    Decimal,
    String,

    /// <summary>A string that is HTML already and is never escaped again.</summary>
    Safe,

    /// <summary>Text that a template wrote (a capture or an include): <see cref="RenderedText"/>, never escaped again.</summary>
    Rendered,

    /// <summary>An <see cref="ArrayValue"/> that is no range.</summary>
    Array,
    Range,

    /// <summary>An <see cref="ObjectValue"/>, or a plain .NET object of the view model.</summary>
    Object,
    Function,
    Date,
    TimeSpan,
}
