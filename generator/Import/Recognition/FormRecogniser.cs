using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Import.Files;
using Mingzhang.Model.Layout;
using Mingzhang.Sources;
using Mingzhang.Standards;

namespace Mingzhang.Import.Recognition;

/// <summary>
/// Reads a printed performance form: a label and what stands right of it. A value with no label, or between two, is listed and not placed.
/// </summary>
sealed class FormRecogniser(Standard standard, FindingList findings)
{
    const int FewestLabels = 4;

    readonly IReadOnlyList<FormLabels> _layouts = [.. standard.Forms.Select(form => new FormLabels(form))];

    public bool IsTitle(string text) => _layouts.Any(layout => layout.IsTitle(text));

    public FormDraft? Recognise(Grid grid, TableContext context)
    {
        var texts = grid.Rows.SelectMany(row => Enumerable.Range(0, row.Count).Select(i => FormLabels.Fold(row.TextAt(i)))).Where(text => text.Length > 0).ToList();
        var labels = _layouts.MaxBy(layout => layout.Count(texts));
        if (labels is null || labels.Count(texts) < FewestLabels || labels.Indicators is { Levels.Count: > 1 } indicators && !texts.Contains(FormLabels.Fold(indicators.Levels[0]))) return null;
        grid = LabelledCells.Apart(grid, labels);
        var draft = new FormDraft(labels.Layout, grid);
        var head = IndicatorRows.FindHead(labels, grid.Rows);
        for (var i = 0; i < grid.Rows.Count; i++)
        {
            if (head is not null && i == head.Row) i = head.Read(draft, grid, findings);
            if (i < grid.Rows.Count) ReadRow(draft, labels, i);
        }
        NameFromTitle(draft, context);
        ReportPersonal(draft);
        return draft;
    }

    void ReadRow(FormDraft draft, FormLabels labels, int index)
    {
        var row = draft.Grid.Rows[index];
        var cells = Enumerable.Range(0, row.Count).Select(i => FormLabels.Fold(row.TextAt(i))).ToArray();
        if (IsHeading(labels, cells)) return;
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var hasLabel = false;
        for (var i = 0; i < cells.Length; i++)
        {
            if (!labels.IsLabel(cells[i]))
            {
                if (!hasLabel) ReportUnlabelled(draft, row, i, cells);
                continue;
            }
            hasLabel = true;
            CheckUnit(draft, labels, row, i);
            var label = cells[i];
            var end = i + 1;
            while (end < cells.Length && !labels.IsLabel(cells[end])) end++;
            var order = seen[label] = seen.GetValueOrDefault(label, -1) + 1;
            // One half of the row lost its label: the other stays where the terms are printed, which is read from the total's row.
            if (order == 0 && labels.Funds(label).Count > 1 && cells.Count(cell => cell == label) == 1) order = TermAt(draft.Grid, labels, i);
            Store(draft, labels, row, label, i, end, order);
            i = end - 1;
        }
        if (!hasLabel) ReadUnlabelled(draft, labels, row, index);
    }

    /// <summary>实施期目标 | 年度目标, a title, or (2024年度).</summary>
    static bool IsHeading(FormLabels labels, string[] cells)
    {
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        if (filled.Count == 1 && (labels.IsTitle(filled[0]) || IsYearLine(filled[0]))) return true;
        return filled.Count > 0 && labels.Layout.Fields.Any(field => field.Kind == FormFieldKind.Goals && field.Columns.Count > 1
            && filled.All(cell => field.Columns.Any(column => FormLabels.Fold(field.LabelOf(column)) == cell)));
    }

    public static bool IsYearLine(string text)
    {
        var folded = TextFolding.Fold(text).Trim('(', ')');
        return folded.Length is >= 4 and <= 7 && char.IsAsciiDigit(folded[0]) && folded.AsSpan().IndexOfAnyExcept("0123456789年度") < 0;
    }

    void Store(FormDraft draft, FormLabels labels, CsvRecord row, string label, int at, int end, int order)
    {
        var values = Enumerable.Range(at + 1, end - at - 1).Where(i => !row.IsBlankAt(i)).ToList();
        if (labels.IsPersonal(label))
        {
            if (values.Count > 0) draft.LeftOut.Add(row[at]);
            return;
        }
        if (labels.Funds(label) is { Count: > 0 } places && (labels.Field(label) is null || values.Count == 1 && !labels.IsLabel(FormLabels.Fold(row.TextAt(values[0])))))
        {
            StoreFunds(draft, row, places, values, order);
            return;
        }
        if (labels.Field(label) is not { } field) return;
        if (field.Kind == FormFieldKind.Goals) StoreGoals(draft, field, row, at, values);
        else if (field.Kind is FormFieldKind.Text or FormFieldKind.Amount && values.Count > 0) StoreText(draft, field, row, values);
    }

    /// <summary>0 or 1: below which term's total a field stands; past both where the form does not show it.</summary>
    static int TermAt(Grid grid, FormLabels labels, int at)
    {
        foreach (var row in grid.Rows)
        {
            var totals = Enumerable.Range(0, row.Count).Where(i => labels.Funds(FormLabels.Fold(row.TextAt(i))) is [{ } place] && place.Row == place.Field.Rows[0]).ToArray();
            if (totals.Length == 2) return at >= totals[1] ? 1 : 0;
        }
        return int.MaxValue - 1;
    }

    /// <summary>An amount in front of every label of its row.</summary>
    void ReportUnlabelled(FormDraft draft, CsvRecord row, int at, string[] cells)
    {
        if (cells[at].Length == 0 || cells[at].AsSpan().IndexOfAnyExcept("0123456789.,") >= 0 || !cells[(at + 1)..].Any(cell => cell.Length > 0)) return;
        findings.Add(ImportRules.NotPlaced.At(row[at].SpanIn(draft.Grid.Place), new(
            $"绩效目标表的 {cells[at]} 没有放进资料：左边的栏目名没有认出", $"Form: {cells[at]} was not placed: the label at its left was not recognised")) with
        {
            Published = cells[at],
        });
    }

    void StoreText(FormDraft draft, FormField field, CsvRecord row, List<int> values)
    {
        var texts = values.Select(i => TextFolding.Trim(row.TextAt(i))).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count > 1) ReportLoose(draft, row, values[1], $"“{field.Name}”右边有几格");
        else if (!draft.Texts.TryAdd(field, texts[0]) && draft.Texts[field] != texts[0]) ReportLoose(draft, row, values[0], $"“{field.Name}”印了两次");
    }

    void StoreFunds(FormDraft draft, CsvRecord row, IReadOnlyList<(FormField Field, string Column, string Row)> places, List<int> values, int order)
    {
        if (values.Count == 0) return;
        var place = places[Math.Clamp(order, 0, places.Count - 1)];
        var text = TextFolding.Trim(row.TextAt(values[0]));
        var reading = AmountScanner.Read(text, 6, standard.NotApplicable);
        if (values.Count > 1 || order < 0 || order >= places.Count || reading.Fault is not null || !draft.Funds.TryAdd(place, TextFolding.Fold(text).Replace(",", "", StringComparison.Ordinal)))
        {
            ReportFigure(draft, row, values[0], place);
        }
    }

    static void StoreGoals(FormDraft draft, FormField field, CsvRecord row, int at, List<int> values)
    {
        var split = field.Columns.Count > 1 ? SecondTerm(draft.Grid, field) : int.MaxValue;
        var headings = field.Columns.Count > 1 ? field.Columns.Select(column => FormLabels.Fold(field.LabelOf(column))).ToArray() : [];
        foreach (var i in values.Where(i => i > at && !headings.Contains(FormLabels.Fold(row.TextAt(i)))))
        {
            var column = field.Columns.Count == 0 ? "" : field.Columns[i >= split ? 1 : 0];
            var text = TextFolding.Trim(row.TextAt(i));
            draft.Goals[(field, column)] = draft.Goals.TryGetValue((field, column), out var before) ? before + "\n" + text : text;
        }
    }

    /// <summary>The field where 年度目标 begins.</summary>
    static int SecondTerm(Grid grid, FormField field)
    {
        var label = FormLabels.Fold(field.LabelOf(field.Columns[1]));
        foreach (var row in grid.Rows)
        {
            for (var i = 1; i < row.Count; i++)
            {
                if (FormLabels.Fold(row.TextAt(i)) == label) return i;
            }
        }
        return int.MaxValue;
    }

    /// <summary>A row without a label goes on with the goals above it, else it is listed.</summary>
    void ReadUnlabelled(FormDraft draft, FormLabels labels, CsvRecord row, int index)
    {
        var goals = labels.Layout.Fields.FirstOrDefault(field => field.Kind == FormFieldKind.Goals);
        if (goals is not null && row.IsBlankAt(0)
            && draft.Grid.Rows.Take(index).LastOrDefault(above => !above.IsBlankAt(0)) is { } last && labels.Field(FormLabels.Fold(last.TextAt(0))) == goals)
        {
            StoreGoals(draft, goals, row, 0, [.. Enumerable.Range(1, Math.Max(0, row.Count - 1)).Where(i => !row.IsBlankAt(i))]);
            return;
        }
        if (row.FirstFilled >= 0 && Enumerable.Range(0, row.Count).Any(i => !row.IsBlankAt(i) && !row.TextAt(i).AsSpan().Trim().Trim('-').IsEmpty)) ReportLoose(draft, row, row.FirstFilled, "这一行没有认出栏目名");
    }

    /// <summary>Where the form's title names the project: 24、驻村工作经费绩效目标表.</summary>
    static void NameFromTitle(FormDraft draft, TableContext context)
    {
        var name = draft.Layout.Fields.FirstOrDefault(field => field is { Id: "name", Required: true });
        if (name is null || draft.Texts.ContainsKey(name)) return;
        foreach (var text in context.Texts.Reverse())
        {
            var title = TextFolding.Trim(text);
            if (!title.EndsWith(draft.Layout.Title, StringComparison.Ordinal) || title.Length == draft.Layout.Title.Length) continue;
            var digits = title.AsSpan().IndexOfAnyExceptInRange('0', '9');
            if (digits is > 0 and <= 2 && title[digits] is '、' or '.') draft.Id = title[..digits].PadLeft(2, '0');
            draft.Texts[name] = TextFolding.Trim((draft.Id.Length > 0 ? title[(digits + 1)..] : title)[..^draft.Layout.Title.Length]);
            return;
        }
    }

    void CheckUnit(FormDraft draft, FormLabels labels, CsvRecord row, int at)
    {
        if (labels.Field(FormLabels.Fold(row.TextAt(at)))?.Kind != FormFieldKind.Funds) return;
        var folded = TextFolding.Fold(row.TextAt(at));
        var unit = folded.EndsWith("(万元)", StringComparison.Ordinal) ? Model.MoneyUnit.WanYuan : folded.EndsWith("(元)", StringComparison.Ordinal) ? Model.MoneyUnit.Yuan : draft.Layout.Unit;
        if (unit == draft.Layout.Unit) return;
        findings.Add(StructureRules.Unit.At(row[at].SpanIn(draft.Grid.Place), new(
            $"绩效目标表的单位印作“{Model.MoneyUnits.Name(unit)}”，格式是“{Model.MoneyUnits.Name(draft.Layout.Unit)}”；照原数写入，没有换算",
            $"The form's unit is “{Model.MoneyUnits.Name(unit)}”, the standard's “{Model.MoneyUnits.Name(draft.Layout.Unit)}”; the figures were written as they are")) with
        {
            Help = new("核对后在资料里换算", "Check, then convert the figures in the source"),
        });
    }

    void ReportPersonal(FormDraft draft)
    {
        if (draft.LeftOut.Count == 0) return;
        var labels = draft.LeftOut.Select(field => TextFolding.Trim(field.Text).TrimEnd('：', ':')).ToList();
        findings.Add(ImportRules.LeftOut.At(draft.LeftOut[0].SpanIn(draft.Grid.Place), new(
            $"“{string.Join("、", labels)}”是个人信息，没有收录", $"“{string.Join(", ", labels)}” is personal data and was left out")));
    }

    void ReportFigure(FormDraft draft, CsvRecord row, int at, (FormField Field, string Column, string Row) place) =>
        findings.Add(ImportRules.NotPlaced.At(row[at].SpanIn(draft.Grid.Place), new(
            $"绩效目标表“{place.Field.Name}”的 {TextFolding.Trim(row.TextAt(at))} 没有放进资料：看不准是哪一栏", $"Form, {place.Field.Name}: {TextFolding.Trim(row.TextAt(at))} was not placed: its column is not certain")) with
        {
            Published = TextFolding.Trim(row.TextAt(at)),
            Help = new("核对原件后手工填入", "Check the original and fill it in"),
        });

    void ReportLoose(FormDraft draft, CsvRecord row, int at, string why) => findings.Add(ImportRules.NotRecognised.At(row[at].SpanIn(draft.Grid.Place), new(
        $"绩效目标表的“{Short(row.TextAt(at))}”没有放进资料：{why}", $"Form: “{Short(row.TextAt(at))}” was not placed: its field is not certain")));

    static string Short(string text) => TextFolding.Trim(text) is { Length: > 24 } longer ? longer[..24] + "…" : TextFolding.Trim(text);
}
