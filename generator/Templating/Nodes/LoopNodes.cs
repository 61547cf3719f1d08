using Mingzhang.Templating.Scopes;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Nodes;

sealed class WhileNode(SourceSpan span, Node condition, Body body, int whileSlot) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        var state = new LoopState();
        context.EnterLoop();
        var mark = context.BindLoop(whileSlot, new Values.Value(state));
        var index = 0;
        var flow = Flow.Next;
        while (true)
        {
            context.StepLoop(Span);
            if (!condition.EvalBool(context)) break;
            state.Index = index++;
            flow = body.Exec(context);
            if (flow is Flow.Break or Flow.Return) break;
            if (context.IsOutputCheckDue) context.CheckOutput(Span);
        }

        context.UnbindLoop(mark);
        context.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}

/// <summary><c>break</c>, <c>continue</c></summary>
sealed class JumpNode(SourceSpan span, bool isBreak) : StatementNode(span)
{
    public override Flow Exec(RenderContext context)
    {
        if (context.LoopDepth == 0) throw context.Fail(Span, $"The <{(isBreak ? "break" : "continue")}> statement can only be used inside for/while loops");
        return isBreak ? Flow.Break : Flow.Continue;
    }
}
