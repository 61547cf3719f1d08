namespace Mingzhang.Print.Layout;

/// <summary>Where to go on with a box on the next page. Null in its place means from the start.</summary>
abstract record BreakToken;

/// <summary>Go on at a child, and inside it where it has begun.</summary>
sealed record BlockToken(int Child, BreakToken? Inner, bool IsForced) : BreakToken;

/// <summary>Go on at a line.</summary>
sealed record LineToken(int Line) : BreakToken;

/// <summary>Go on in every column; the state of a column that is done is <see cref="Done"/>.</summary>
sealed record ColumnsToken(BreakToken?[] Columns) : BreakToken;

/// <summary>Nothing is left.</summary>
sealed record Done : BreakToken
{
    public static readonly Done Instance = new();
}
