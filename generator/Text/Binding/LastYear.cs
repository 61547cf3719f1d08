using Mingzhang.Model;

namespace Mingzhang.Text.Binding;

/// <summary>Last year's figures: the department's disclosure of the year before of the same kind and standard, else <c>previous:</c>.</summary>
sealed class LastYear
{
    readonly Disclosure? _disclosure;
    readonly Dictionary<string, Amount> _previous = new(StringComparer.Ordinal);

    public LastYear(Disclosure disclosure, IReadOnlyList<Disclosure> otherYears)
    {
        _disclosure = otherYears.FirstOrDefault(other => other.Year == disclosure.Year - 1 && other.Kind == disclosure.Kind && other.StandardId == disclosure.StandardId);
        foreach (var figure in disclosure.Previous) _previous.TryAdd(figure.At, figure.Amount);
    }

    /// <summary>The figure of the year before at an address, in the unit of the column; null where nobody knows it.</summary>
    public Amount? Find(string address)
    {
        if (_disclosure is not null && _disclosure.Find(address) is { } cell) return cell.Amount.State == AmountState.Blank ? Amount.Of(0) : cell.Amount;
        return _previous.TryGetValue(address, out var amount) ? amount : null;
    }

    /// <summary>A sentence stands word for word in last year's text.</summary>
    public bool Said(string section, string sentence) =>
        _disclosure?.Sections.FirstOrDefault(written => written.Id == section) is { } written && written.Markdown.ReplaceLineEndings("").Contains(sentence, StringComparison.Ordinal);
}
