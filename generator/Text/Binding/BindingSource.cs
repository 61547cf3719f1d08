using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Sources;
using Mingzhang.Templating.Builtins;
using Mingzhang.Templating.Values;

namespace Mingzhang.Text.Binding;

/// <summary>
/// What the bindings of one section read and write: cells of the disclosure, last year, reasons. A fault is a finding at the binding, and
/// the binding writes nothing, so that one run tells all faults.
/// </summary>
sealed class BindingSource(Disclosure disclosure, LastYear lastYear, FigureStyle style, Section section, MarkedTemplate marked, FindingList findings)
{
    readonly SectionPlaces _places = new(section);
    readonly List<BoundValue> _values = [];

    public Disclosure Disclosure { get; } = disclosure;

    public FigureStyle Style { get; } = style;

    public IReadOnlyList<BoundValue> Values => _values;

    /// <summary>Text that came from the sources, with marks around it.</summary>
    public Value Bound(in Arguments a, string function, string text, params IReadOnlyList<string> addresses)
    {
        if (!marked.IsMarked || _values.Count >= MarkedTemplate.MostMarks) return new Value(text);
        _values.Add(new BoundValue(function, addresses, marked.Origin(a.Site.Span.Start)));
        return new Value($"{MarkedTemplate.FigureBegin}{(char)(MarkedTemplate.FirstMark + _values.Count - 1)}{text}{MarkedTemplate.FigureEnd}");
    }

    /// <summary>The cell at the address of an argument; null (with a finding) where there is none. A blank is what its parts make, or zero: a text cannot be silent.</summary>
    public BoundCell? Cell(in Arguments a, int argument)
    {
        var address = SourceAddress.Normalize(a.Text(argument) ?? "");
        var segments = address.Split('/');
        if (segments.Length == 3 && Disclosure.Table(segments[0]) is { } table)
        {
            foreach (var side in table.Sides)
            {
                var column = side.Layout.IndexOf(segments[2]);
                if (column < 0 || side.Find(segments[1]) is not { } row || !side.Layout.Columns[column].IsNumeric) continue;
                var amount = row.Cells[column].Amount;
                if (amount.State == AmountState.Blank) amount = FilledAmount.Of(side, RowTree.Of(side), IndexOf(side, row), column);
                return new BoundCell(address, amount, side.Layout.Columns[column], table.Layout.Decimals);
            }
        }
        ReportAddress(a, address, segments);
        return null;
    }

    static int IndexOf(TableSide side, Row row)
    {
        for (var i = 0; i < side.Rows.Count; i++)
        {
            if (ReferenceEquals(side.Rows[i], row)) return i;
        }
        return -1;
    }

    public decimal? LastYearOf(in Arguments a, BoundCell cell)
    {
        if (lastYear.Find(cell.Address) is { HasValue: true } last) return cell.InYuan(last.Value);
        Report(a, BindingRules.LastYear, new($"不知道上年的数：{cell.Address}", $"Last year's figure is not known: {cell.Address}"), new(
            $"上年的公开件不在本站时，在 disclosure.yml 写 previous: {{{cell.Address}: \"…\"}}", $"Where last year is not on the site, write previous: {{{cell.Address}: \"…\"}} in disclosure.yml"));
        return null;
    }

    public bool KnowsLastYear(string address) => lastYear.Find(SourceAddress.Normalize(address)) is { HasValue: true };

    /// <summary>The officer's reason, by address or topic; null (with a finding) where it is missing.</summary>
    public string? Reason(in Arguments a, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Disclosure.Reasons.TryGetValue(SourceAddress.Normalize(key), out var reason) && reason.Trim() is { Length: > 0 } text) return text.TrimEnd('。', '；', '.', ';');
        }
        Report(a, BindingRules.Reason, new($"缺少原因：{keys[0]}", $"The reason is missing: {keys[0]}"), new(
            $"在 disclosure.yml 写 reasons: {{{keys[0]}: 增减的原因}}", $"Write reasons: {{{keys[0]}: …}} in disclosure.yml"));
        return null;
    }

    public string? Given(in Arguments a, string key)
    {
        if (Disclosure.Figures.TryGetValue(key, out var text) && text.Trim() is { Length: > 0 } figure) return figure;
        Report(a, BindingRules.Given, new($"缺少“{key}”的数", $"The figure “{key}” is missing"), new(
            $"在 disclosure.yml 写 figures: {{{key}: \"…\"}}；没有的写 \"0\"", $"Write figures: {{{key}: \"…\"}} in disclosure.yml; \"0\" where there is none"));
        return null;
    }

    public void Report(in Arguments a, Rule rule, Message message, Message help)
    {
        var start = marked.Origin(a.Site.Span.Start);
        var place = _places.Template(start, Math.Max(1, marked.Origin(a.Site.Span.End) - start));
        // The standard's own text is no file of the site: what it misses is missing from disclosure.yml.
        var finding = section.IsGenerated
            ? rule.At(SourceSpan.Whole(Disclosure.Span.File ?? ""), message) with { Related = [new(place, new("格式的文字用到它", "the standard's text needs it"))] }
            : rule.At(place, message);
        findings.Add(finding with { At = $"text/{section.Id}", Help = help });
    }

    void ReportAddress(in Arguments a, string address, string[] segments)
    {
        var table = Disclosure.Table(segments[0]);
        var known = segments.Length != 3 ? [] : table is null
            ? Disclosure.Tables.Select(other => $"{other.Id}/{segments[1]}/{segments[2]}")
            : from side in table.Sides from row in side.Rows from column in side.Layout.Columns where column.IsNumeric select $"{table.Id}/{row.Key}/{column.Id}";
        var nearest = Suggestion.Nearest(address, known);
        Report(a, BindingRules.Name, new($"没有这一格：“{address}”", $"There is no such cell: “{address}”"), nearest is null
            ? new("地址写作 表号/行/列，如 01/expenditure-total/total；网页上每一格的地址可以复制", "Write table/row/column, such as 01/expenditure-total/total")
            : new($"是不是“{nearest}”？", $"Did you mean “{nearest}”?"));
    }
}

/// <summary>A cell that a binding names.</summary>
sealed record BoundCell(string Address, Amount Amount, Column Column, int TableDecimals)
{
    public decimal Value => Amount.HasValue ? Amount.Value : 0;

    public int Decimals => Math.Max(TableDecimals, Amount.Decimals);

    public decimal Yuan => InYuan(Value);

    public bool IsCount => Column.Kind == ColumnKind.Count;

    public decimal InYuan(decimal value) => IsCount ? value : Column.Unit.InYuan(value);
}
