using Mingzhang.Diagnostics;
using Mingzhang.Import;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Tests.Support;

namespace Mingzhang.Tests.Import;

/// <summary>
/// Texts of published documents, as programs extract them from PDF and Word with all their damage. What an import places must be what
/// people transcribed into <c>content/</c>.
/// </summary>
public sealed class SeedTests
{
    public static TheoryData<string, int, string> Seeds => new()
    {
        { "tunliu", 2024, "shanxi-2023" },
        { "linfen", 2021, "linfen-2021" },
        { "pingxiang", 2023, "hebei-2023" },
        { "pingluo", 2022, "ningxia-2022" },
    };

    /// <summary>How many figures <c>content/</c> holds, and how many of them an import places.</summary>
    [Theory]
    [InlineData("tunliu", 2024, "shanxi-2023", 533, 524)]
    [InlineData("linfen", 2021, "linfen-2021", 540, 531)]
    [InlineData("pingxiang", 2023, "hebei-2023", 339, 339)]
    [InlineData("pingluo", 2022, "ningxia-2022", 28, 28)]
    public void Every_placed_figure_is_the_transcribed_one_and_nine_in_ten_are_placed(string name, int year, string standard, int published, int most)
    {
        using var site = new ImportSite();
        var expected = Figures(ImportSite.ReadSources(Repository.Root, $"{name}-zuzhibu", new FindingList()));
        var placed = Figures(site.Read(year, standard, Seed(name, year)));
        Assert.Equal([], placed.Where(figure => expected.GetValueOrDefault(figure.Key) != figure.Value).Select(figure => $"{figure.Key}: {figure.Value}, not {expected.GetValueOrDefault(figure.Key)}"));
        Assert.True(placed.Count * 10 >= expected.Count * 9, $"{placed.Count} of {expected.Count}; missing: {string.Join(" ", expected.Keys.Except(placed.Keys).Take(40))}");
        Assert.Equal((published, most), (expected.Count, placed.Count));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Figures_that_are_not_placed_are_listed(string name, int year, string standard)
    {
        using var site = new ImportSite();
        var expected = Figures(ImportSite.ReadSources(Repository.Root, $"{name}-zuzhibu", new FindingList()));
        var placed = Figures(site.Read(year, standard, Seed(name, year)));
        var listed = site.Findings.ToSortedList().Where(finding => finding.Rule == ImportRules.NotPlaced.Id).Select(finding => finding.Message.Chinese).ToList();
        Assert.All(expected.Where(figure => !placed.ContainsKey(figure.Key) && !figure.Key.StartsWith("projects/", StringComparison.Ordinal)),
            figure => Assert.Contains(listed, message => message.Contains(figure.Value.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
                || message.Contains(figure.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_standard_is_recognised_by_its_tables(string name, int year, string standard)
    {
        using var site = new ImportSite();
        Assert.Equal(standard, site.Import(year, null, Seed(name, year))!.Standard.Id);
    }

    [Fact]
    public void Written_parts_are_the_transcribed_ones()
    {
        using var site = new ImportSite();
        var expected = ImportSite.ReadSources(Repository.Root, "tunliu-zuzhibu", new FindingList()).Sections.ToDictionary(section => section.Layout.Id, section => Plain(section.Markdown));
        var read = site.Read(2024, "shanxi-2023", Seed("tunliu", 2024)).Sections;
        Assert.Equal(15, read.Count);
        Assert.Equal([], read.Where(section => Plain(section.Markdown) != expected[section.Layout.Id]).Select(section => section.Layout.Id));
    }

    static string Seed(string name, int year) =>
        Path.Combine(Repository.Root, "tests", "Import", "Seeds", $"{name}-{year.ToString(System.Globalization.CultureInfo.InvariantCulture)}.txt");

    static string Plain(string markdown) => string.Concat(markdown.Where(c => !char.IsWhiteSpace(c) && c is not ('#' or '\\' or '*')));

    /// <summary>Every amount of tables and forms by its address. Forms go by their order: files are numbered anew by an import.</summary>
    static Dictionary<string, decimal> Figures(Disclosure disclosure)
    {
        var figures = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var table in disclosure.Tables)
        {
            foreach (var (side, row) in table.Sides.SelectMany(side => side.Rows.Select(row => (side, row))))
            {
                for (var i = 0; i < row.Cells.Count; i++)
                {
                    if (row.Cells[i].Amount.HasValue) figures[$"{table.Id}/{row.Key}/{side.Layout.Columns[i].Id}"] = row.Cells[i].Amount.Value;
                }
            }
        }
        foreach (var form in disclosure.Forms)
        {
            foreach (var entry in form.Entries.Where(entry => entry.Field.Kind == FormFieldKind.Funds))
            {
                for (var i = 0; i < entry.Values.Count; i++)
                {
                    if (entry.Values[i].Amount.HasValue) figures[$"projects/{form.Id}/{entry.Field.Id}/{i}"] = entry.Values[i].Amount.Value;
                }
            }
        }
        return figures;
    }
}
