using Mingzhang.Templating.Scopes;

namespace Mingzhang.Templating.Nodes;

/// <summary>Statements one after another, each with the indentation of the code that it stands in.</summary>
sealed class Body(BodyStep[] steps)
{
    public static readonly Body Empty = new([]);

    public Flow Exec(RenderContext context)
    {
        var writer = context.Writer;
        var entry = writer.Indent;
        for (var i = 0; i < steps.Length; i++)
        {
            ref readonly var step = ref steps[i];
            var indent = step.HasOwnIndent ? step.Indent : entry;
            // Text without indentation is the same whether none was asked for or an empty one.
            if (!ReferenceEquals(writer.Indent, indent) && !(step.IsText && indent is not { Length: > 0 } && writer.Indent is not { Length: > 0 })) writer.Indent = indent;
            var flow = step.Statement.Exec(context);
            if (flow == Flow.Next) continue;
            if (!ReferenceEquals(writer.Indent, entry)) writer.Indent = entry;
            return flow;
        }

        if (!ReferenceEquals(writer.Indent, entry)) writer.Indent = entry;
        return Flow.Next;
    }
}

/// <summary>A statement of a body; text between code keeps the indentation with which the body began.</summary>
readonly record struct BodyStep(StatementNode Statement, bool HasOwnIndent, byte[]? Indent)
{
    public bool IsText { get; } = Statement is TextNode or FixedTextNode;
}
