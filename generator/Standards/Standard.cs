using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards.Equations;

namespace Mingzhang.Standards;

/// <summary>What a disclosure of one region and period must contain, read from data. The program knows no region.</summary>
public sealed record Standard(string Id, string Name)
{
    public string? Region { get; init; }

    public DisclosureKind Kind { get; init; }

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    /// <summary>Signs in amount cells that mean 不适用 here.</summary>
    public IReadOnlyList<string> NotApplicable { get; init; } = [];

    /// <summary>Which code list serves each name that columns use.</summary>
    public IReadOnlyDictionary<string, string> CodeLists { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<PartLayout> Parts { get; init; } = [];

    public IReadOnlyList<TableLayout> Tables { get; init; } = [];

    public IReadOnlyList<FormLayout> Forms { get; init; } = [];

    public IReadOnlyList<KeyFigure> KeyFigures { get; init; } = [];

    /// <summary>Null where the format has no carry-over.</summary>
    public CarryOver? CarryOver { get; init; }

    public IReadOnlyList<ChartPlan> Charts { get; init; } = [];

    /// <summary>勾稽关系, in the order in which they are told.</summary>
    public IReadOnlyList<Equation> Equations { get; init; } = [];

    /// <summary>How written parts of this standard write figures.</summary>
    public NarrativeStyle NarrativeStyle { get; init; } = NarrativeStyle.Default;

    /// <summary>Words that written parts of this standard use beside the common ones.</summary>
    public IReadOnlyList<NarrativeWords> NarrativeWords { get; init; } = [];

    public TableLayout? Table(string id) => Tables.FirstOrDefault(table => table.Id == id);

    public SectionLayout? Section(string id) => Parts.SelectMany(part => part.Sections).FirstOrDefault(section => section.Id == id);

    /// <summary>Fills the year into a title of the standard: <c>{year}</c>, and <c>{last-year}</c> for the one before.</summary>
    public static string ForYear(string text, int year) => text
        .Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{last-year}", (year - 1).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
}
