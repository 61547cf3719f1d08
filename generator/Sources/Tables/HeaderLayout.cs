using Mingzhang.Documents;
using Mingzhang.Model.Layout;
using Mingzhang.Standards;

namespace Mingzhang.Sources.Tables;

/// <summary>The header of a table, folded once a standard and year, so that reading a file only looks texts up.</summary>
sealed class HeaderLayout
{
    /// <summary>Between the tiers of a path; cannot occur in a folded text.</summary>
    public const char Divider = '\n';

    readonly HashSet<string> _known = new(StringComparer.Ordinal);
    readonly HashSet<string> _printed = new(StringComparer.Ordinal);

    public HeaderLayout(TableLayout table, int year)
    {
        (Table, Year) = (table, year);
        Title = Standard.ForYear(table.Title, year);
        FoldedTitle = Fold(table.Title);
        FoldedLabel = Fold(table.Label);
        Targets = [.. MakeTargets(table)];
        ColumnCount = table.Sides.Sum(side => side.Columns.Count(column => column.Kind != ColumnKind.Order));
        ExpectedLine = string.Join(',', Targets.Where(target => target.IsWhole).Select(target => target.Column.Name));
        foreach (var target in Targets) Learn(target);
        FixedRows = [.. table.Sides.Select(side => new FixedRowIndex(side.Rows))];
    }

    public TableLayout Table { get; }

    public int Year { get; }

    /// <summary>The title with the year filled in.</summary>
    public string Title { get; }

    /// <summary>The title folded, its year masked.</summary>
    public string FoldedTitle { get; }

    public string FoldedLabel { get; }

    public HeaderTarget[] Targets { get; }

    /// <summary>For each side its fixed rows by name.</summary>
    public FixedRowIndex[] FixedRows { get; }

    /// <summary>How many columns a source must have; 序号 is not among them.</summary>
    public int ColumnCount { get; }

    /// <summary>The header row that a source needs, by names.</summary>
    public string ExpectedLine { get; }

    /// <summary>A header text as it is compared: folded, its year masked.</summary>
    public static string Fold(string text) => TextFolding.MaskYear(TextFolding.Fold(text), out _);

    /// <summary>The text stands somewhere in this header, as a name, an id or a tier.</summary>
    public bool IsKnown(string folded) => _known.Contains(folded) || IsOrder(folded) || IsLevel(folded);

    public static bool IsOrder(string folded) => folded is "序号" or "行次" or "序";

    public static bool IsLevel(string folded) => folded is "层级" or "级次" or "level";

    /// <summary>The standard prints this folded text with these very years: 2023年执行数 in a table of 2024.</summary>
    public bool IsPrinted(string folded) => _printed.Contains(folded);

    IEnumerable<HeaderTarget> MakeTargets(TableLayout table)
    {
        for (var side = 0; side < table.Sides.Count; side++)
        {
            var columns = table.Sides[side].Columns;
            for (var i = 0; i < columns.Count; i++)
            {
                var column = columns[i];
                yield return MakeTarget(side, i, -1, column, column.Name, column.Tiers);
                for (var part = 0; part < column.Parts.Count; part++)
                {
                    var name = column.Parts[part].Name;
                    yield return MakeTarget(side, i, part, column, name, [.. column.Tiers, name]);
                }
            }
        }
    }

    HeaderTarget MakeTarget(int side, int index, int part, Column column, string name, IReadOnlyList<string> tiers)
    {
        var printed = tiers.Select(tier => TextFolding.Fold(Standard.ForYear(tier, Year))).ToList();
        _printed.UnionWith(printed);
        var path = JoinPath(printed.Select(Fold));
        return new HeaderTarget(side, index, part, column)
        {
            Name = name,
            FoldedName = Fold(name),
            Path = path,
            Last = path[(path.LastIndexOf(Divider) + 1)..],
        };
    }

    /// <summary>Joins tiers top down; a text repeated below itself is one merged cell.</summary>
    public static string JoinPath(IEnumerable<string> tiers)
    {
        var path = "";
        var last = "";
        foreach (var tier in tiers)
        {
            if (tier.Length == 0 || tier == last) continue;
            path = path.Length == 0 ? tier : path + Divider + tier;
            last = tier;
        }
        return path;
    }

    void Learn(HeaderTarget target)
    {
        _known.Add(target.FoldedName);
        _known.Add(target.Id);
        foreach (var tier in target.Path.Split(Divider)) _known.Add(tier);
    }
}
