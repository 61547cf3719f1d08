namespace Mingzhang.Text.Claims;

/// <summary>A paragraph, list item or heading of a narrative; offsets count folded characters.</summary>
/// <param name="Level">The level of a heading; 0 for running text.</param>
readonly record struct Passage(int Start, int End, int Level)
{
    public bool IsHeading => Level > 0;

    public int Length => End - Start;
}
