using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Model.Layout;
using Mingzhang.Site;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Site;

/// <summary>A small disclosure with every kind of page: a two-sided table, a table by code, an empty one, a form, two written parts.</summary>
static class SampleDisclosure
{
    public static Department Department { get; } = new("jiaoyu", "某县教育局") { Code = "205", Region = "某省某县" };

    static readonly SideLayout Income = new()
    {
        Id = "income",
        Name = "收入",
        Columns = [Named("income-item", "收入项目", "收入", "项目"), Money("income", "收入金额", "收入", "{year}年")],
        Rows = [new FixedRow("general", "一、一般公共预算"), new FixedRow("income-total", "收入总计") { Role = RowRole.Total }],
    };

    static readonly SideLayout Expenditure = new()
    {
        Id = "expenditure",
        Name = "支出",
        Columns = [Named("item", "支出项目", "支出", "项目"), Money("total", "支出合计", "支出", "金额", "合计"), Money("current", "当年", "支出", "金额", "当年")],
        Rows = [new FixedRow("205", "一、教育支出"), new FixedRow("208", "二、社会保障和就业支出"), new FixedRow("expenditure-total", "支出总计") { Role = RowRole.Total }],
    };

    static readonly SideLayout ByCode = new()
    {
        Columns =
        [
            new Column("code", "科目编码", ColumnKind.Code) { Tiers = ["项目", "科目编码"] },
            Named("name", "科目名称", "项目", "科目名称"),
            Money("total", "合计", "{year}年预算数", "合计"),
            Money("basic", "基本支出", "{year}年预算数", "基本支出"),
        ],
        RowSource = RowSource.Code,
        Levels = [new RowLevel("类", 3), new RowLevel("款", 5), new RowLevel("项", 7)],
        Total = new TotalRow("total", "合计", false),
    };

    static readonly TableLayout[] Layouts =
    [
        new("01", "公开表1", "{year}年收支总表") { Sides = [Income, Expenditure] },
        new("02", "公开表2", "{year}年支出预算表") { Sides = [ByCode] },
        new("03", "公开表3", "{year}年政府性基金支出表") { Sides = [ByCode], EmptyNote = "注：本表无数据" },
    ];

    static readonly SectionLayout Duties = new("duties", "一、本部门职责");

    static readonly SectionLayout Performance = new("performance", "二、绩效管理情况") { ContainsProjects = true };

    static readonly FormLayout Form = new("project", "项目支出绩效目标表")
    {
        Unit = MoneyUnit.Yuan,
        Fields =
        [
            new FormField("name", "项目名称", FormFieldKind.Text),
            new FormField("funds", "项目资金", FormFieldKind.Funds) { Columns = ["实施期", "年度"], Rows = ["总额", "中央资金"], Labels = new Dictionary<string, string> { ["总额"] = "资金总额" }, Unit = MoneyUnit.Yuan },
            new FormField("overview", "项目概况", FormFieldKind.Text),
            new FormField("basis", "立项依据", FormFieldKind.Text),
            new FormField("goals", "总体目标", FormFieldKind.Goals) { Columns = ["实施期", "年度"] },
            new FormField("indicators", "绩效指标", FormFieldKind.Indicators) { Levels = ["一级指标", "二级指标", "三级指标"], Columns = ["实施期", "年度"] },
        ],
        LeftOut = ["负责人", "联系电话"],
    };

    public static Standard Standard { get; } = new("sample", "示例格式")
    {
        Tables = Layouts,
        Forms = [Form],
        Parts =
        [
            new PartLayout("overview", "第一部分", "概况") { Sections = [Duties] },
            new PartLayout("tables", "第二部分", "{year}年报表") { ContainsTables = true },
            new PartLayout("explanation", "第三部分", "情况说明") { Sections = [Performance] },
        ],
        KeyFigures =
        [
            new KeyFigure("income", "收入总计", "01/income-total/income", null),
            new KeyFigure("expenditure", "支出总计", "01/expenditure-total/total", null),
            new KeyFigure("basic", "基本支出", "02/total/basic", "02/total/total"),
        ],
    };

    public static LoadedDisclosure Of(int year, decimal scale = 1, params PreviousFigure[] previous) => new(new Disclosure
    {
        DepartmentId = Department.Id,
        Id = $"{year}-budget",
        Year = year,
        Kind = DisclosureKind.Budget,
        StandardId = Standard.Id,
        Folder = $"content/{Department.Id}/{year}-budget",
        Published = new DateOnly(year, 2, 8),
        Tables = Tables(year, scale),
        Forms = [ProjectForm(year)],
        Sections = [new Section(Duties, "第一段。\n\n### 其他\n\n见[报表](../tables/01.html)。", SpanOf(year, "text/duties.md")), new Section(Performance, "共1个项目。", SpanOf(year, "text/performance.md"))],
        Previous = previous,
    }, Standard);

    public static Row Row(SideLayout side, string key, int level, params string[] cells) => new(key, NameOf(side, cells),
        [.. cells.Select((text, i) => new Cell(text, side.Columns[i].IsNumeric ? Parse(text) : Amount.Blank, default))])
    {
        Level = level,
        Role = key.EndsWith("total", StringComparison.Ordinal) ? RowRole.Total : RowRole.Item,
        Code = char.IsAsciiDigit(key[0]) ? key : null,
    };

    static string NameOf(SideLayout side, string[] cells)
    {
        var name = cells[side.IndexOf(side.NameColumn.Id)].Trim();
        return name.Length > 0 ? name : cells.First(cell => cell.Length > 0);
    }

    static IReadOnlyList<BudgetTable> Tables(int year, decimal scale)
    {
        string Scaled(decimal value) => (value * scale).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            Table(0, year,
                new TableSide(Income, [Row(Income, "general", 1, "一、一般公共预算", Scaled(1234.50m)), Row(Income, "income-total", 0, "收入总计", Scaled(1234.50m))]),
                new TableSide(Expenditure,
                [
                    Row(Expenditure, "205", 1, "一、教育支出", Scaled(1200.00m), Scaled(1200.00m)),
                    Row(Expenditure, "208", 1, "二、社会保障和就业支出", Scaled(34.50m), ""),
                    Row(Expenditure, "expenditure-total", 0, "支出总计", Scaled(1234.50m), Scaled(1200.00m)),
                ])),
            Table(1, year, new TableSide(ByCode,
            [
                Row(ByCode, "total", 0, "合计", "", Scaled(1234.50m), Scaled(1200.00m)),
                Row(ByCode, "205", 1, "205", "教育支出", Scaled(1200.00m), Scaled(1200.00m)),
                Row(ByCode, "20502", 2, "20502", "普通教育", Scaled(1200.00m), Scaled(1200.00m)),
                Row(ByCode, "2050202", 3, "2050202", "小学教育", Scaled(1200.00m), "不适用"),
                Row(ByCode, "208", 1, "208", "社会保障和就业支出", Scaled(34.50m), "0.00"),
                Row(ByCode, "国防教育", 3, "", "　　国防教育", "", "不公开"),
            ])),
            Table(2, year, new TableSide(ByCode, [])) with { EmptyNote = "注：本表无数据" },
        ];
    }

    static BudgetTable Table(int index, int year, params TableSide[] sides) => new(Layouts[index], sides)
    {
        Label = Layouts[index].Label,
        Title = Standard.ForYear(Layouts[index].Title, year),
        File = $"content/{Department.Id}/{year}-budget/tables/{Layouts[index].Id}.csv",
    };

    static PerformanceForm ProjectForm(int year)
    {
        var span = SpanOf(year, "projects/01.yml");
        FormValue Text(string text) => new(text, span);
        FormAmount Yuan(decimal amount) => new(amount.ToString(System.Globalization.CultureInfo.InvariantCulture), Amount.Of(amount), span);
        return new PerformanceForm("01", Form,
        [
            new FormEntry(Form.Fields[0], span) { Value = Text("校舍维修") },
            new FormEntry(Form.Fields[1], span) { Values = [Yuan(58000), Yuan(58000), Yuan(0), FormValue.Missing] },
            new FormEntry(Form.Fields[2], span) { Value = Text("维修3所学校") },
            new FormEntry(Form.Fields[4], span) { Values = [Text("三年内修完"), Text("修完一所")] },
            new FormEntry(Form.Fields[5], span)
            {
                Indicators =
                [
                    new Indicator([[Text("产出指标")], [Text("数量指标")], [Text("维修学校")]], [Text("3所"), Text("1所")], span),
                    new Indicator([[Text("产出指标")], [Text("数量指标")], [Text("维修面积")]], [Text("900平方米"), Text("")], span),
                    new Indicator([[Text("产出指标")], [Text("质量指标")], [Text("")]], [Text(""), Text("")], span),
                    new Indicator([[Text("满意度指标")], [Text("服务对象满意度")], [Text("学生满意度")]], [Text("≥90%"), Text("≥90%")], span),
                ],
            },
        ], $"content/{Department.Id}/{year}-budget/projects/01.yml")
        { Name = "校舍维修" };
    }

    static Amount Parse(string text) => text switch
    {
        "" => Amount.Blank,
        "不适用" => Amount.NotApplicable,
        "不公开" => Amount.Withheld,
        _ => Amount.Of(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
    };

    static SourceSpan SpanOf(int year, string file) => new($"content/{Department.Id}/{year}-budget/{file}", 1, 1, 1);

    static Column Named(string id, string name, params string[] tiers) => new(id, name, ColumnKind.Name) { Tiers = tiers };

    static Column Money(string id, string name, params string[] tiers) => new(id, name, ColumnKind.Amount) { Tiers = tiers };
}
