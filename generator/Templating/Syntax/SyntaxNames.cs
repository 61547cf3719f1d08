namespace Mingzhang.Templating.Syntax;

/// <summary>What messages call a part of a template, and how it is written.</summary>
static class SyntaxNames
{
    public static (string Name, string Form) Of(object node) => node switch
    {
        LiteralExpression => ("literal", "<value>"),
        ArrayExpression => ("array initializer", "[item1, item2,...]"),
        ObjectExpression => ("object initializer expression", "{ member1: <expression>, member2: ... }"),
        InterpolatedExpression => ("interpolated expression", "{<expression>}"),
        VariableExpression => ("variable", "<identifier>|<scope_identifier>"),
        ThisExpression => ("this expression", "this"),
        MemberExpression => ("member expression", "<expression>.<variable_name>"),
        IndexExpression => ("indexer expression", "<expression>[<index_expression>]"),
        IsEmptyExpression => ("empty expression", "<expression>.empty?"),
        NestedExpression => ("nested expression", "(<expression>)"),
        UnaryExpression => ("unary expression", "<operator> <expression>"),
        StepExpression => ("increment/decrement expression", "<operator> <expression> or <expression> <operator>"),
        BinaryExpression => ("binary expression", "<expression> operator <expression>"),
        ConditionalExpression => ("conditional expression", "<condition> ? <then_value> : <else_value>"),
        AssignExpression => ("assign expression", "<target_expression> = <value_expression>"),
        CallExpression => ("function call expression", "<target_expression> <arguemnt[0]> ... <arguement[n]>"),
        NamedArgument => ("named argument", "<identifier>: <expression>"),
        PipeExpression => ("pipe expression", "<expression> | <expression>"),
        FunctionExpression => ("anonymous function", "do ... end"),
        ExpressionStatement => ("expression statement", "<expression>"),
        IfStatement => ("if statement", "if <expression> ... end|else|else if"),
        ElseStatement => ("else statement", "else | else if <expression> ... end|else|else if"),
        CaseStatement => ("case statement", "case <expression> ... end|when|else"),
        WhenStatement => ("when statement", "when <expression> ... end|when|else"),
        ForStatement { IsTableRow: true } => ("tablerow statement", "tablerow <variable> in <expression> ... end"),
        ForStatement => ("for statement", "for <variable> in <expression> ... end"),
        WhileStatement => ("while statement", "while <expression> ... end"),
        FunctionStatement => ("function statement", "func <variable> ... end"),
        ReturnStatement => ("return statement", "return <expression>?"),
        CaptureStatement => ("capture statement", "capture <variable> ... end"),
        WrapStatement => ("wrap statement", "wrap <function_call> ... end"),
        WithStatement => ("with statement", "with <variable> ... end"),
        ImportStatement => ("import statement", "import <expression>"),
        ReadOnlyStatement => ("readonly statement", "readonly <variable>"),
        Parameter => ("function parameter", "param or param = value or param..."),
        Page => ("ScriptPage", "..."),
        _ => (node.GetType().Name, "..."),
    };
}
