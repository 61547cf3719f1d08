using System.Diagnostics.CodeAnalysis;

namespace Mingzhang.Diagnostics;

/// <summary>All rules that the program knows, by id. A family keeps its rules in its own folder; the catalogue only joins them.</summary>
public sealed class RuleCatalogue
{
    readonly SortedDictionary<string, Rule> _rules = new(StringComparer.Ordinal);

    /// <summary>Several stages may report one rule, each in its own words; the first gives the title.</summary>
    /// <exception cref="ArgumentException">Two rules of one id differ in severity or in whether they can be waived.</exception>
    public RuleCatalogue(params IEnumerable<IEnumerable<Rule>> families)
    {
        foreach (var rule in families.SelectMany(family => family))
        {
            if (!_rules.TryAdd(rule.Id, rule) && (_rules[rule.Id].Severity, _rules[rule.Id].Waivable) != (rule.Severity, rule.Waivable))
            {
                throw new ArgumentException($"Two rules are called {rule.Id}", nameof(families));
            }
        }
    }

    /// <summary>In the order of their ids.</summary>
    public IReadOnlyCollection<Rule> All => _rules.Values;

    public bool TryFind(string id, [NotNullWhen(true)] out Rule? rule) => _rules.TryGetValue(id, out rule);

    /// <exception cref="KeyNotFoundException">There is no such rule.</exception>
    public Rule this[string id] => _rules[id];
}
