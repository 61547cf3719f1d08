using Mingzhang.Templating.Output;

namespace Mingzhang.Templating.Nodes;

sealed partial class Compiler
{
    /// <summary>Joins each run of text and of fixed texts of one name into one step.</summary>
    private List<BodyStep> JoinFixedTexts(List<BodyStep> steps)
    {
        if (_fixedTexts.Count == 0 || !steps.Exists(step => FixedOf(step) is not null)) return steps;
        var joined = new List<BodyStep>(steps.Count);
        for (var i = 0; i < steps.Count;)
        {
            var end = EndOfRun(steps, i, out var name);
            if (name is null)
            {
                joined.Add(steps[i++]);
                continue;
            }

            joined.Add(new BodyStep(Join(steps.GetRange(i, end - i), name), false, null));
            i = end;
        }

        return joined;
    }

    private int EndOfRun(List<BodyStep> steps, int start, out string? name)
    {
        name = null;
        for (var i = start; i < steps.Count; i++)
        {
            var text = FixedOf(steps[i]);
            var isText = text is null && steps[i].Statement is TextNode;
            if (steps[i].Indent is { Length: > 0 } || !(isText || (text is not null && (name ?? text.Value.Name) == text.Value.Name))) return i;
            name ??= text?.Name;
        }

        return steps.Count;
    }

    private FixedTextNode Join(List<BodyStep> run, string name)
    {
        var utf8 = new Utf8Output(256);
        foreach (var step in run)
        {
            if (FixedOf(step) is { } fixedText) utf8.Write(_options.EscapeHtml ? HtmlEscaping.Escape(fixedText.Text) : fixedText.Text);
            else utf8.Write(((TextNode)step.Statement).Utf8);
        }

        var span = run[0].Statement.Span.To(run[^1].Statement.Span);
        return new FixedTextNode(span, utf8.Written.ToArray(), _names.SlotOf(name), _fixedTexts[name], new Body([.. run]));
    }

    /// <summary>The fixed text that a step writes, or null. One that the limit of texts might cut is left to the render.</summary>
    private (string Name, string Text)? FixedOf(in BodyStep step) =>
        step.Statement is WriteNode { Expression: MemberNode { Target: VariableNode variable } member } && _fixedTexts.TryGetValue(variable.Name, out var texts)
        && texts.TryGetValue(member.Member, out var text) && (_options.LimitToString <= 0 || text.Length < _options.LimitToString)
            ? (variable.Name, text)
            : null;
}
