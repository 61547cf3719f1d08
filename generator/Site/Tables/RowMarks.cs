namespace Mingzhang.Site.Tables;

/// <summary>What is known of a row besides its cells; see <see cref="Views.GridRowView"/>.</summary>
readonly struct RowMarks
{
    public string? Parts { get; init; }

    public int Line { get; init; }

    public string? Passed { get; init; }
}
