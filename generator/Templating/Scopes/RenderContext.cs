using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Cultures;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>The state of one render: variables, limits, output. Used by one thread.</summary>
public sealed partial class RenderContext
{
    internal RenderContext(TemplateOptions options)
    {
        Options = options;
        Culture = options.Culture;
    }

    public TemplateOptions Options { get; }

    public Culture Culture { get; internal set; }

    /// <summary>The pattern of printed dates; a template changes it by `date.format = "%F"`.</summary>
    internal string DateFormat { get; set; } = "%d %b %Y";

    /// <summary>State that functions keep during one render (`array.cycle`), by a key of their own.</summary>
    internal Dictionary<string, int> Counters { get; } = new(StringComparer.Ordinal);

    /// <summary>The value as `{{ value }}` prints it, in the culture of the render.</summary>
    public string ToText(in Value value) => ValueText.Print(this, value);

    /// <summary>Only null, false and the empty object are false.</summary>
    public bool IsTrue(in Value value) => value.Kind switch
    {
        <= ValueKind.Null => false,
        ValueKind.Bool => value.AsBool,
        ValueKind.Object => !ReferenceEquals(value.Reference, EmptyObject.Instance),
        _ => true,
    };

    /// <summary>Applies a binary operator to two arguments, with errors at the call.</summary>
    internal Value Operate(Operator op, in Arguments arguments, int left, int right) => throw new NotImplementedException($"{op}{left}{right}");

    /// <summary>Compares for sorting: numbers by value, text by the order of the culture, null first.</summary>
    public int Compare(in Value left, in Value right) => throw new NotImplementedException($"{left}{right}");

    /// <summary>Equality as `==` has it.</summary>
    public bool AreEqual(in Value left, in Value right) => throw new NotImplementedException($"{left}{right}");

    /// <summary>A member of any value (object, array, text, date, time span), as `value.name` reads it; null when there is none.</summary>
    public Value Member(in Value target, string name) => throw new NotImplementedException($"{target}{name}");

    /// <summary>Calls a function value; an error at the call site when it is none.</summary>
    internal Value Call(ICallSite site, in Value function, ReadOnlySpan<Value> values) => throw new NotImplementedException($"{site}{function}{values.Length}");

    /// <summary>Counts one step of a loop against <see cref="TemplateOptions.LoopLimit"/>: every function that walks a list calls it for each item.</summary>
    internal void CountIteration(ICallSite site) => throw new NotImplementedException($"{site}");

    /// <summary>Runs an expression (`object.eval`) or a template text (`object.eval_template`) in the current scope.</summary>
    internal Value Evaluate(ICallSite site, string text, bool asTemplate) => throw new NotImplementedException($"{site}{text}{asTemplate}");
}
