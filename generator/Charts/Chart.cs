using Mingzhang.Charts.Scenes;
using Mingzhang.Diagnostics;

namespace Mingzhang.Charts;

/// <summary>
/// A chart ready to be shown: the question it answers, the answer in one sentence, and the drawing. <see cref="Scene"/> is null
/// where there is too little to draw; the sentence then stands alone (ux.md C10).
/// </summary>
/// <param name="Table">Id of the table that holds every plotted value.</param>
public sealed record Chart(string Id, Message Question, Message Takeaway, Message Description, Scene? Scene, string Table);
