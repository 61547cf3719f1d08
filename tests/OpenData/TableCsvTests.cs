using System.Buffers;
using System.Text;
using Mingzhang.OpenData;
using Mingzhang.Tests.Site;

namespace Mingzhang.Tests.OpenData;

public sealed class TableCsvTests
{
    [Fact]
    public void A_table_is_written_raw_with_one_header_row()
    {
        Assert.Equal("""
            科目编码,科目名称,合计,基本支出
            合计,,1234.50,1200.00
            205,教育支出,1200.00,1200.00
            20502,普通教育,1200.00,1200.00
            2050202,小学教育,1200.00,不适用
            208,社会保障和就业支出,34.50,0.00
            ,　　国防教育,,不公开

            """.ReplaceLineEndings("\n"), Write("02"));
    }

    [Fact]
    public void The_sides_of_a_two_sided_table_stand_beside_each_other()
    {
        Assert.Equal("""
            收入项目,收入金额,支出项目,支出合计,当年
            一、一般公共预算,1234.50,一、教育支出,1200.00,1200.00
            收入总计,1234.50,二、社会保障和就业支出,34.50,
            ,,支出总计,1234.50,1200.00

            """.ReplaceLineEndings("\n"), Write("01"));
    }

    [Fact]
    public void Commas_quotes_and_line_ends_are_quoted()
    {
        var output = new ArrayBufferWriter<byte>();
        var csv = new CsvWriter(output);
        foreach (var text in (string[])["a,b", "说“好”\"好\"", "一\n二", "-某某经费", ""]) csv.Field(text);
        csv.EndRecord();

        Assert.Equal("\"a,b\",\"说“好”\"\"好\"\"\",\"一\n二\",-某某经费,\n", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    static string Write(string table)
    {
        var output = new ArrayBufferWriter<byte>();
        TableCsv.Write(SampleDisclosure.Of(2024).Disclosure.Table(table)!, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
