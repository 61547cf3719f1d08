using Mingzhang.Checks.Identities;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Model.Layout;

namespace Mingzhang.Checks.Forms;

/// <summary>
/// XTB-024, XTB-031 and PRF-020: what a procurement table buys for a project against the project's amount and its cost indicators.
/// Projects are those of the tables that forms are tied to, and those that have a form.
/// </summary>
sealed class PurchaseCheck : ICheck
{
    public string Name => "XTB-024, XTB-031, PRF-020";

    public void Run(CheckContext context)
    {
        var tables = context.Standard.Tables.Where(table => table.Purchases is not null).ToList();
        if (tables.Count == 0) return;
        var projects = Projects(context);
        if (projects.Count == 0) return;
        foreach (var table in tables)
        {
            foreach (var side in context.Grid.Sides(table.Id))
            {
                if (!context.IsUnreadable(side.Table.File)) Check(context, side, table.Purchases!, projects);
            }
        }
    }

    static void Check(CheckContext context, SideGrid side, PurchaseLink link, Dictionary<string, Project> projects)
    {
        var column = side.ColumnIndex(link.Column);
        foreach (var group in Purchases(side, link).Select(row => new CellRef(side, row, column)).GroupBy(cell => TextFolding.Fold(cell.Row.Name), StringComparer.Ordinal))
        {
            var cells = group.ToList();
            if (!projects.TryGetValue(group.Key, out var project))
            {
                context.Report(Foreign(cells[0], projects.Values.Select(known => known.Name)));
                continue;
            }
            var bought = cells.Sum(cell => cell.Amount.HasValue ? cell.Column.Unit.InYuan(cell.Amount.Value) : 0);
            if (project.Yuan is { } funds && bought > funds) context.Report(Above(cells, project, bought, funds));
            else if (project.Cost is var (form, cost, cap) && bought > cap) context.Report(AboveCost(cells, form, cost, bought));
        }
    }

    static IEnumerable<int> Purchases(SideGrid side, PurchaseLink link)
    {
        var level = side.Side.Layout.Levels.ToList().FindIndex(one => one.Name == link.Level) + 1;
        var below = TextFolding.Fold(link.Below);
        for (var row = 0; level > 0 && row < side.Rows.Count; row++)
        {
            if (side.Rows[row].Role != RowRole.Item || side.Rows[row].Level != level || link.Except.Any(side.Rows[row].Name.Contains)) continue;
            if (below.Length == 0 || (side.Tree.Parents[row] is >= 0 and var parent && side.NameAt(parent) == below)) yield return row;
        }
    }

    static Dictionary<string, Project> Projects(CheckContext context)
    {
        var projects = new Dictionary<string, Project>(StringComparer.Ordinal);
        foreach (var layout in context.Standard.Forms.Where(layout => layout.Projects is not null))
        {
            foreach (var side in layout.Projects!.Tables.SelectMany(context.Grid.Sides))
            {
                if (context.IsUnreadable(side.Table.File)) return [];
                foreach (var cell in ProjectRows.Of(side, layout.Projects))
                {
                    Of(projects, cell.Row.Name).Add(cell.Amount.HasValue ? cell.Column.Unit.InYuan(cell.Amount.Value) : null);
                }
            }
        }
        var isListed = projects.Count > 0;
        foreach (var form in context.Forms)
        {
            if (form.Form.Find("name") is null) continue;
            if (context.IsUnreadable(form.Form.File)) return [];
            var project = Of(projects, form.Form.Name);
            if (!isListed) project.Add(form.Annual);
            project.Cost ??= CapOf(form);
        }
        return projects;
    }

    static Project Of(Dictionary<string, Project> projects, string name)
    {
        var key = TextFolding.Fold(name);
        return projects.TryGetValue(key, out var known) ? known : projects[key] = new Project(name);
    }

    /// <summary>The cost indicator that bounds all purchases: one about purchases, or about the whole cost. Others bound a part of it.</summary>
    static (FormFacts Form, IndicatorFacts Cost, decimal Yuan)? CapOf(FormFacts form)
    {
        foreach (var word in (ReadOnlySpan<string>)["采购", "总"])
        {
            foreach (var indicator in form.Indicators)
            {
                if (indicator is { Kind: IndicatorKind.Cost, IsPerUnit: false } && indicator.Name.Text.Contains(word, StringComparison.Ordinal)
                    && indicator.Figures is [{ IsMoney: true, Bound: <= 0 } figure]) return (form, indicator, figure.Value);
            }
        }
        return null;
    }

    static Finding Foreign(CellRef cell, IEnumerable<string> projects)
    {
        var place = Places.Table(cell.Grid.Table);
        var name = TextFolding.Trim(cell.Row.Name);
        return At(CrossTableRules.ProcurementProject, NameOf(cell), new(
            $"{place.Chinese}的采购项目“{name}”不在项目支出里", $"The project “{name}” of {place.English} is none of the projects")) with
        {
            Published = name,
            Help = Suggestion.Nearest(name, projects.Order(StringComparer.Ordinal)) is { } nearest
                ? new($"名称是不是“{nearest}”？公开件原本如此的，在 disclosure.yml 的 waivers 中登记", $"Is it “{nearest}”? If the published document says so, register a waiver in disclosure.yml")
                : new("改成项目支出表（绩效目标表）里的名称；公开件原本如此的，在 disclosure.yml 的 waivers 中登记",
                    "Use the name that the project has elsewhere; if the published document says so, register a waiver in disclosure.yml"),
        };
    }

    static CellRef NameOf(CellRef cell) => Enumerable.Range(0, cell.Grid.Columns.Count)
        .Where(column => cell.Grid.Columns[column].Kind == ColumnKind.Name && !TextFolding.IsBlank(cell.Row.Cells[column].Text))
        .Select(column => cell with { ColumnIndex = column }).DefaultIfEmpty(cell).First();

    static Finding Above(List<CellRef> cells, Project project, decimal bought, decimal funds)
    {
        var (sum, all) = (FormFindings.InTenThousands(bought), FormFindings.InTenThousands(funds));
        return At(CrossTableRules.ProcurementAboveProject, cells[0], new(
            $"项目“{project.Name}”采购 {sum} 万元，大于项目的 {all} 万元", $"Purchases of {sum} 万元 for “{project.Name}” exceed its {all} 万元")) with
        {
            Published = sum,
            Expected = "≤" + all,
            Related = Others(cells),
            Help = new("核对两处的金额和单位", "Compare both amounts and their units"),
        };
    }

    static Finding AboveCost(List<CellRef> cells, FormFacts form, IndicatorFacts cost, decimal bought)
    {
        var sum = FormFindings.InTenThousands(bought);
        var place = Places.Table(cells[0].Grid.Table);
        return FormFindings.Of(FormRules.PurchaseAboveCost, form, cost.Address, cost.Value, new(
            $"“{cost.Name.Text}”是“{cost.Value.Text}”，而{place.Chinese}的采购为 {sum} 万元", $"“{cost.Name.Text}” is “{cost.Value.Text}”, but {place.English} buys for {sum} 万元")) with
        {
            Related = [new(Places.Span(cells[0]), Places.InTable(cells[0])), .. Others(cells)],
        };
    }

    static RelatedPlace[] Others(List<CellRef> cells) => [.. cells.Skip(1).Select(cell => new RelatedPlace(Places.Span(cell), Places.InTable(cell)))];

    static Finding At(Rule rule, CellRef cell, Message message) => rule.At(Places.Span(cell), message) with { At = cell.Address, Place = Places.Line(cell) };

    /// <summary>A project's amount in 元 (null where no row says one) and the bound of its purchases.</summary>
    sealed class Project(string name)
    {
        public string Name => name;

        public decimal? Yuan { get; private set; }

        public (FormFacts Form, IndicatorFacts Cost, decimal Yuan)? Cost { get; set; }

        public void Add(decimal? yuan) => Yuan = yuan is null ? Yuan : (Yuan ?? 0) + yuan;
    }
}
