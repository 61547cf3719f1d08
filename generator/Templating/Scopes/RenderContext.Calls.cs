using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Nodes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>Calls of functions.</summary>
public sealed partial class RenderContext
{
    private Value[] _stack = new Value[32];
    private int _stackTop;

    /// <summary>The value on the left of a pipe whose right side is still looking for a function, or null.</summary>
    internal Node? PendingPipe { get; set; }

    /// <summary>The body of a `wrap`, until the function that it wraps takes it.</summary>
    internal Body? PendingBlock { get; set; }

    /// <summary>Evaluates the target of a member or index: what is piped is not for a function named there.</summary>
    internal Value EvalTarget(Node target)
    {
        if (PendingPipe is null) return target.Eval(this);
        var pipe = PendingPipe;
        PendingPipe = null;
        var value = target.Eval(this);
        PendingPipe = pipe;
        return value;
    }

    /// <summary>Calls a function that was named without arguments.</summary>
    internal Value CallFromPath(Node path, in Value function) => Invoke(path, function.AsFunction, null, CallArguments.None);

    /// <summary>Calls a function value; an error at the call site when it is none.</summary>
    internal Value Call(ICallSite site, in Value function, ReadOnlySpan<Value> values)
    {
        switch (function.Reference)
        {
            case BuiltinFunction builtin:
                return CallBuiltin(site, builtin, values);
            case ScriptFunction script:
                return CallScript(site, script, values);
            default:
                throw site.Fail(this, -1, $"Invalid target function `{ToText(function)}` ({Conversion.TypeName(function)})", TemplateErrorCode.Evaluation);
        }
    }

    private Value CallBuiltin(ICallSite site, BuiltinFunction function, ReadOnlySpan<Value> values)
    {
        var size = function.IsVariadic ? Math.Max(values.Length, function.ParameterCount) : function.ParameterCount;
        var start = Rent(size);
        values[..Math.Min(values.Length, size)].CopyTo(_stack.AsSpan(start));
        if (values.Length < function.RequiredCount) throw WrongCount(site, values.Length, function.RequiredCount);
        var result = Run(site, function, start, size);
        _stackTop = start;
        return result;
    }

    private Value CallScript(ICallSite site, ScriptFunction function, ReadOnlySpan<Value> values)
    {
        var list = new List<Value>(values.Length);
        foreach (var value in values) list.Add(value);
        return RunScript(site, function, list, null, null);
    }

    /// <summary>Calls a function with arguments that are still to be evaluated; the piped value comes first.</summary>
    internal Value Invoke(Node site, FunctionValue function, Node? from, CallArguments arguments)
    {
        var block = PendingBlock;
        PendingBlock = null;
        if (from is null && PendingPipe is not null)
        {
            from = PendingPipe;
            PendingPipe = null;
        }

        switch (function)
        {
            case BuiltinFunction builtin when arguments.IsPlain:
                return InvokePlain(site, builtin, from, arguments.Items);
            case BuiltinFunction builtin:
                return InvokeNamed(site, builtin, from, arguments.Items);
            case ScriptFunction script:
                var values = Gather(script, from, arguments.Items, out var named);
                return RunScript(site, script, values, named, block);
            case KeptFunction:
                WriteKept(site, arguments, block);
                return Value.Null;
            case IncludeFunction include:
                var texts = Gather(include, from, arguments.Items, out var locals);
                return include.IsJoin ? IncludeJoin(site, texts, locals) : Include(site, texts, locals);
            default:
                throw Fail(site.Span, "The function cannot be called.");
        }
    }

    private Value InvokePlain(Node site, BuiltinFunction function, Node? from, CallArgument[] arguments)
    {
        var count = arguments.Length + (from is null ? 0 : 1);
        if (count > function.ParameterCount && !function.IsVariadic)
        {
            EvalAll(from, arguments, function.ParameterCount);
            throw Fail(site.Span, $"Argument index must be < {function.ParameterCount} (Parameter 'index')");
        }

        var size = Math.Max(count, function.ParameterCount);
        var start = Rent(size);
        var next = start;
        if (from is not null)
        {
            var value = from.Eval(this);
            _stack[next++] = value;
        }

        foreach (var argument in arguments)
        {
            var value = argument.Value.Eval(this);
            _stack[next++] = value;
        }

        if (count < function.RequiredCount) throw WrongCount(site, count, function.RequiredCount);
        var result = Run(site, function, start, size);
        _stackTop = start;
        return result;
    }

    private void EvalAll(Node? from, CallArgument[] arguments, int count)
    {
        if (from is not null && count-- > 0) from.Eval(this);
        for (var i = 0; i < count; i++) arguments[i].Value.Eval(this);
    }

    private Value InvokeNamed(Node site, BuiltinFunction function, Node? from, CallArgument[] arguments)
    {
        var values = new List<Value>();
        if (from is not null) values.Add(from.Eval(this));
        foreach (var argument in arguments)
        {
            var value = argument.Value.Eval(this);
            if (argument.IsSpread && value.IsArray)
            {
                for (var i = 0; i < value.AsArray.Count; i++) values.Add(value.AsArray[i]);
                continue;
            }

            var index = argument.Name is null ? values.Count : function.IndexOf(argument.Name);
            if (index < 0) index = values.Count;
            while (values.Count <= index) values.Add(default);
            values[index] = value;
        }

        if (values.Count > function.ParameterCount && !function.IsVariadic)
            throw Fail(site.Span, $"Argument index must be < {function.ParameterCount} (Parameter 'index')");
        var given = 0;
        for (var i = 0; i < function.RequiredCount; i++)
        {
            if (i < values.Count && !values[i].IsUndefined) given++;
        }

        if (given < function.RequiredCount) throw WrongCount(site, given, function.RequiredCount);
        var size = Math.Max(values.Count, function.ParameterCount);
        var start = Rent(size);
        values.CopyTo(_stack, start);
        var result = Run(site, function, start, size);
        _stackTop = start;
        return result;
    }

    private Value Run(ICallSite site, BuiltinFunction function, int start, int size)
    {
        EnterRecursion(site.Span);
        BeginFunctionSteps();
        try
        {
            var result = function.Body(new Arguments(this, site, _stack.AsSpan(start, size)));
            LeaveRecursion();
            return result.IsUndefined ? Value.Null : result;
        }
        catch (Exception fault) when (fault is ArgumentException or ArithmeticException or FormatException or InvalidOperationException or TimeoutException)
        {
            throw site.Fail(this, -1, fault.Message, TemplateErrorCode.Evaluation);
        }
    }

    /// <summary>Takes cleared room on the argument stack. The array may be replaced while arguments are evaluated, so it is read anew each time.</summary>
    private int Rent(int size)
    {
        var start = _stackTop;
        _stackTop += size;
        if (_stackTop > _stack.Length) Array.Resize(ref _stack, Math.Max(_stackTop, _stack.Length * 2));
        Array.Clear(_stack, start, size);
        return start;
    }

    private TemplateException WrongCount(ICallSite site, int given, int expected) =>
        (TemplateException)Fail(site.Span.After, $"Invalid number of arguments `{given}` passed to `{site.Span.Text}` while expecting `{expected}` arguments");

    /// <summary>The nearest name to a function that was not found.</summary>
    internal string? SuggestFunction(Node target) => target switch
    {
        VariableNode variable => Suggestion.For(variable.Name, KnownNames()),
        MemberNode member when member.Target.Eval(this) is { Kind: ValueKind.Object } owner => Suggestion.For(member.Member, owner.AsObject.Keys),
        _ => null,
    };
}
