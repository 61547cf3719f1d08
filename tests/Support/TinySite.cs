namespace Mingzhang.Tests.Support;

/// <summary>The files of <see cref="SiteFixture"/>.</summary>
static class TinySite
{
    public static IEnumerable<(string Path, string Text)> Files =>
    [
        ("site.yml", Site),
        ("content/standards/tiny.yml", Standard),
        ("content/codelists/functional.csv", CodeList),
        ($"content/{SiteFixture.Department}/department.yml", "name: 某县教育局\ncode: \"105\"\nregion: 某省某县\n"),
        ($"{SiteFixture.DisclosureFolder}/disclosure.yml", Disclosure),
        (SiteFixture.TablePath("01"), Balance),
        (SiteFixture.TablePath("02"), Expenditure),
        (SiteFixture.TablePath("03"), Projects),
        (SiteFixture.FormPath("01"), Form),
        ($"{SiteFixture.DisclosureFolder}/text/duties.md", "贯彻教育方针。\n"),
        ($"{SiteFixture.DisclosureFolder}/text/explanation.md", "2024年收入总计120.00万元。\n"),
    ];

    public const string Site = """
        title: 测试站
        url: https://example.org/
        language: zh-CN
        theme: default
        organisation:
          name: 某县财政局

        """;

    public const string Disclosure = """
        year: 2024
        kind: budget
        standard: tiny
        published: 2024-03-01
        empty:
          "04": 注：本表无数据

        """;

    public const string Balance = """
        收入项目,收入金额,支出项目,支出合计,当年预算安排,上年结转安排
        一、一般公共预算,100.00,一、教育支出,100.00,80.00,20.00
        ,,二、卫生健康支出,20.00,20.00,
        本年收入合计,100.00,本年支出合计,120.00,100.00,20.00
        上年结转,20.00,年终结转,,,
        收入总计,120.00,支出总计,120.00,100.00,20.00

        """;

    public const string Expenditure = """
        科目编码,科目名称,合计,基本支出,项目支出
        合计,,120.00,80.00,40.00
        205,教育支出,100.00,70.00,30.00
        20502,普通教育,100.00,70.00,30.00
        2050201,学前教育,100.00,70.00,30.00
        210,卫生健康支出,20.00,10.00,10.00
        21011,行政事业单位医疗,20.00,10.00,10.00
        2101102,事业单位医疗,20.00,10.00,10.00

        """;

    public const string Projects = """
        项目名称,合计,一般公共预算,政府性基金预算
        某县教育局,40.00,40.00,
        　某县教育局,40.00,40.00,
        　　校园维修,30.00,30.00,
        　　校医配备,10.00,10.00,

        """;

    public const string Form = """
        项目名称: 校园维修
        项目期: 1年
        项目资金:
          实施期: {总额: 300000, 财政资金: 300000}
          年度: {总额: 300000, 财政资金: 300000}
        总体目标: {实施期: 修缮校舍, 年度: 修缮校舍}
        绩效指标:
          - {一级指标: 产出指标, 二级指标: 数量指标, 三级指标: 维修校舍, 实施期: ≥3栋, 年度: ≥3栋}

        """;

    public const string CodeList = """
        code,level,name,basis
        205,类,教育支出,seen
        20502,款,普通教育,seen
        2050201,项,学前教育,seen
        210,类,卫生健康支出,seen
        21011,款,行政事业单位医疗,seen
        2101102,项,事业单位医疗,seen

        """;

    public const string Standard = """
        id: tiny
        name: 测试格式
        region: 某省
        kind: budget
        years: {from: 2020}
        unit: 万元
        decimals: 2
        code-lists: {functional: functional}
        parts:
          - {id: overview, number: 第一部分, title: 概况, sections: [{id: duties, title: 一、部门职责}]}
          - {id: tables, number: 第二部分, title: "{year}年部门预算报表", contains: tables}
          - id: explanation
            number: 第三部分
            title: "{year}年部门预算情况说明"
            sections:
              - {id: explanation, title: 一、收支情况说明}
              - {id: performance, title: 二、绩效管理情况, contains: projects}
              - {id: other, title: 三、其他说明, optional: true}
        tables:
          - id: "01"
            label: 公开表1
            title: "{year}年预算收支总表"
            empty-note: 注：本表无数据
            sides:
              - id: income
                name: 收入
                columns:
                  - {id: income-item, name: 收入项目, tiers: [收入, 项目], kind: name}
                  - {id: income, name: 收入金额, tiers: [收入, "{year}年"], kind: amount}
                rows:
                  - {id: general, name: 一、一般公共预算}
                  - {id: fund, name: 二、政府性基金预算}
                  - {id: income-current-total, name: 本年收入合计, role: total}
                  - {id: previous-carry-over, name: 上年结转}
                  - {id: carry-over-general, name: 一、一般公共预算, level: 2}
                  - {id: carry-over-fund, name: 二、政府性基金预算, level: 2}
                  - {id: income-total, name: 收入总计, role: total}
              - id: expenditure
                name: 支出
                columns:
                  - {id: item, name: 支出项目, tiers: [支出, 项目], kind: name}
                  - {id: total, name: 支出合计, tiers: [支出, 金额, 小计], kind: amount}
                  - {id: current, name: 当年预算安排, tiers: [支出, 金额, 当年预算安排], kind: amount}
                  - {id: carry-over, name: 上年结转安排, tiers: [支出, 金额, 上年结转安排], kind: amount}
                rows:
                  - {id: "205", name: 一、教育支出, code: "205"}
                  - {id: "210", name: 二、卫生健康支出, code: "210"}
                  - {id: expenditure-current-total, name: 本年支出合计, role: total}
                  - {id: year-end-carry-over, name: 年终结转}
                  - {id: expenditure-total, name: 支出总计, role: total}
          - id: "02"
            label: 公开表2
            title: "{year}年预算支出总表"
            empty-note: 注：本表无数据
            columns:
              - {id: code, name: 科目编码, tiers: [项目, 科目编码], kind: code, list: functional, parts: [{name: 类, length: 3}, {name: 款, length: 2}, {name: 项, length: 2}]}
              - {id: name, name: 科目名称, tiers: [项目, 科目名称], kind: name}
              - {id: total, name: 合计, tiers: ["{year}年预算数", 合计], kind: amount}
              - {id: basic, name: 基本支出, tiers: ["{year}年预算数", 基本支出], kind: amount}
              - {id: project, name: 项目支出, tiers: ["{year}年预算数", 项目支出], kind: amount}
            rows-by: code
            levels: [{length: 3, name: 类}, {length: 5, name: 款}, {length: 7, name: 项}]
            total: {id: total, name: 合计}
          - id: "03"
            label: 公开表3
            title: "{year}年项目支出预算表"
            empty-note: 注：本表无数据
            columns:
              - {id: name, name: 项目名称, tiers: [项目名称], kind: name}
              - {id: total, name: 合计, tiers: [合计], kind: amount}
              - {id: general, name: 一般公共预算, tiers: ["{year}年财政拨款", 一般公共预算], kind: amount}
              - {id: fund, name: 政府性基金预算, tiers: ["{year}年财政拨款", 政府性基金预算], kind: amount}
            rows-by: name
            levels: [{name: 部门}, {name: 单位}, {name: 项目}]
            total: {id: total, first: true}
          - id: "04"
            label: 公开表4
            title: "{year}年政府性基金预算支出表"
            empty-note: 注：本表无数据
            columns:
              - {id: code, name: 科目编码, tiers: [科目编码], kind: code}
              - {id: name, name: 科目名称, tiers: [科目名称], kind: name}
              - {id: total, name: 合计, tiers: [合计], kind: amount}
            rows-by: code
            levels: [{length: 3, name: 类}, {length: 5, name: 款}, {length: 7, name: 项}]
            total: {id: total, name: 合计}
        forms:
          - id: project
            title: 项目支出绩效目标表
            unit: 元
            fields:
              - {id: name, name: 项目名称, required: true}
              - {id: period, name: 项目期}
              - {id: funds, name: 项目资金, kind: funds, required: true, columns: [实施期, 年度], rows: [总额, 财政资金, 其他资金], labels: {总额: 资金总额}}
              - {id: cost, name: 单位成本, kind: amount}
              - {id: goals, name: 总体目标, kind: goals, columns: [实施期, 年度]}
              - {id: indicators, name: 绩效指标, kind: indicators, levels: [一级指标, 二级指标, 三级指标], columns: [实施期, 年度]}
            left-out: [负责人, 联系电话]
          - id: department
            title: 部门整体支出绩效目标表
            fields:
              - {id: goals, name: 年度目标, kind: goals, columns: [年度]}
        key-figures:
          - {id: income, name: 收入总计, at: 01/income-total/income}
          - {id: expenditure, name: 支出总计, at: 01/expenditure-total/total}
          - {id: basic, name: 基本支出, at: 02/total/basic, of: 02/total/total}

        """;
}
