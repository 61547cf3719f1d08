using System.Collections.Concurrent;
using System.Globalization;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site.Views;
using Mingzhang.Standards;

namespace Mingzhang.Site.Forms;

/// <summary>Builds the view of a performance form in its printed order. Fields that were left blank stay, because the printed form shows them.</summary>
sealed class FormViews(Wording wording)
{
    readonly ConcurrentDictionary<FormField, FieldLabels> _labels = new(ReferenceEqualityComparer.Instance);

    public FormView Build(PerformanceForm form, int year)
    {
        var blocks = new List<FormBlockView>();
        var facts = new List<FormFactView>();
        var factBlocks = 0;
        for (var i = 0; i < form.Layout.Fields.Count; i++)
        {
            var field = form.Layout.Fields[i];
            var entry = form.Find(field.Id);
            if (field.Kind is FormFieldKind.Text or FormFieldKind.Amount)
            {
                facts.Add(Fact(form, field, entry));
                continue;
            }
            CloseFacts(form, blocks, facts, ref factBlocks);
            var id = $"f{form.Id}-{field.Id}";
            if (field.Kind == FormFieldKind.Funds) blocks.Add(Funds(form, field, entry, id));
            else if (field.Kind == FormFieldKind.Goals) blocks.Add(Goals(form, field, entry, id));
            else blocks.Add(IndicatorViews.Build(LabelsOf(field).IdIn(form), field, LabelsOf(field), entry, id));
        }
        CloseFacts(form, blocks, facts, ref factBlocks);
        return new FormView(form.Id, form.Name, Standard.ForYear(form.Layout.Title, year), blocks, form.Layout.LeftOut) { Source = form.File };
    }

    /// <summary>The amount that stands for a form in lists: the first source of funds (the total) in the last term (the year).</summary>
    public CellView? ListAmount(PerformanceForm form, out string name, out MoneyUnit unit)
    {
        (name, unit) = ("", form.Layout.Unit);
        var field = FundsOf(form.Layout);
        if (field is null || field.Rows.Count == 0 || field.Columns.Count == 0) return null;
        (name, unit) = (field.Columns[^1] + field.LabelOf(field.Rows[0]), field.Unit);
        return form.Find(field.Id) is { } entry ? Cell(entry.At(0, field.Columns.Count - 1)) : Wording.Blank;
    }

    static FormField? FundsOf(FormLayout layout)
    {
        foreach (var field in layout.Fields)
        {
            if (field.Kind == FormFieldKind.Funds) return field;
        }
        return null;
    }

    FieldLabels LabelsOf(FormField field) => _labels.GetOrAdd(field, static known => new FieldLabels(known));

    void CloseFacts(PerformanceForm form, List<FormBlockView> blocks, List<FormFactView> facts, ref int factBlocks)
    {
        if (facts.Count == 0) return;
        factBlocks++;
        var title = factBlocks switch
        {
            1 => wording["form_facts"],
            _ when facts.Count == 1 => facts[0].Name,
            2 => wording["form_description"],
            _ => wording["form_more"] + factBlocks.ToString(CultureInfo.InvariantCulture),
        };
        blocks.Add(new FormBlockView("facts", $"f{form.Id}-facts{factBlocks}", title) { Facts = [.. facts] });
        facts.Clear();
    }

    FormFactView Fact(PerformanceForm form, FormField field, FormEntry? entry)
    {
        var value = entry?.Value ?? FormValue.Missing;
        var isAmount = field.Kind == FormFieldKind.Amount;
        var labels = LabelsOf(field);
        return new FormFactView(labels.IdIn(form), labels.Name, TextOf(value))
        {
            Cell = isAmount ? Cell(value) : null,
            Unit = isAmount ? field.Unit.Name() : null,
        };
    }

    FormBlockView Funds(PerformanceForm form, FormField field, FormEntry? entry, string id)
    {
        var labels = LabelsOf(field);
        var anchor = labels.IdIn(form);
        var rows = new FormFundsRowView[field.Rows.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = new CellView[field.Columns.Count];
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = Cell(entry is { Values.Count: > 0 } ? entry.At(row, column) : FormValue.Missing);
            }
            rows[row] = new FormFundsRowView($"{anchor}/{labels.RowKeys[row]}", labels.Rows[row], row == 0, cells);
        }
        return new FormBlockView("funds", id, field.Name)
        {
            Unit = field.Unit.Name(),
            Columns = labels.Columns,
            Rows = rows,
        };
    }

    FormBlockView Goals(PerformanceForm form, FormField field, FormEntry? entry, string id)
    {
        var labels = LabelsOf(field);
        var anchor = labels.IdIn(form);
        var goals = new FormFactView[field.Columns.Count];
        for (var i = 0; i < goals.Length; i++)
        {
            var value = entry is not null && i < entry.Values.Count ? entry.Values[i] : FormValue.Missing;
            goals[i] = new FormFactView($"{anchor}/{labels.ColumnKeys[i]}", labels.Columns[i], TextOf(value));
        }
        return new FormBlockView("goals", id, field.Name) { Facts = goals };
    }

    CellView Cell(FormValue value) => value.Amount.State == AmountState.Blank && TextOf(value) is { } text
        ? new CellView("text", text)
        : wording.Cell(value.Amount, 0);

    internal static string? TextOf(FormValue value)
    {
        var text = value.Text.Trim();
        return text.Length > 0 ? text : null;
    }
}
