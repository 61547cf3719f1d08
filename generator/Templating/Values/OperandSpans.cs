using Mingzhang.Templating.Syntax;

namespace Mingzhang.Templating.Values;

/// <summary>Where an operator and its operands stand, for errors.</summary>
readonly record struct OperandSpans(SourceSpan Operator, SourceSpan Left, SourceSpan Right)
{
    public static OperandSpans At(SourceSpan span) => new(span, span, span);
}
