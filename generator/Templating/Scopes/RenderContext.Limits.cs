using System.Runtime.CompilerServices;
using System.Text;
using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Scopes;

/// <summary>Loops, recursion and length of output.</summary>
public sealed partial class RenderContext
{
    private int _depth;
    private int _steps;
    private int _functionSteps;
    private int _outputStart;
    private Utf8Output? _mainOutput;

    /// <summary>How many loops are running inside each other, across functions and includes.</summary>
    internal int LoopDepth { get; private set; }

    private void BeginLimits(Utf8Output output)
    {
        _depth = 0;
        _steps = 0;
        _functionSteps = 0;
        LoopDepth = 0;
        _mainOutput = output;
        _outputStart = output.Length;
        output.KnownGood = 0;
    }

    internal void EnterLoop() => LoopDepth++;

    internal void LeaveLoop()
    {
        if (--LoopDepth == 0) _steps = 0;
    }

    /// <summary>Counts one round of a loop; all loops inside each other count together.</summary>
    internal void StepLoop(SourceSpan loop)
    {
        if (++_steps > Options.LoopLimit && Options.LoopLimit > 0)
            throw Fail(loop, $"Exceeding number of iteration limit `{Options.LoopLimit}` for loop statement.", TemplateErrorCode.Limit);
    }

    /// <summary>Counts one step of a function that walks a list against <see cref="TemplateOptions.LoopLimit"/>; each call counts for itself.</summary>
    internal void CountIteration(ICallSite site)
    {
        if (++_functionSteps > Options.LoopLimit && Options.LoopLimit > 0)
            throw site.Fail(this, -1, $"Exceeding number of iteration limit `{Options.LoopLimit}` for internal iteration.", TemplateErrorCode.Limit);
    }

    internal void BeginFunctionSteps() => _functionSteps = 0;

    internal void CheckArrayLength(long length, SourceSpan at)
    {
        if (Options.LoopLimit > 0 && length > Math.Max(Options.LoopLimit, 1000) * 10L)
            throw Fail(at, $"The array would have {length} items, more than the limit allows.", TemplateErrorCode.Limit);
    }

    internal void CheckTextLength(long length)
    {
        if (Options.OutputLimitIsError && Options.LimitToString > 0 && length > Options.LimitToString)
            throw Fail(CurrentSite, $"The text would have {length} characters, more than the limit of {Options.LimitToString}.", TemplateErrorCode.Limit);
        if (length > int.MaxValue / 2) throw Fail(CurrentSite, "The text is too long.", TemplateErrorCode.Limit);
    }

    internal void EnterRecursion(SourceSpan at)
    {
        if (++_depth > Options.RecursiveLimit && Options.RecursiveLimit > 0)
            throw Fail(at, $"Exceeding number of recursive depth limit `{Options.RecursiveLimit}` for node: `{at.Text}`", TemplateErrorCode.Limit);
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Fail(at, "Exceeding recursive depth limit, near to stack overflow", TemplateErrorCode.Limit);
    }

    internal void LeaveRecursion() => _depth--;

    /// <summary>
    /// Whether more may be written. Bytes bound the characters from above, so the exact count is taken only near the limit.
    /// </summary>
    internal bool CanWriteMore(SourceSpan at)
    {
        var limit = Options.LimitToString;
        var output = Writer.Output;
        var start = ReferenceEquals(output, _mainOutput) ? _outputStart : 0;
        var count = limit <= 0 || output.Length - start <= limit ? 0 : Encoding.UTF8.GetCharCount(output.Written[start..]);
        if (count <= limit || limit <= 0)
        {
            // A byte more is at most a character more.
            output.KnownGood = limit <= 0 ? int.MaxValue : (int)Math.Min(int.MaxValue, count == 0 ? (long)start + limit : (long)output.Length + limit - count);
            return true;
        }

        if (Options.OutputLimitIsError) throw Fail(at, $"The output is longer than the limit of {limit} characters.", TemplateErrorCode.Limit);
        return false;
    }

    /// <summary>Cuts output that is too long, as Scriban does unless the host wants an error.</summary>
    internal void CutOutput()
    {
        Writer.Output = _mainOutput!;
        if (CanWriteMore(CurrentSite.Span)) return;
        var text = Encoding.UTF8.GetString(_mainOutput!.Written[_outputStart..]);
        _mainOutput.Truncate(_outputStart);
        _mainOutput.Write(text.AsSpan(0, Options.LimitToString));
        _mainOutput.Write("..."u8);
    }
}
