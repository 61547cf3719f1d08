using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Checks.Identities;

/// <summary>One run of all equations over one disclosure.</summary>
sealed class IdentityRun(CheckContext context)
{
    readonly List<IdentityResult> _results = [];
    readonly HashSet<Identity> _blocked = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<Identity> _settled = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<int> _wrong = [];
    readonly HashSet<int> _unfilled = UnfilledParents.Find(context.Grid);
    readonly Withholdings _withheld = new(context.Disclosure.Withheld);
    readonly IdentityFindings _findings = new(context.Grid);

    /// <summary>In the order of the standard.</summary>
    public IReadOnlyList<IdentityResult> Results { get; private set; } = [];

    public void Run()
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
        Results = [.. _results.Select(result => _blocked.Contains(result.Identity) ? result.Blocked() : result)];
    }

    void Judge(IdentityBinder binder, Equation equation)
    {
        if (CheckRules.Find(equation.Rule) is null) ReportUnknownRule(equation);
        try
        {
            foreach (var bound in binder.Bind(equation))
            {
                var identity = Filled(bound);
                var judgement = IsBlockedFromTheStart(identity)
                    ? new Judgement(Verdict.Blocked, 0, 0, 0, default)
                    : _withheld.Relax(identity, Identities.Judge.Compare(identity));
                _results.Add(new IdentityResult(identity, judgement));
            }
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            context.Report(RuleFailure.Of($"{equation.Rule}（{equation.Id}）", fault, equation.Span));
        }
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
    Identity Filled(Identity identity)
    {
        if (_unfilled.Count == 0 || !identity.Right.Any(operand => operand.Cell is { } cell && _unfilled.Contains(cell.Id))) return identity;
        var operands = new List<Operand>();
        foreach (var operand in identity.Right) AddFilled(operands, operand);
        return identity with { Right = [.. operands] };
    }

    void AddFilled(List<Operand> operands, Operand operand)
    {
        if (operand.Cell is not { } cell || !_unfilled.Contains(cell.Id))
        {
            operands.Add(operand);
            return;
        }
        foreach (var child in cell.Grid.Tree.ChildrenOf(cell.RowIndex))
        {
            AddFilled(operands, operand with { Cell = cell with { RowIndex = child } });
        }
    }

    bool IsBlockedFromTheStart(Identity identity)
    {
        if (identity.Judged.Cell is { } judged && _unfilled.Contains(judged.Id)) return true;
        if (context.MissingRows.Count > 0 && identity.Operands.Any(operand => context.MissingRows.Contains(RowOf(operand.MissingAt)))) return true;
        var terms = identity.Equation.Formula.Terms;
        for (var i = 0; i < terms.Count; i++)
        {
            var term = terms[i];
            if (term.Constant is null && context.IsUnreadable(context.Disclosure.Table(term.Table)?.File)) return true;
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
