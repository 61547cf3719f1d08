using System.Globalization;
using Mingzhang.Documents;
using Mingzhang.Model;

namespace Mingzhang.Checks.Forms;

/// <summary>An indicator with its kind, its name, and its values of the term and of the year.</summary>
sealed class IndicatorFacts
{
    readonly FormFacts _form;
    readonly FormEntry _entry;
    readonly int _index;

    /// <param name="annual">The year's column.</param>
    /// <param name="term">The whole term's column; -1 where there is none.</param>
    public IndicatorFacts(FormFacts form, FormEntry entry, int index, int annual, int term)
    {
        (_form, _entry, _index) = (form, entry, index);
        var indicator = entry.Indicators[index];
        var levels = indicator.Levels.Count;
        Name = levels > 0 ? indicator.Level(levels - 1, annual) : FormValue.Missing;
        Value = annual < indicator.Values.Count ? indicator.Values[annual] : FormValue.Missing;
        TermValue = term >= 0 && term < indicator.Values.Count ? indicator.Values[term] : null;
        Kind = KindOf(indicator, levels, annual);
    }

    /// <summary>projects/form/绩效指标/n.</summary>
    public string Address => TextOf(FormValue.Missing).Address;

    public IReadOnlyList<FormValue> Values => _entry.Indicators[_index].Values;

    /// <summary>One of <see cref="Values"/> as a text of the form.</summary>
    public FormText TextOf(FormValue value) => new(_form, _entry, (_index + 1).ToString(CultureInfo.InvariantCulture), value);

    public IndicatorKind Kind { get; }

    public FormValue Name { get; }

    /// <summary>Of the year, or of the only column.</summary>
    public FormValue Value { get; }

    /// <summary>Of the whole term; null where the form has no such column.</summary>
    public FormValue? TermValue { get; }

    public Figure[] Figures => field ??= FigureScanner.In(Value.Text);

    public bool StatesMoney
    {
        get
        {
            foreach (var figure in Figures)
            {
                if (figure.IsMoney) return true;
            }
            return false;
        }
    }

    /// <summary>There are figures, and all of them count things.</summary>
    public bool StatesOnlyCounts
    {
        get
        {
            foreach (var figure in Figures)
            {
                if (!figure.IsCount) return false;
            }
            return Figures.Length > 0;
        }
    }

    /// <summary>There are figures, and all of them are money.</summary>
    public bool StatesOnlyMoney
    {
        get
        {
            foreach (var figure in Figures)
            {
                if (!figure.IsMoney) return false;
            }
            return Figures.Length > 0;
        }
    }

    /// <summary>A price of one thing rather than a sum: 每村, 元/人, 人均.</summary>
    public bool IsPerUnit =>
        Name.Text.Contains('每', StringComparison.Ordinal) || Value.Text.Contains('每', StringComparison.Ordinal) || Value.Text.Contains('/', StringComparison.Ordinal)
        || Name.Text.Contains("均", StringComparison.Ordinal) || Name.Text.Contains("单价", StringComparison.Ordinal) || Name.Text.Contains("标准", StringComparison.Ordinal);

    public bool HasName => !TextFolding.IsBlank(Name.Text);

    public bool HasValue => !TextFolding.IsBlank(Value.Text);

    static IndicatorKind KindOf(Indicator indicator, int levels, int column)
    {
        for (var level = levels - 2; level >= 0; level--)
        {
            var text = indicator.Level(level, column).Text;
            if (text.Contains("数量", StringComparison.Ordinal)) return IndicatorKind.Quantity;
            if (text.Contains("质量", StringComparison.Ordinal)) return IndicatorKind.Quality;
            if (text.Contains("时效", StringComparison.Ordinal)) return IndicatorKind.Time;
            if (text.Contains("成本", StringComparison.Ordinal)) return IndicatorKind.Cost;
            if (text.Contains("满意", StringComparison.Ordinal)) return IndicatorKind.Satisfaction;
        }
        return IndicatorKind.Other;
    }
}
