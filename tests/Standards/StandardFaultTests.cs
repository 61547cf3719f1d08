using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

/// <summary>Whoever writes a standard is told each fault at its line and column, with the nearest name that exists.</summary>
public sealed class StandardFaultTests
{
    /// <summary>What is written, what is written instead, and what is told.</summary>
    public static TheoryData<string, string, string> Faults => new()
    {
        { "region: 某省", "regoin: 某省", "SITE-001 3:1 未知的键“regoin” | 是不是“region”？" },
        { "name: 测试格式", "", "SITE-002 1:1 缺少必填的键“name” | 补上一行：name: …" },
        { "kind: budget", "kind: plan", "SITE-003 4:7 “kind”应是budget、final 之一 | " },
        { "unit: 万元", "unit: 亿元", "SITE-003 6:7 “unit”应是万元、元 之一 | " },
        { "decimals: 2", "decimals: 两位", "SITE-003 7:11 “decimals”应是整数 | " },
        { "years: {from: 2024}", "years: {since: 2024}", "SITE-001 5:9 未知的键“since” | 可用的键：from、to" },
        { "contains: tables", "contains: table", "SITE-003 10:39 “contains”应是tables、projects 之一 | " },
        { "tables: [\"02\"]", "tables: [\"20\"]", "SITE-003 14:43 “20”不是本格式的表 | 是不是“02”？" },
        { "kind: code, list: functional", "kind: code, list: funktional", "SITE-003 19:48 “funktional”不是code-lists 里的名称 | 是不是“functional”？" },
        { "kind: amount}     # 合计", "kind: money}", "SITE-003 21:37 “kind”应是code、name、text、amount、count、order 之一 | " },
        { "rows-by: code", "row-by: code", "SITE-001 22:5 未知的键“row-by” | 是不是“rows-by”？" },
        { "{length: 3, name: 类}", "{name: 类}", "SITE-003 23:13 rows-by: code 的 levels 要写每级编码的位数：{name: 类, length: 3} | " },
        { "key: [name]", "key: [nmae]", "SITE-003 30:10 “nmae”不是本表的列 | 是不是“name”？" },
        { "id: \"02\"\n    title: 项目表", "id: \"01\"\n    title: 项目表", "SITE-003 25:9 “01”用了两次 | " },
        { "column: total}   # 项目", "column: totl}", "SITE-003 35:41 “totl”不是表 02 的列 | 是不是“total”？" },
        { "tables: [\"02\"], column", "tables: [\"03\"], column", "SITE-003 35:25 “03”不是本格式的表 | 是不是“01”？" },
        { "at: 01/total/total", "at: 01/total/totals", "SITE-003 37:41 “totals”不是表 01 的列 | 是不是“total”？" },
        { "at: 01/total/total", "at: 01/sum/total", "SITE-003 37:41 “sum”不是表 01 的固定行或合计行 | 可用的：total" },
        { "at: 01/total/total", "at: total", "SITE-003 37:41 “total”不是格的地址 | 写成 表号/行/列，如 01/income-total/income" },
        { "table: \"01\", column: total", "table: \"01\", column: total-amount", "SITE-003 39:66 “total-amount”不是表 01 的列 | 可用的：code、name、total" },
        { "opening: 01/total/total", "opening: 09/total/total", "SITE-003 40:23 “09”不是本格式的表 | 是不是“01”？" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_at_its_place_with_what_to_write(string written, string instead, string told)
    {
        Assert.Contains(written, Sound, StringComparison.Ordinal);
        var findings = Read(Sound.Replace(written, instead, StringComparison.Ordinal));

        Assert.Contains(told, findings.Select(finding => $"{finding.Rule} {finding.Span.Line}:{finding.Span.Column} {finding.Message.Chinese} | {finding.Help.Chinese}"));
    }

    [Fact]
    public void There_are_twenty_one_faults_and_the_standard_itself_has_none()
    {
        Assert.Equal(21, Faults.Count);
        Assert.Empty(Read(Sound).Select(finding => $"{finding.Span} {finding.Message.English}"));
    }

    static IReadOnlyList<Finding> Read(string yaml)
    {
        var findings = new FindingList();
        StandardReader.Read(new SourceText("s.yml", yaml), findings);
        return findings.ToSortedList();
    }

    const string Sound = """
        id: s
        name: 测试格式
        region: 某省
        kind: budget
        years: {from: 2024}
        unit: 万元
        decimals: 2
        code-lists: {functional: functional}
        parts:
          - {id: tables, title: 报表, contains: tables}
          - id: text
            title: 说明
            sections:
              - {id: projects, title: 项目, tables: ["02"], contains: projects}
        tables:
          - id: "01"
            title: 支出表
            columns:
              - {id: code, name: 编码, kind: code, list: functional}
              - {id: name, name: 名称, kind: name}
              - {id: total, name: 合计, kind: amount}     # 合计
            rows-by: code
            levels: [{length: 3, name: 类}]
            total: {id: total, name: 合计}
          - id: "02"
            title: 项目表
            columns:
              - {id: name, name: 项目, kind: name}
              - {id: total, name: 金额, kind: amount}
            key: [name]
            rows-by: name
            levels: [{name: 项目}]
        forms:
          - {id: project, title: 绩效目标表, fields: [{id: name, name: 项目名称, required: true}],
             projects: {tables: ["02"], column: total}   # 项目
            }
        key-figures: [{id: total, name: 支出, at: 01/total/total}]
        charts:
          - {id: classes, kind: bars, question: 哪些, table: "01", column: total}
        carry-over: {opening: 01/total/total, closing: 01/total/total}
        """;
}
