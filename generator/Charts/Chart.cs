using Mingzhang.Charts.Scenes;
using Mingzhang.Diagnostics;

namespace Mingzhang.Charts;

/// <summary>
/// A chart ready to be shown: the question it answers, the answer in one sentence, and the drawing. <see cref="Scene"/> is null
/// where there is too little to draw; the sentence then stands alone (ux.md C10).
/// </summary>
/// <param name="Table">Id of the table that holds every plotted value.</param>
public sealed record Chart(string Id, Message Question, Message Takeaway, Message Description, Scene? Scene, string Table)
{
    /// <summary>Every plotted value, unfolded, for the table beside the drawing. Empty where another chart of the page has them all.</summary>
    public IReadOnlyList<ChartItem> Items { get; init; } = [];

    /// <summary>万元 or 元.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The items are parts of a whole: their shares and their sum mean something.</summary>
    public bool IsWhole { get; init; }
}
