using Mingzhang.Templating.Builtins.Dates;
using Mingzhang.Templating.Cultures;

namespace Mingzhang.Tests.Templating.Cultures;

public sealed class CultureTests
{
    private static readonly DateTime Day = new(2024, 3, 5, 14, 7, 9);

    [Theory]
    [InlineData("", "1,234,567.50", "¤1,234.50", "25.60 %", "(¤1.00)")]
    [InlineData("zh-CN", "1,234,567.50", "¥1,234.50", "25.60%", "-¥1.00")]
    [InlineData("en-US", "1,234,567.50", "$1,234.50", "25.60%", "-$1.00")]
    [InlineData("en-GB", "1,234,567.50", "£1,234.50", "25.60%", "-£1.00")]
    [InlineData("fr-FR", "1\u202F234\u202F567,50", "1\u202F234,50 €", "25,60 %", "-1,00 €")]
    [InlineData("de-DE", "1.234.567,50", "1.234,50 €", "25,60 %", "-1,00 €")]
    [InlineData("cs-CZ", "1\u00A0234\u00A0567,50", "1\u00A0234,50 Kč", "25,60 %", "-1,00 Kč")]
    public void Numbers_are_written_as_the_culture_writes_them(string name, string number, string money, string percent, string debt)
    {
        var numbers = Culture.Find(name)!.Numbers;
        Assert.Equal(number, 1234567.5m.ToString("N2", numbers));
        Assert.Equal(money, 1234.5m.ToString("C", numbers));
        Assert.Equal(percent, 0.256m.ToString("P2", numbers));
        Assert.Equal(debt, (-1m).ToString("C", numbers));
    }

    [Theory]
    [InlineData("", "Tue Tuesday Mar March PM pm 03/05/2024 14:07:09")]
    [InlineData("zh-CN", "周二 星期二 3月 三月 下午 下午 2024/3/5 14:07:09")]
    [InlineData("en-US", "Tue Tuesday Mar March PM pm 3/5/2024 2:07:09 PM")]
    [InlineData("en-GB", "Tue Tuesday Mar March pm pm 05/03/2024 14:07:09")]
    [InlineData("fr-FR", "mar. mardi mars mars PM pm 05/03/2024 14:07:09")]
    [InlineData("de-DE", "Di Dienstag Mär März PM pm 05.03.2024 14:07:09")]
    [InlineData("cs-CZ", "út úterý bře březen odp. odp. 05.03.2024 14:07:09")]
    public void Dates_are_written_with_the_names_of_the_culture(string name, string written) =>
        Assert.Equal(written, DatePattern.Format(Day, "%a %A %b %B %p %P %x %X", Culture.Find(name)!, "%F"));

    [Fact]
    public void A_month_beside_its_day_stands_in_the_genitive()
    {
        var dates = Culture.Find("cs-CZ")!.Dates;
        Assert.Equal("5. března 2024", Day.ToString("d. MMMM yyyy", dates));
        Assert.Equal("5. März 2024", Day.ToString("d. MMM yyyy", Culture.Find("de-DE")!.Dates));
        Assert.Equal("2024年3月5日星期二", Day.ToString("D", Culture.Find("zh-CN")!.Dates));
    }

    [Fact]
    public void A_culture_is_found_by_any_of_its_names_in_any_case()
    {
        Assert.Same(Culture.Find("zh-CN"), Culture.Find("ZH-hans"));
        Assert.Same(Culture.Invariant, Culture.Find(""));
        Assert.Null(Culture.Find("tlh"));
    }

    [Theory]
    [InlineData("", "10 9 _ A B a b Á č c ch d é e", "_ 10 9 a A Á b B c č ch d e é")]
    [InlineData("", "pêche péché pecher peche", "peche péché pêche pecher")]
    [InlineData("", "Straße strasse Strass", "Strass strasse Straße")]
    [InlineData("cs-CZ", "chata cihla čáp hora řeka rak šíp sud zub žák duha", "cihla čáp duha hora chata rak řeka sud šíp zub žák")]
    [InlineData("zh-CN", "中 山西 Beijing 北京 安徽 7 浙江 河北 乡 饕", "7 安徽 北京 河北 山西 乡 浙江 中 饕 Beijing")]
    [InlineData("de-DE", "Zebra Äpfel Apfel Öl Ofen", "Apfel Äpfel Ofen Öl Zebra")]
    public void Text_is_ordered_as_a_reader_of_the_culture_expects(string name, string words, string ordered)
    {
        var culture = Culture.Find(name)!;
        Assert.Equal(ordered, string.Join(' ', words.Split(' ').Order(Comparer<string>.Create(culture.Compare))));
    }

    [Fact]
    public void The_order_of_text_is_total()
    {
        string[] words = ["", "a", "A", "Ａ", "á", "à", "ab", "aB", "ß", "ss", "æ", "ae", "1", "１", "一", "丁", "-", "- ", "ω", "Ω", "đ", "\u0001a"];
        foreach (var name in new[] { "", "cs-CZ", "zh-CN" })
        {
            var culture = Culture.Find(name)!;
            foreach (var x in words)
            {
                foreach (var y in words)
                {
                    Assert.Equal(x == y, culture.Compare(x, y) == 0);
                    Assert.Equal(Math.Sign(culture.Compare(x, y)), -Math.Sign(culture.Compare(y, x)));
                    foreach (var z in words)
                    {
                        if (culture.Compare(x, y) < 0 && culture.Compare(y, z) < 0) Assert.True(culture.Compare(x, z) < 0, $"{name}: {x} {y} {z}");
                    }
                }
            }
        }
    }
}
