using Mingzhang.Model;
using Mingzhang.Output;
using Mingzhang.Site.Views;
using Mingzhang.Standards;
using Mingzhang.Text.Claims;

namespace Mingzhang.Site.Disclosures;

/// <summary>The key figures of a disclosure: what the standard names, as published, with their part in the whole and the change against last year.</summary>
sealed class KeyFigures(DisclosureContext context, Wording wording)
{
    readonly LoadedDisclosure _loaded = context.Loaded;
    readonly Disclosure _disclosure = context.Disclosure;

    public IReadOnlyList<FigureSummary> Summaries()
    {
        var figures = new List<FigureSummary>();
        foreach (var figure in _loaded.Standard.KeyFigures)
        {
            if (Find(_disclosure, figure.At) is { } found) figures.Add(new FigureSummary(figure.Id, figure.NameIn(wording.Language), found.Amount, found.Unit));
        }
        return figures;
    }

    /// <param name="page">The page that shows them, from which they link to their rows.</param>
    public IReadOnlyList<FigureView> Views(OutputPath page)
    {
        var views = new List<FigureView>();
        foreach (var figure in _loaded.Standard.KeyFigures)
        {
            if (Find(_disclosure, figure.At) is { } found) views.Add(View(figure, found.Amount, found.Unit, page));
        }
        return views;
    }

    /// <summary>The same with what the written parts say of the changes: the first statement about each figure that nothing contradicts.</summary>
    public IReadOnlyList<FigureView> Explained(OutputPath page)
    {
        var stated = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var verdict in _loaded.Claims)
        {
            if (verdict is { Changed: { } at, Claim.Statement.Length: > 0 }) stated.TryAdd(at, verdict.Claim);
        }
        return [.. Views(page).Zip(Shown(), (view, figure) => view.Reason is null && stated.GetValueOrDefault(figure.At) is { } claim
            ? view with { Stated = claim.Statement, StatedHref = page.LinkTo($"{context.Folder}/text/{claim.Section}.html") }
            : view)];
    }

    IEnumerable<KeyFigure> Shown() => _loaded.Standard.KeyFigures.Where(figure => Find(_disclosure, figure.At) is not null);

    public static FigureView View(FigureSummary figure, Wording wording) => new(figure.Id, figure.Name)
    {
        Amount = Shown(figure.Amount, wording),
        State = Numbers.State(figure.Amount),
        Unit = figure.Unit.Name(),
    };

    FigureView View(KeyFigure figure, Amount amount, MoneyUnit unit, OutputPath page) => new(figure.Id, figure.NameIn(wording.Language))
    {
        Amount = Shown(amount, wording),
        State = Numbers.State(amount),
        Unit = unit.Name(),
        Href = context.HrefOf(figure.At, page),
        Share = Share(figure, amount),
        Change = Change(figure, amount, unit),
        Note = amount.State == AmountState.Blank ? NoteOf(figure) : null,
        Reason = _disclosure.Reasons.GetValueOrDefault(figure.At) ?? _disclosure.Reasons.GetValueOrDefault(figure.Id),
    };

    string? Share(KeyFigure figure, Amount amount)
    {
        if (figure.Of is null || !amount.HasValue || Find(_disclosure, figure.Of) is not { Amount.HasValue: true } whole) return null;
        return Numbers.Percent(amount.Value, whole.Amount.Value) is { } share ? wording.Fill("share_of", ("whole", NameOf(figure.Of)), ("share", share)) : null;
    }

    /// <summary>Whether a key figure shows the reason given under a key.</summary>
    public bool Explains(string reason) => _loaded.Standard.KeyFigures.Any(figure => figure.At == reason || figure.Id == reason);

    /// <summary>Why nothing stands there: the note of an empty table as printed, or that the cell is blank.</summary>
    string NoteOf(KeyFigure figure)
    {
        var table = _disclosure.Table(figure.At.Split('/')[0]);
        if (table is not { IsEmpty: true, EmptyNote: { Length: > 0 } note }) return wording["no_amount_note"];
        var colon = note.IndexOf('：', StringComparison.Ordinal);
        return wording.Fill("no_amount_table", ("note", colon is > 0 and < 3 ? note[(colon + 1)..] : note));
    }

    string? Change(KeyFigure figure, Amount amount, MoneyUnit unit)
    {
        if (!amount.HasValue || Previous(figure.At) is not { HasValue: true } previous) return null;
        var difference = amount.Value - previous.Value;
        if (difference == 0) return wording["change_none"];
        var delta = Numbers.Show(Math.Abs(difference), 2) + unit.Name();
        if (previous.Value == 0) return wording.Fill("change_from_zero", ("delta", delta));
        return wording.Fill(difference > 0 ? "change_up" : "change_down",
            ("delta", delta), ("percent", Numbers.Percent(Math.Abs(difference), Math.Abs(previous.Value))!));
    }

    Amount Previous(string at)
    {
        foreach (var figure in _disclosure.Previous)
        {
            if (figure.At == at) return figure.Amount;
        }
        return context.LastYear is { } lastYear && Find(lastYear.Disclosure, at) is { } found ? found.Amount : Amount.Blank;
    }

    string NameOf(string address)
    {
        foreach (var figure in _loaded.Standard.KeyFigures)
        {
            if (figure.At == address) return figure.NameIn(wording.Language);
        }
        return wording["whole"];
    }

    static string Shown(Amount amount, Wording wording) => amount.State switch
    {
        AmountState.Value => Numbers.Show(amount.Value, 2),
        AmountState.NotApplicable => wording["not_applicable"],
        AmountState.Withheld => wording["withheld"],
        _ => wording["no_amount"],
    };

    internal static FoundFigure? Find(Disclosure disclosure, string address)
    {
        var segments = address.Split('/');
        if (segments.Length != 3 || disclosure.Table(segments[0]) is not { } table) return null;
        foreach (var side in table.Sides)
        {
            var column = side.Layout.IndexOf(segments[2]);
            if (column >= 0 && side.Find(segments[1]) is { } row)
            {
                return new FoundFigure(table, side, column, row.Cells[column].Amount, side.Layout.Columns[column].Unit);
            }
        }
        return null;
    }

    /// <summary>A figure with where it stands.</summary>
    internal sealed record FoundFigure(BudgetTable Table, TableSide Side, int Column, Amount Amount, MoneyUnit Unit);
}
