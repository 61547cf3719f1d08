using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Nodes;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>Calls of functions that templates define, and the arguments that they and includes take.</summary>
public sealed partial class RenderContext
{
    /// <summary>Evaluates arguments for a function that takes any: names that are no parameters become members of `$`.</summary>
    private List<Value> Gather(FunctionValue function, Node? from, CallArgument[] arguments, out List<(string Name, Value Value)>? named)
    {
        named = null;
        var values = new List<Value>(arguments.Length + 1);
        if (from is not null) values.Add(from.Eval(this));
        foreach (var argument in arguments)
        {
            var value = argument.Value.Eval(this);
            if (argument.IsSpread && value.IsArray)
            {
                for (var i = 0; i < value.AsArray.Count; i++) values.Add(value.AsArray[i]);
                continue;
            }

            var index = values.Count;
            if (argument.Name is not null)
            {
                index = function.IndexOf(argument.Name);
                if (index < 0 && function.IsVariadic)
                {
                    (named ??= []).Add((argument.Name, value));
                    continue;
                }

                if (index < 0) index = values.Count;
            }

            while (values.Count <= index) values.Add(default);
            values[index] = value;
        }

        return values;
    }

    private Value RunScript(ICallSite site, ScriptFunction function, List<Value> values, List<(string Name, Value Value)>? named, Body? block)
    {
        if (function.Parameters is { } parameters) FillParameters(site, function, parameters, values);
        EnterRecursion(site.Span);
        PushLocals(function.Locals);
        Locals.SetArguments(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values), named);
        Locals.Block = block;
        if (function.LocalName is not null) Locals.Set(function.LocalName, new Value(function));
        var pipe = PendingPipe;
        PendingPipe = null;
        if (function.Parameters is not null)
        {
            BeginFunction();
            for (var i = 0; i < function.Parameters.Length; i++) BindParameter(function.Parameters[i].Slot, values[i]);
        }

        var result = Value.Null;
        if (function.Inline is not null)
        {
            result = function.Inline.Eval(this);
        }
        else if (function.Body!.Exec(this) == Flow.Return)
        {
            result = ReturnValue;
            ReturnValue = default;
        }

        if (function.Parameters is not null) EndFunction();
        PendingPipe = pipe;
        PopLocals();
        LeaveRecursion();
        return result;
    }

    private void FillParameters(ICallSite site, ScriptFunction function, ScriptParameter[] parameters, List<Value> values)
    {
        if (function.IsVariadic)
        {
            var rest = new ScriptArray();
            for (var i = parameters.Length - 1; i < values.Count; i++) rest.Add(values[i]);
            if (values.Count >= parameters.Length) values.RemoveRange(parameters.Length - 1, values.Count - parameters.Length + 1);
            while (values.Count < parameters.Length - 1) values.Add(default);
            values.Add(new Value(rest));
        }

        var given = 0;
        for (var i = 0; i < parameters.Length; i++)
        {
            if (i >= values.Count) values.Add(default);
            if (!values[i].IsUndefined) given += i < function.RequiredCount ? 1 : 0;
            else values[i] = parameters[i].Default ?? Value.Null;
        }

        if (given < function.RequiredCount) throw WrongCount(site, given, function.RequiredCount);
        if (values.Count > parameters.Length)
        {
            throw site.Fail(this, values.Count - 1,
                $"Invalid number of arguments `{values.Count}` passed to `{site.Span.Text}` while expecting `{parameters.Length}` arguments", TemplateErrorCode.Evaluation);
        }
    }
}
