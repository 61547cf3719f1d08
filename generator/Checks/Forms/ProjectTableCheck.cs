using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Forms;

/// <summary>
/// PRF-001 and XTB-030: each project of the tables that a form's layout names has one form with the same amount. Projects of one name
/// are told apart by their amounts.
/// </summary>
sealed class ProjectTableCheck : ICheck
{
    public string Name => "PRF-001, XTB-030";

    public void Run(CheckContext context)
    {
        foreach (var layout in context.Standard.Forms)
        {
            if (layout.Projects is { } link) Check(context, layout, link);
        }
    }

    static void Check(CheckContext context, FormLayout layout, ProjectLink link)
    {
        var cells = new List<CellRef>();
        foreach (var side in link.Tables.SelectMany(context.Grid.Sides))
        {
            if (context.IsUnreadable(side.Table.File)) return;
            // Rows that wait for their first amount are no projects yet: the table says itself that it has no data.
            if (side.Table.IsEmpty) continue;
            cells.AddRange(ProjectRows.Of(side, link));
        }
        var all = context.Forms.Where(form => form.Form.Layout.Id == layout.Id).ToList();
        var forms = all.Where(form => !context.IsUnreadable(form.Form.File)).ToList();
        if (cells.Count == 0 && forms.Count == 0) return;
        var byName = forms.ToLookup(form => Key(form.Form.Name), StringComparer.Ordinal);
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in cells.GroupBy(cell => Key(cell.Row.Name), StringComparer.Ordinal))
        {
            known.Add(group.Key);
            Pair(context, [.. group], [.. byName[group.Key]], forms.Count == all.Count);
        }
        foreach (var form in forms.Where(form => !known.Contains(Key(form.Form.Name)))) context.Report(WithoutProject(form, link, cells));
    }

    static string Key(string name) => TextFolding.Fold(name);

    /// <param name="complete">Every form could be read: a project without one has none.</param>
    static void Pair(CheckContext context, List<CellRef> cells, List<FormFacts> forms, bool complete)
    {
        foreach (var form in forms.ToList())
        {
            var same = cells.FindIndex(cell => Agrees(cell, form));
            if (same < 0) continue;
            cells.RemoveAt(same);
            forms.Remove(form);
        }
        var pairs = Math.Min(cells.Count, forms.Count);
        for (var i = 0; i < pairs; i++)
        {
            if (cells[i].Amount.HasValue && forms[i].Annual is not null) context.Report(Differs(cells[i], forms[i]));
        }
        foreach (var cell in cells.Skip(complete ? pairs : cells.Count)) context.Report(WithoutForm(cell));
        foreach (var form in forms.Skip(pairs)) context.Report(WithoutProject(form, null, []));
    }

    /// <summary>元 are rounded to the table's last digit, away from zero.</summary>
    static bool Agrees(CellRef cell, FormFacts form)
    {
        if (!cell.Amount.HasValue || form.Annual is not { } annual) return false;
        var unit = cell.Column.Unit == MoneyUnit.WanYuan ? 10_000m : 1m;
        return Math.Round(annual / unit, cell.Grid.Table.Layout.Decimals, MidpointRounding.AwayFromZero) == cell.Amount.Value;
    }

    static Finding Differs(CellRef cell, FormFacts form)
    {
        var term = form.AnnualTerm;
        var (value, unit) = (form.Funds!.At(0, term), form.Funds.Field.Unit.Name());
        var expected = cell.Column.Unit.InYuan(cell.Amount.Value) / form.Funds.Field.Unit.InYuan(1);
        var place = Places.InTable(cell);
        return FormFindings.Of(FormRules.TableAmount, form, form.FundsAddress(0, term), value, new(
            $"年度资金 {value.Amount}{unit}，{place.Chinese}{cell.Amount}{cell.Column.Unit.Name()}", $"The year's funds are {value.Amount} {unit}, but {place.English} is {cell.Amount} {cell.Column.Unit.Name()}")) with
        {
            Expected = IdentityText.Number(decimal.Truncate(expected) == expected ? decimal.Truncate(expected) : expected),
            Related = [new(Places.Span(cell), new($"{place.Chinese}{cell.Amount}", $"{place.English} {cell.Amount}"))],
        };
    }

    static Finding WithoutForm(CellRef cell)
    {
        var place = Places.Table(cell.Grid.Table);
        return CrossTableRules.FormsAndProjects.At(Places.Span(cell), new(
            $"{place.Chinese}的项目“{cell.Row.Name}”没有绩效目标表", $"The project “{cell.Row.Name}” of {place.English} has no performance form")) with
        {
            At = Address.Row(cell.Grid.Table.Id, cell.Row.Key).Text,
            Place = Places.Line(cell),
            Help = new("在 projects/ 下补上这个项目的绩效目标表；名称不一致的改为一致", "Add its form to projects/, or make the names agree"),
        };
    }

    static Finding WithoutProject(FormFacts form, ProjectLink? link, List<CellRef> cells)
    {
        var nearest = Suggestion.Nearest(form.Form.Name, cells.Select(cell => cell.Row.Name));
        var tables = link is null ? "" : string.Join("、", link.Tables.Select(table => Places.Table(table).Chinese));
        return FormFindings.Of(CrossTableRules.FormsAndProjects, form, Address.Form(form.Form.Id).Text, FormValue.Missing, new(
            $"绩效目标表“{form.Form.Name}”在{(tables.Length > 0 ? tables : "项目支出表")}里没有对应的项目", $"The form “{form.Form.Name}” has no project in the table")) with
        {
            Help = nearest is null
                ? new("核对项目名称；多余的表删去", "Compare the names; delete a form that is not needed")
                : new($"名称是不是“{nearest}”？", $"Is it “{nearest}”?"),
        };
    }
}
