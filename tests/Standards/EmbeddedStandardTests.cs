using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

/// <summary>What must hold of every standard that comes with the program.</summary>
public sealed class EmbeddedStandardTests
{
    static readonly FindingList Findings = new();
    static readonly StandardLibrary Library = new("no-such-site", Findings);

    public static TheoryData<string> Ids => [.. Library.Ids];

    [Fact]
    public void The_formats_of_the_real_disclosures_the_central_one_and_that_of_final_accounts_are_there()
    {
        Assert.Superset(new HashSet<string> { "shanxi-2023", "linfen-2021", "ningxia-2022", "hebei-2023", "central-2021", "final-2024" }, Library.Ids.ToHashSet());
        Assert.Equal(["final-2024"], Library.Ids.Where(id => Read(id).Kind == DisclosureKind.Final));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_reads_without_a_finding_and_bears_the_id_of_its_file(string id)
    {
        var findings = new FindingList();
        var standard = new StandardLibrary("no-such-site", findings).Find(id);
        Assert.Empty(findings.ToSortedList());
        Assert.Equal(id, standard?.Id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tables_are_numbered_in_printed_order(string id)
    {
        var tables = Read(id).Tables;
        Assert.Equal(Enumerable.Range(1, tables.Count).Select(n => n.ToString("00")), tables.Select(table => table.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Column_ids_column_names_and_row_ids_are_unique_in_every_table(string id)
    {
        foreach (var table in Read(id).Tables)
        {
            var columns = table.Columns.ToList();
            Assert.Equal(columns.Count, columns.Select(column => column.Id).Distinct().Count());
            var names = columns.SelectMany(HeaderNames).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
            var rows = table.Sides.SelectMany(RowIds).ToList();
            Assert.Equal(rows.Count, rows.Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_side_says_where_its_rows_come_from(string id)
    {
        foreach (var side in Read(id).Tables.SelectMany(table => table.Sides))
        {
            Assert.Contains(side.Columns, column => column.Kind is ColumnKind.Name or ColumnKind.Code);
            Assert.Equal(side.RowSource == RowSource.Fixed, side.Rows.Count > 0);
            Assert.All(side.Key, key => Assert.True(side.IndexOf(key) >= 0, key));
            if (side.RowSource == RowSource.Code) Assert.All(side.Levels, level => Assert.True(level.Length > 0));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_parts_of_a_split_code_make_the_lengths_of_the_levels(string id)
    {
        var split = Read(id).Tables.SelectMany(table => table.Sides).Where(side => side.CodeColumn is { Parts.Count: > 0 });
        foreach (var side in split)
        {
            var length = 0;
            Assert.Equal(side.Levels.Select(level => level.Length), side.CodeColumn!.Parts.Select(part => length += part.Length));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_fixed_row_with_a_code_bears_the_name_of_the_code_list(string id)
    {
        var list = Library.FindCodeList("functional")!;
        var coded = Read(id).Tables.SelectMany(table => table.Sides).SelectMany(side => side.Rows).Where(row => row.Code is not null);
        Assert.All(coded, row => Assert.Equal(list.Find(row.Code!)?.Name, row.Name[(row.Name.IndexOf('、') + 1)..]));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_code_list_that_a_column_names_is_there(string id)
    {
        var standard = Read(id);
        var named = standard.Tables.SelectMany(table => table.Columns).Select(column => column.List).OfType<string>().Distinct();
        Assert.All(named, name => Assert.NotEmpty(Library.FindCodeList(standard.CodeLists[name])!.Entries));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Key_figures_and_charts_point_at_cells_that_every_disclosure_has(string id)
    {
        var standard = Read(id);
        var addresses = standard.KeyFigures.SelectMany(figure => new[] { figure.At, figure.Of })
            .Concat(standard.Charts.SelectMany(chart => chart.Parts.Concat(chart.Income)).Select(part => part.At)).OfType<string>();
        Assert.All(addresses, address =>
        {
            var parts = address.Split('/');
            var side = standard.Table(parts[0])!.Sides.Single(one => one.IndexOf(parts[2]) >= 0);
            Assert.Contains(parts[1], RowIds(side));
            Assert.Equal(ColumnKind.Amount, side.Columns[side.IndexOf(parts[2])].Kind);
        });
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_table_and_form_has_a_part_to_stand_in(string id)
    {
        var standard = Read(id);
        Assert.Equal(standard.Tables.Count > 0 ? 1 : 0, standard.Parts.Count(part => part.ContainsTables));
        var homes = standard.Parts.Count(part => part.ContainsProjects)
            + standard.Parts.SelectMany(part => part.Sections).Count(section => section.ContainsProjects);
        Assert.Equal(standard.Forms.Count > 0 ? 1 : 0, homes);
        var inSections = standard.Parts.SelectMany(part => part.Sections).SelectMany(section => section.Tables).ToList();
        Assert.Equal(inSections.Count, inSections.Distinct().Count());
        Assert.All(inSections, table => Assert.NotNull(standard.Table(table)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_and_tiers_name_years_by_placeholder_only(string id)
    {
        var standard = Read(id);
        var texts = standard.Parts.Select(part => part.Title)
            .Concat(standard.Parts.SelectMany(part => part.Sections).Select(section => section.Title))
            .Concat(standard.Tables.Select(table => table.Title))
            .Concat(standard.Tables.SelectMany(table => table.Columns).SelectMany(column => column.Tiers)).ToList();
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.DoesNotMatch(@"\b(19|20)\d\d\b|(19|20)\d\d年", text));
        Assert.All(texts, text => Assert.DoesNotContain('{', Standard.ForYear(text, 2024)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Forms_name_their_project_and_leave_people_out(string id)
    {
        foreach (var form in Read(id).Forms)
        {
            if (form.Id != "department") Assert.Contains(form.Fields, field => field is { Id: "name", Required: true });
            Assert.Equal(form.Fields.Count, form.Fields.Select(field => field.Id).Distinct().Count());
            Assert.Empty(form.LeftOut.Intersect(form.Fields.Select(field => field.Name)));
            Assert.All(form.Fields.Where(field => field.Kind == FormFieldKind.Indicators), field => Assert.NotEmpty(field.Levels));
            Assert.All(form.Fields.Where(field => field.Kind is FormFieldKind.Funds or FormFieldKind.Goals or FormFieldKind.Indicators), field => Assert.NotEmpty(field.Columns));
            Assert.All(form.Fields, LabelsNameSomething);
        }
    }

    static void LabelsNameSomething(FormField field)
    {
        var names = field.Rows.Concat(field.Columns).Concat(field.Levels)
            .Concat(from column in field.Columns from row in field.Rows select $"{column}/{row}").ToHashSet();
        Assert.All(field.Labels.Keys, key => Assert.Contains(key, names));
    }

    static Standard Read(string id) => Library.Find(id)!;

    static IEnumerable<string> HeaderNames(Column column) =>
        column.Parts.Count > 0 ? [column.Name, .. column.Parts.Select(part => part.Name)] : [column.Name];

    static IEnumerable<string> RowIds(SideLayout side) =>
        side.Rows.Select(row => row.Id).Concat(side.Total is { } total ? [total.Id] : []);
}
