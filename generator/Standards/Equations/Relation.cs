namespace Mingzhang.Standards.Equations;

/// <summary>How the two sides of an equation compare.</summary>
public enum Relation : byte
{
    Equal,
    AtMost,
    AtLeast,
    Less,
    Greater,
}
