using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Import.Files;
using Mingzhang.Model.Layout;
using Mingzhang.Sources.Tables;
using Mingzhang.Standards;

namespace Mingzhang.Import.Recognition;

/// <summary>Walks through files in order and sorts their pieces into the tables, forms and written parts of a standard.</summary>
sealed class DisclosureRecogniser
{
    readonly Standard _standard;
    readonly int _year;
    readonly FindingList _findings;
    readonly TableRecogniser _tables;
    readonly FormRecogniser _forms;
    readonly TableContext _context = new();
    readonly Draft _draft = new();
    SectionDraft? _section;
    TableDraft? _lastTable;

    public DisclosureRecogniser(Standard standard, int year, StandardLibrary library, FindingList findings)
    {
        (_standard, _year, _findings) = (standard, year, findings);
        _tables = new TableRecogniser(standard, [.. standard.Tables.Select(table => new HeaderLayout(table, year))], library, findings);
        _forms = new FormRecogniser(standard, findings);
    }

    public Draft Recognise(IEnumerable<ImportedFile> files)
    {
        foreach (var file in files)
        {
            _section = null;
            _lastTable = null;
            _context.Clear();
            foreach (var block in file.Blocks.SelectMany(Split))
            {
                if (block is Paragraph paragraph) Take(paragraph);
                else if (block is Grid grid) Take(grid);
            }
        }
        return _draft;
    }

    /// <summary>A title in the middle of a grid begins another table.</summary>
    IEnumerable<Block> Split(Block block)
    {
        if (block is not Grid grid) return [block];
        var blocks = new List<Block>();
        var rows = new List<CsvRecord>();
        foreach (var row in grid.Rows)
        {
            var title = row.FilledCount == 1 ? TextFolding.Trim(row.TextAt(row.FirstFilled)) : "";
            if (title.Length is > 3 and < 120 && (_tables.IsTitle(title) || _forms.IsTitle(title)))
            {
                if (rows.Count > 0) blocks.Add(grid with { Line = rows[0].Line, Rows = [.. rows] });
                rows.Clear();
                blocks.Add(new Paragraph(grid.Place, row.Line, title));
            }
            else rows.Add(row);
        }
        if (rows.Count > 0) blocks.Add(grid with { Line = rows[0].Line, Rows = rows });
        return blocks;
    }

    void Take(Paragraph paragraph)
    {
        var text = paragraph.Text;
        if (Section(text) is { } section)
        {
            _context.Clear();
            _lastTable = null;
            _section = _draft.Sections.Find(known => known.Layout == section);
            if (_section is null) _draft.Sections.Add(_section = new SectionDraft(section, paragraph));
        }
        else if (IsPart(text))
        {
            (_section, _lastTable) = (null, null);
            _context.Clear();
        }
        else if (_tables.IsTitle(text) || _forms.IsTitle(text))
        {
            _lastTable = null;
            _context.Add(text, paragraph.Span);
        }
        else if (!_context.IsEmpty && text.Length < 60) _context.Add(text, paragraph.Span);
        else if (_lastTable is not null && NoteText.Is(text)) _lastTable.Notes.Add(text);
        else if (_section is not null) _section.Blocks.Add(paragraph);
        else _draft.Ignored.Add(paragraph);
    }

    void Take(Grid grid)
    {
        if (TakenAs(grid) is { } same) ReportRepeated(grid, same);
        else if (_forms.Recognise(grid, _context) is { } form)
        {
            _draft.Forms.Add(form);
            _lastTable = null;
        }
        else if (_tables.Recognise(grid, _context) is { } table)
        {
            AddTable(table);
        }
        else if (IsContents(grid) || IsCover(grid)) _draft.Ignored.AddRange(grid.Rows.Where(row => !row.IsBlank).Select(row => new Paragraph(grid.Place, row.Line, row.TextAt(row.FirstFilled))));
        else if (_section is not null && _context.IsEmpty) _section.Blocks.Add(grid);
        else ReportUnknown(grid);
        _context.Clear();
    }

    void AddTable(TableDraft table)
    {
        _lastTable = table;
        var before = _draft.Tables.Find(known => known.Layout.Table.Id == table.Layout.Table.Id);
        if (before is null)
        {
            _draft.Tables.Add(table);
            return;
        }
        if (table.Placed == 0 && before.Placed == 0)
        {
            ReportRepeated(table.Grid, before);
            return;
        }
        _findings.Add(ImportRules.NotPlaced.At(table.Grid.Span, new($"《{table.Layout.Title}》出现了两次，用了前一张", $"“{table.Layout.Title}” is there twice; the first was taken")) with
        {
            At = table.Layout.Table.Id,
            Related = [new(before.Grid.Span, new("前一张在这里", "the first is here"))],
            Help = new("只导入其中一个文件，或删去重复的表", "Import one of the files only, or delete the repeated table"),
        });
    }

    /// <summary>The table that the grid only repeats. Another table of the standard may well have the same figures: what title and header say goes first.</summary>
    TableDraft? TakenAs(Grid grid)
    {
        var same = _draft.Tables.FindAll(known => RepeatedRows.AreIn(grid, known.Grid));
        return same.Count == 0 ? null : _tables.LayoutOf(grid, _context) is { } layout ? same.Find(known => known.Layout == layout) : same[0];
    }

    void ReportRepeated(Grid grid, TableDraft before) =>
        _findings.Add(ImportRules.LeftOut.At(grid.Span, new($"与已经读入的《{before.Layout.Title}》数字相同，没有再读", $"Has the figures of “{before.Layout.Title}”, which was read already")) with
        {
            At = before.Layout.Table.Id,
            Related = [new(before.Grid.Span, new("已读入的在这里", "the one that was read is here"))],
        });

    SectionLayout? Section(string text)
    {
        var folded = TextFolding.Fold(text).TrimEnd(':');
        if (folded.Length is 0 or > 60) return null;
        foreach (var part in _standard.Parts)
        {
            foreach (var section in part.Sections)
            {
                var title = TextFolding.Fold(Standard.ForYear(section.Title, _year));
                if (folded == title || folded == TextFolding.Fold(part.Number) + title
                    || (TextFolding.WithoutNumbering(title) is { Length: >= 4 } bare && TextFolding.WithoutNumbering(folded) == bare)) return section;
            }
        }
        return null;
    }

    bool IsPart(string text)
    {
        var folded = TextFolding.Fold(text);
        return _standard.Parts.Any(part => part.Number.Length > 0 && folded.StartsWith(TextFolding.Fold(part.Number), StringComparison.Ordinal)
            && folded.EndsWith(TextFolding.Fold(Standard.ForYear(part.Title, _year)), StringComparison.Ordinal));
    }

    /// <summary>目录: a text and a page number a line.</summary>
    static bool IsContents(Grid grid) => grid.Rows.Count > 0 && grid.Rows.All(row => row.FilledCount is 1 or 2 && TextFile.IsPageNumber(row.TextAt(row.LastFilled)));

    /// <summary>A sheet of a workbook that holds no table: a cover, or the titles of the tables beside their numbers.</summary>
    static bool IsCover(Grid grid) => FiguresIn(grid) == 0 && grid.Rows.All(row => row.FilledCount <= 2);

    static int FiguresIn(Grid grid) =>
        grid.Rows.Sum(row => Enumerable.Range(0, row.Count).Count(i => RepeatedRows.IsFigure(TextFolding.Fold(row.TextAt(i)))));

    void ReportUnknown(Grid grid)
    {
        var figures = FiguresIn(grid);
        var first = string.Join(" | ", Enumerable.Range(0, grid.Rows[0].Count).Select(grid.Rows[0].TextAt).Where(text => text.Length > 0).Take(5));
        var rule = figures > 0 ? ImportRules.NotPlaced : ImportRules.NotRecognised;
        _findings.Add(rule.At(grid.Span, new($"第 {grid.Rows[0].Line}–{grid.Rows[^1].Line} 行不像格式“{_standard.Id}”的任何一张表，{figures} 个数没有放进资料（{first}）",
            $"Rows {grid.Rows[0].Line}–{grid.Rows[^1].Line} are no table of “{_standard.Id}”; {figures} figures were not placed ({first})")) with
        {
            Help = new("核对表名和表头是否与格式一致；运行 standards 查看格式的表", "Compare title and header with the standard; run standards to see its tables"),
        });
    }
}
