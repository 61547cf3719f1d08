using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Checks;

/// <summary>A standard of four small tables, to which a test adds equations.</summary>
sealed class SampleStandard
{
    const string Tables = """
        id: sample
        name: 样例
        unit: 万元
        tables:
          - id: "01"
            title: 收支总表
            sides:
              - id: income
                name: 收入
                columns:
                  - {id: source, name: 收入项目, kind: name}
                  - {id: income, name: 收入金额, kind: amount}
                rows:
                  - {id: general, name: 一、一般公共预算}
                  - {id: fund, name: 二、政府性基金}
                  - {id: income-total, name: 收入总计, role: total}
              - id: expenditure
                name: 支出
                columns:
                  - {id: item, name: 支出项目, kind: name}
                  - {id: total, name: 支出合计, kind: amount}
                  - {id: current, name: 当年, kind: amount}
                  - {id: carry-over, name: 结转, kind: amount}
                rows:
                  - {id: "201", name: 一、一般公共服务支出, code: "201"}
                  - {id: "205", name: 二、教育支出, code: "205"}
                  - {id: expenditure-total, name: 支出总计, role: total}
          - id: "02"
            title: 支出总表
            columns:
              - {id: code, name: 科目编码, kind: code}
              - {id: name, name: 科目名称, kind: name}
              - {id: total, name: 合计, kind: amount}
              - {id: basic, name: 基本支出, kind: amount}
              - {id: project, name: 项目支出, kind: amount}
            rows-by: code
            levels: [{length: 3, name: 类}, {length: 5, name: 款}, {length: 7, name: 项}]
            total: {id: total, name: 合计}
          - id: "03"
            title: 项目支出表
            columns:
              - {id: name, name: 项目名称, kind: name}
              - {id: total, name: 合计, kind: amount}
            rows-by: name
            levels: [{name: 单位}, {name: 项目}]
            total: {id: total, first: true}
          - id: "04"
            title: 项目支出表（元）
            unit: 元
            decimals: 0
            columns:
              - {id: name, name: 项目名称, kind: name}
              - {id: amount, name: 金额, kind: amount}
            rows-by: name
            levels: [{name: 项目}]
            total: {id: total, first: true}
        """;

    readonly Dictionary<string, string[]> _tables = [];
    readonly List<Waiver> _waivers = [];
    readonly List<Withholding> _withheld = [];

    public SampleStandard(params string[] equations)
    {
        var text = Tables + "\nequations:\n" + string.Join("\n", equations.Select(equation => "  - " + equation));
        Standard = StandardReader.Read(new SourceText("standards/sample.yml", text), Findings)!;
    }

    public FindingList Findings { get; } = new();

    public Standard Standard { get; }

    /// <summary>The date that waivers are judged against.</summary>
    public DateOnly? Published { get; init; } = new(2024, 5, 13);

    /// <summary>Fills a table, one text a side, one line a row.</summary>
    public SampleStandard With(string table, params string[] sides)
    {
        _tables[table] = sides;
        return this;
    }

    public SampleStandard Waive(string rule, string at, string? published, DateOnly? expires = null)
    {
        _waivers.Add(new Waiver(rule, at, published, "原件如此", new SourceSpan("content/d/2024-budget/disclosure.yml", 9 + _waivers.Count, 5, 6)) { Expires = expires });
        return this;
    }

    public SampleStandard Withhold(string at)
    {
        _withheld.Add(new Withholding(at, "涉密"));
        return this;
    }

    public CheckReport Check(params Finding[] reading)
    {
        Assert.Empty(Findings.ToSortedList());
        var disclosure = new Disclosure
        {
            DepartmentId = "d",
            Id = "2024-budget",
            Year = 2024,
            Kind = DisclosureKind.Budget,
            StandardId = Standard.Id,
            Folder = "content/d/2024-budget",
            Published = Published,
            Span = SourceSpan.Whole("content/d/2024-budget/disclosure.yml"),
            Tables = [.. Standard.Tables.Where(table => _tables.ContainsKey(table.Id)).Select(table => SampleTables.Read(table, _tables[table.Id]))],
            Waivers = _waivers,
            Withheld = _withheld,
        };
        return DisclosureChecker.Check(disclosure, Standard, new StandardLibrary("no-such-site", Findings), [], reading);
    }

    /// <summary>The findings as <c>E ARI-001 02/total/total 5.00→6.00</c>.</summary>
    public static string[] Short(CheckReport report) => [.. report.Findings.Select(Short)];

    public static string Short(Finding finding) =>
        $"{finding.Severity.ToString()[0]}{(finding.Waived ? " waived" : "")} {finding.Rule} {finding.At}"
        + (finding.Published is null && finding.Expected is null ? "" : $" {finding.Published}→{finding.Expected}");
}
