using System.Runtime.InteropServices;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>One run of all equations over one disclosure.</summary>
sealed class IdentityRun(CheckContext context)
{
    readonly List<IdentityResult> _results = [];

    /// <summary>By table, how many identities had nothing to compare.</summary>
    readonly Dictionary<string, int> _skipped = new(StringComparer.Ordinal);

    readonly HashSet<Identity> _blocked = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<Identity> _settled = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<int> _wrong = [];
    readonly HashSet<int> _unfilled = UnfilledParents.Find(context.Grid);
    readonly Withholdings _withheld = new(context.Disclosure.Withheld);
    readonly IdentityFindings _findings = new(context.Grid);

    public IdentityResults Run()
    {
        var binder = new IdentityBinder(context.Grid);
        foreach (var equation in context.Standard.Equations) Judge(binder, equation);
        if (_results.Exists(result => result.Judgement.Fails || result.Verdict is Verdict.Doubtful or Verdict.Rounded))
        {
            TellBlankTotals();
            TellFaults();
            TellOthers();
            RoundingNotes.Tell(context, _results);
        }
        for (var i = 0; _blocked.Count > 0 && i < _results.Count; i++)
        {
            if (_blocked.Contains(_results[i].Identity)) _results[i] = _results[i].Blocked();
        }
        return new IdentityResults(_results, _skipped);
    }

    void Judge(IdentityBinder binder, Equation equation)
    {
        if (CheckRules.Find(equation.Rule) is null) ReportUnknownRule(equation);
        try
        {
            if (binder.Bind(equation) is not { } terms) return;
            var unreadable = NamesUnreadable(equation);
            var columns = terms.EachColumns();
            var steps = terms.ListLength();
            foreach (var row in terms.EachRows())
            {
                for (var column = 0; column < columns.Count; column++)
                {
                    for (var step = 0; step < steps; step++)
                    {
                        if (terms.Resolve(new Binding(row, columns[column], step))) Judge(equation, terms, unreadable);
                    }
                }
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            context.Report(RuleFailure.Of($"{equation.Rule}（{equation.Id}）", fault, equation.Span));
        }
    }

    void Judge(Equation equation, BoundTerms terms, bool unreadable)
    {
        if (_unfilled.Count > 0) Fill(terms);
        var judgement = unreadable || IsBlockedFromTheStart(terms)
            ? new Judgement(Verdict.Blocked, 0, 0, 0, default)
            : _withheld.Relax(equation, terms.Left, terms.Right, Identities.Judge.Compare(equation, terms.Left, terms.Right));
        if (judgement.Verdict != Verdict.Skipped) _results.Add(new IdentityResult(terms.ToIdentity(), judgement));
        else CollectionsMarshal.GetValueRefOrAddDefault(_skipped, RoundingNotes.TableOf(equation), out _)++;
    }

    void ReportUnknownRule(Equation equation)
    {
        var nearest = Suggestion.Nearest(equation.Rule, CheckRules.All.Select(rule => rule.Id));
        context.Report(DocumentRules.WrongType.At(equation.Span, new($"等式 {equation.Id}：没有规则 {equation.Rule}", $"Equation {equation.Id}: there is no rule {equation.Rule}")) with
        {
            Help = nearest is null ? new("写 ARI-… 或 XTB-…", "Write ARI-… or XTB-…") : new($"是不是 {nearest}？", $"Did you mean {nearest}?"),
        });
    }

    /// <summary>A row that prints no subtotal stands for the sum of its parts.</summary>
    void Fill(BoundTerms terms)
    {
        if (!HasUnfilled(terms.Right)) return;
        var operands = new OperandList();
        foreach (var operand in terms.Right) AddFilled(operands, operand);
        terms.ReplaceRight(operands);
    }

    bool HasUnfilled(ReadOnlySpan<Operand> operands)
    {
        foreach (var operand in operands)
        {
            if (operand.Cell is { } cell && _unfilled.Contains(cell.Id)) return true;
        }
        return false;
    }

    void AddFilled(OperandList operands, Operand operand)
    {
        if (operand.Cell is not { } cell || !_unfilled.Contains(cell.Id))
        {
            operands.Add(operand);
            return;
        }
        foreach (var child in cell.Grid.Tree.ChildrenOf(cell.RowIndex)) AddFilled(operands, operand with { Row = child });
    }

    bool NamesUnreadable(Equation equation)
    {
        var terms = equation.Formula.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            if (term.Constant is null && context.IsUnreadable(context.Disclosure.Table(term.Table)?.File)) return true;
        }
        return false;
    }

    bool IsBlockedFromTheStart(BoundTerms terms) =>
        (_unfilled.Count > 0 && terms.Left[0].Cell is { } judged && _unfilled.Contains(judged.Id))
        || (context.MissingRows.Count > 0 && (NamesMissingRow(terms.Left) || NamesMissingRow(terms.Right)));

    bool NamesMissingRow(ReadOnlySpan<Operand> operands)
    {
        foreach (var operand in operands)
        {
            if (operand.MissingAt is { } address && context.MissingRows.Contains(RowOf(address))) return true;
        }
        return false;
    }

    void TellBlankTotals()
    {
        var missingRows = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in _results)
        {
            if (result.Verdict != Verdict.LeftBlank || !result.Identity.Equation.Formula.IsWithinOneTable) continue;
            if (result.Identity.Judged.Cell is { } cell ? !_wrong.Add(cell.Id) : !missingRows.Add(RowOf(result.Identity.Judged.MissingAt)))
            {
                _blocked.Add(result.Identity);
                continue;
            }
            Tell(result);
        }
    }

    void TellFaults()
    {
        foreach (var fault in FaultLocator.Locate(_results))
        {
            var finding = _findings.OfFault(fault);
            context.Report(finding);
            _wrong.Add(fault.Cell.Id);
            var told = false;
            foreach (var result in fault.Explains)
            {
                _settled.Add(result.Identity);
                if (told || result.Identity.Equation.Rule != finding.Rule) _blocked.Add(result.Identity);
                else told = true;
            }
        }
    }

    void TellOthers()
    {
        foreach (var result in _results.Where(result => result.Judgement.Fails || result.Verdict == Verdict.Doubtful).OrderBy(result => result.Identity.Order))
        {
            if (_settled.Contains(result.Identity) || _blocked.Contains(result.Identity)) continue;
            if (result.Identity.Operands.Any(operand => operand.Cell is { } cell && _wrong.Contains(cell.Id))) _blocked.Add(result.Identity);
            else Tell(result);
        }
    }

    /// <summary>Reports a failure. A waived one is known and stands: what depends on it is still judged.</summary>
    void Tell(IdentityResult result)
    {
        _settled.Add(result.Identity);
        var finding = _findings.OfFailure(result);
        context.Report(finding);
        if (result.Identity.Judged.Cell is not { } cell) return;
        if (finding.Severity == Severity.Error && context.Waivers.Find(finding) is null) _wrong.Add(cell.Id);
        else _wrong.Remove(cell.Id);
    }

    static string RowOf(string? address) => address is null ? "" : address[..address.LastIndexOf('/')];
}
