using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Cultures;
using Mingzhang.Templating.Hosting;
using Mingzhang.Templating.Output;
using Mingzhang.Templating.Syntax;
using Mingzhang.Templating.Values;

namespace Mingzhang.Templating.Scopes;

/// <summary>The state of one render: variables, limits, output. Used by one thread.</summary>
public sealed partial class RenderContext
{
    internal RenderContext(TemplateEngine engine)
    {
        Engine = engine;
        Options = engine.Options;
        Culture = Options.Culture;
        Names = engine.Names;
        Writer = new TemplateWriter { IndentsEmptyLines = Options.IndentOnEmptyLines };
    }

    public TemplateOptions Options { get; }

    public Culture Culture { get; internal set; }

    internal TemplateEngine Engine { get; }

    internal NameTable Names { get; }

    internal TemplateWriter Writer { get; }

    /// <summary>The pattern of printed dates; a template changes it by `date.format = "%F"`.</summary>
    internal string DateFormat { get; set; } = "%d %b %Y";

    /// <summary>State that functions keep during one render (`array.cycle`), by a key of their own.</summary>
    internal Dictionary<string, int> Counters { get; } = new(StringComparer.Ordinal);

    /// <summary>The statement that is being written, for faults of printing.</summary>
    internal ICallSite CurrentSite { get; set; } = NoSite.Instance;

    /// <summary>What a `ret` has returned, until its function takes it.</summary>
    internal Value ReturnValue { get; set; }

    internal void Begin(object? model, Utf8Output output)
    {
        BeginVariables(model);
        Writer.Output = output;
        Writer.Indent = null;
        Writer.IsAtLineStart = false;
        Culture = Options.Culture;
        DateFormat = "%d %b %Y";
        Counters.Clear();
        ReturnValue = default;
        CurrentSite = NoSite.Instance;
        BeginLimits(output);
    }

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

    /// <summary>Whether a value has no items or members; null for null; text and numbers are never empty, except the empty text by `.empty?`.</summary>
    internal Value IsEmpty(in Value value) => value.Kind switch
    {
        <= ValueKind.Null => Value.Null,
        ValueKind.Array or ValueKind.Range => new Value(value.AsArray.Count == 0),
        ValueKind.String or ValueKind.Safe or ValueKind.Rendered => new Value(value.AsText.Length == 0),
        ValueKind.Object => new Value(value.AsObject.Count == 0),
        _ => Value.False,
    };

    /// <summary>Applies a binary operator to two arguments, with errors at the call.</summary>
    internal Value Operate(Operator op, in Arguments arguments, int left, int right) =>
        Operators.Apply(this, op, arguments[left], arguments[right], OperandSpans.At(arguments.Site.Span));

    /// <summary>Equality as `==` has it.</summary>
    public bool AreEqual(in Value left, in Value right) => IsTrue(Operators.Apply(this, Operator.Equal, left, right, OperandSpans.At(CurrentSite.Span)));

    /// <summary>The error to throw at a place.</summary>
    internal Exception Fail(SourceSpan span, string message, TemplateErrorCode code = TemplateErrorCode.Evaluation, string? hint = null) =>
        new TemplateException([ErrorBuilder.Build(code, span, message, IncludeChain(), hint)], isParseError: false);

    internal Exception Fail(ICallSite site, string message, TemplateErrorCode code = TemplateErrorCode.Evaluation) => Fail(site.Span, message, code);
}
