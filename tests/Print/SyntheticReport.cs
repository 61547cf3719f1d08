using System.Globalization;
using System.Text;

namespace Mingzhang.Tests.Print;

/// <summary>The report that speed is measured on: 20 tables of 200 rows and 9 columns with three header tiers, 20 charts, 120 paragraphs, a table of contents.</summary>
public static class SyntheticReport
{
    public const int Tables = 20;
    public const int Rows = 200;
    public const int ParagraphsPerPart = 6;

    static readonly string[] Names = ["社会保障和就业支出", "行政事业单位养老支出", "机关事业单位基本养老保险缴费支出", "卫生健康支出", "行政单位医疗", "农林水支出", "水利工程运行与维护", "住房公积金", "其他一般公共服务支出"];

    public static string Markup(int tables = Tables, int rows = Rows)
    {
        var html = new StringBuilder("<section class=\"cover\"><p class=\"title\">示例区水利局<br>2024年度部门预算</p><p class=\"agency\">示例区水利局</p><p class=\"date\">2024年5月13日</p></section>\n");
        html.Append("<nav class=\"toc\"><p class=\"toc-title\">目录</p><ol>\n");
        for (var table = 1; table <= tables; table++)
            html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#p{table}\">第{table}部分　预算情况说明</a><ol><li><a href=\"#t{table}\">表{table}、一般公共预算支出情况表</a></li></ol></li>\n");
        html.Append("</ol></nav>\n");
        for (var table = 1; table <= tables; table++)
            Part(html, table, rows);
        return html.ToString();
    }

    /// <summary>The figures of one row, as printed.</summary>
    public static IEnumerable<string> Figures(int table, int row) =>
        Enumerable.Range(0, 7).Select(column => Money(table * 7919L + row * 104_729L + column * 1_299_709L));

    static void Part(StringBuilder html, int table, int rows)
    {
        html.Append(CultureInfo.InvariantCulture, $"<section><h1 id=\"p{table}\">第{table}部分　预算情况说明</h1>\n<h2>一、总体情况</h2>\n");
        for (var i = 1; i <= ParagraphsPerPart; i++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>2024年一般公共预算支出{Money(table * 1000L + i)}万元，比上年增加{Money(i * 337L)}万元，增长{i}.{table % 10}%。主要原因：一是人员经费按规定标准调整；二是项目支出增加，其中“农村饮水安全巩固提升”工程{Money(i * 991L)}万元——含管网改造、水源保护（共{i + 3}处）……资金已纳入年初预算，并按进度拨付。</p>\n");
        }
        Chart(html, table);
        html.Append(CultureInfo.InvariantCulture, $"</section><section class=\"sheet dense\" id=\"t{table}\"><table><caption>表{table}、一般公共预算支出情况表</caption><colgroup><col width=\"14mm\"><col><col span=\"7\" width=\"16mm\"></colgroup><thead>");
        html.Append("<tr><th rowspan=\"3\">科目编码</th><th rowspan=\"3\">科目名称</th><th rowspan=\"3\">2023年预算数</th><th colspan=\"6\">2024年预算数</th></tr>");
        html.Append("<tr><th rowspan=\"2\">合计</th><th colspan=\"3\">基本支出</th><th colspan=\"2\">项目支出</th></tr>");
        html.Append("<tr><th>小计</th><th>人员经费</th><th>公用经费</th><th>小计</th><th>其中：一次性</th></tr></thead><tbody>\n");
        for (var row = 0; row < rows; row++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th>{2080000 + row}</th><td class=\"level-{row % 3}\">{Names[row % Names.Length]}</td>");
            foreach (var figure in Figures(table, row))
                html.Append("<td class=\"money\">").Append(figure).Append("</td>");
            html.Append("</tr>\n");
        }
        html.Append("</tbody></table><p class=\"note\">注：部分数据因四舍五入，分项之和与合计可能不等。</p></section>\n");
    }

    static void Chart(StringBuilder html, int table)
    {
        html.Append(CultureInfo.InvariantCulture, $"<figure><svg viewBox=\"0 0 640 260\" aria-label=\"图{table}：各类支出（万元）\">");
        for (var bar = 0; bar < 10; bar++)
        {
            html.Append(CultureInfo.InvariantCulture, $"<rect x=\"{40 + bar * 60}\" y=\"{200 - bar * 17 - table}\" width=\"36\" height=\"{bar * 17 + table}\" fill=\"#12436D\"/>");
            html.Append(CultureInfo.InvariantCulture, $"<text x=\"{58 + bar * 60}\" y=\"218\" text-anchor=\"middle\" font-size=\"11\">类{bar}</text>");
        }
        html.Append(CultureInfo.InvariantCulture, $"<path d=\"M30 200 H630\" stroke=\"#000\" fill=\"none\"/></svg><figcaption>图{table}　各类支出</figcaption></figure>\n");
    }

    static string Money(long seed) => ((seed * 2_654_435_761 % 98_765_432) / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture);
}
