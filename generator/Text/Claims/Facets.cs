namespace Mingzhang.Text.Claims;

/// <summary>
/// What an amount is about, one value a <see cref="Dimension"/>; null where nothing is said. Phrases of a text and cells of a table
/// are read into the same form, so that they can be compared.
/// </summary>
public readonly record struct Facets(string? Flow, string? Fund, string? Time, string? Nature, string? Kind, string? Domain, string? Stage, string? Item)
{
    public const int Count = 8;

    /// <summary>The budget that final accounts are compared with.</summary>
    public const string Planned = "planned";

    /// <summary>The year before.</summary>
    public const string LastYear = "last-year";

    public bool IsEmpty => this == default;

    [System.Runtime.CompilerServices.IndexerName("Value")]
    public string? this[Dimension dimension] => dimension switch
    {
        Dimension.Flow => Flow,
        Dimension.Fund => Fund,
        Dimension.Time => Time,
        Dimension.Nature => Nature,
        Dimension.Kind => Kind,
        Dimension.Domain => Domain,
        Dimension.Stage => Stage,
        _ => Item,
    };

    public Facets With(Dimension dimension, string? value) => dimension switch
    {
        Dimension.Flow => this with { Flow = value },
        Dimension.Fund => this with { Fund = value },
        Dimension.Time => this with { Time = value },
        Dimension.Nature => this with { Nature = value },
        Dimension.Kind => this with { Kind = value },
        Dimension.Domain => this with { Domain = value },
        Dimension.Stage => this with { Stage = value },
        _ => this with { Item = value },
    };

    /// <summary>These facets, and those of a wider scope where these say nothing.</summary>
    public Facets Within(Facets scope) => new(
        Flow ?? scope.Flow, Fund ?? scope.Fund, Time ?? scope.Time, Nature ?? scope.Nature, Kind ?? scope.Kind, Domain ?? scope.Domain, Stage ?? scope.Stage, Item ?? scope.Item);
}
