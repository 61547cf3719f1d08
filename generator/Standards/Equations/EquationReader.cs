using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model.Layout;

namespace Mingzhang.Standards.Equations;

/// <summary>Reads the <c>equations</c> of a standard and reports names that the standard does not have.</summary>
sealed class EquationReader(IReadOnlyList<TableLayout> tables, FindingList findings)
{
    readonly FormulaNames _names = new(tables, findings);

    public IReadOnlyList<Equation> Read(IEnumerable<YamlMap> maps) => [.. maps.SelectMany(ReadEntry)];

    List<Equation> ReadEntry(YamlMap map)
    {
        var id = map.RequiredText("id");
        var prototype = new Equation(id, map.RequiredText("rule"), NoFormula, map.Span)
        {
            Severity = map.Choice<Severity?>("severity", null, ("error", Severity.Error), ("warning", Severity.Warning), ("info", Severity.Info)),
            Tolerance = map.Choice("tolerance", EquationTolerance.Automatic, ("exact", EquationTolerance.Exact), ("interval", EquationTolerance.Interval)),
            Rows = map.Text("rows") is { } rows ? ParseRows(rows, map.SpanOf("rows")) : null,
            Columns = map.Texts("columns"),
            MatchByName = map.Choice("match", false, ("code", false), ("name", true)),
            Says = ReadSays(map),
        };
        var when = map.Entry("when")?.Value as YamlScalar;
        var over = map.Has("tables") ? map.Texts("tables") : [""];
        var equations = new List<Equation>();
        foreach (var formula in ReadFormulas(map))
        {
            foreach (var table in over)
            {
                if (Parse(formula, table) is not { } parsed) continue;
                var condition = when is null ? null : Parse(when, table);
                var equation = prototype with { Formula = parsed, When = condition, Span = formula.Span };
                if (_names.AllKnown(equation)) equations.Add(equation);
            }
        }
        map.Finish();
        return equations;
    }

    static Formula NoFormula { get; } = new("", [], Relation.Equal, []);

    static IEnumerable<YamlScalar> ReadFormulas(YamlMap map)
    {
        var value = map.Entry("that")?.Value;
        if (value is null) map.Missing("that");
        return value switch
        {
            YamlScalar scalar => [scalar],
            YamlSequence sequence => sequence.Items.OfType<YamlScalar>(),
            _ => [],
        };
    }

    static Message ReadSays(YamlMap map)
    {
        if (map.Entry("says") is not { Value: YamlMapping }) return new Message(map.Text("says") ?? "", "");
        var says = map.Map("says")!;
        var message = new Message(says.Text("zh") ?? "", says.Text("en") ?? "");
        says.Finish();
        return message;
    }

    Formula? Parse(YamlScalar scalar, string table)
    {
        try
        {
            return FormulaParser.Parse(scalar.Text.Replace("@", table, StringComparison.Ordinal));
        }
        catch (FormulaSyntaxException fault)
        {
            Report(scalar.Span, fault);
            return null;
        }
    }

    Selector? ParseRows(string text, SourceSpan span)
    {
        try
        {
            return FormulaParser.ParseSelector(text);
        }
        catch (FormulaSyntaxException fault)
        {
            Report(span, fault);
            return null;
        }
    }

    void Report(SourceSpan span, FormulaSyntaxException fault) => findings.Add(DocumentRules.WrongType.At(span, new(
        $"等式读不懂（第 {fault.Offset + 1} 个字符）：{fault.Reason.Chinese}",
        $"The equation cannot be read (character {fault.Offset + 1}): {fault.Reason.English}")) with
    {
        Help = new("写法如 03/*/total = 03/*/basic + 03/*/project，见 generator/Standards/README.md",
            "Write it like 03/*/total = 03/*/basic + 03/*/project, see generator/Standards/README.md"),
    });
}
