using Mingzhang.Diagnostics;
using Mingzhang.Documents;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Standards;

public sealed class StandardReaderTests
{
    readonly FindingList _findings = new();

    [Fact]
    public void A_section_names_the_tables_that_stand_in_it()
    {
        var standard = Read("[\"01\"]");
        Assert.Empty(_findings.ToSortedList());
        Assert.Equal(["01"], standard.Section("assets")!.Tables);
    }

    [Fact]
    public void A_table_that_a_section_names_must_be_there()
    {
        var standard = Read("[\"01\", \"07\"]");
        var finding = Assert.Single(_findings.ToSortedList());
        Assert.Equal(("SITE-003", 7), (finding.Rule, finding.Span.Line));
        Assert.Contains("07", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Equal(["01"], standard.Section("assets")!.Tables);
    }

    [Fact]
    public void Titles_name_this_year_and_the_one_before()
    {
        Assert.Equal("2024年预算数比2023年执行数", Standard.ForYear("{year}年预算数比{last-year}年执行数", 2024));
    }

    Standard Read(string tables) => StandardReader.Read(new SourceText("s.yml", $$"""
        id: s
        name: 测试格式
        parts:
          - id: text
            title: 说明
            sections:
              - {id: assets, title: 资产, tables: {{tables}}}
        tables:
          - id: "01"
            title: 资产表
            columns:
              - {id: item, name: 项目, kind: name}
            rows: [{id: total, name: 合计}]
        """), _findings)!;
}
