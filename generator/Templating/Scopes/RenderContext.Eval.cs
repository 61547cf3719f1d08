using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>Code that is evaluated at run time.</summary>
public sealed partial class RenderContext
{
    /// <summary>Runs an expression (`object.eval`) or a template text (`object.eval_template`) in the current scope.</summary>
    internal Value Evaluate(ICallSite site, string text, bool asTemplate)
    {
        Template template;
        try
        {
            template = Engine.ParseForEval(text, asTemplate);
        }
        catch (TemplateException broken) when (broken.IsParseError)
        {
            throw site.Fail(this, -1, broken.Message, TemplateErrorCode.Syntax);
        }

        EnsureSlots();
        EnterRecursion(site.Span);
        var pipe = PendingPipe;
        PendingPipe = null;
        Value result;
        if (!asTemplate && template.SingleExpression is { } expression)
        {
            result = expression.Eval(this);
        }
        else
        {
            var indent = Writer.Indent;
            var wasAtLineStart = Writer.IsAtLineStart;
            Writer.Indent = null;
            var outer = BeginCapture();
            template.Run(this);
            result = TextValue(outer);
            Writer.Indent = indent;
            Writer.IsAtLineStart = wasAtLineStart;
        }

        PendingPipe = pipe;
        LeaveRecursion();
        return result;
    }
}
