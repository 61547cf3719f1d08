namespace Mingzhang.Model;

/// <summary>What an amount cell says. A blank is not a zero, and both are not 不适用.</summary>
public enum AmountState : byte
{
    /// <summary>原表为空: nothing was printed.</summary>
    Blank,

    /// <summary>A number was printed; 0.00 is one.</summary>
    Value,

    /// <summary>不适用.</summary>
    NotApplicable,

    /// <summary>不公开: left out for secrecy.</summary>
    Withheld,
}
