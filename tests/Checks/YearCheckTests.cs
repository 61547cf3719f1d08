using Mingzhang.Checks;
using Mingzhang.Diagnostics;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Checks;

public sealed class YearCheckTests
{
    const string Sound = "合计,,30.00,12.00,18.00\n201,一般公共服务支出,20.00,12.00,8.00\n20132,组织事务,20.00,12.00,8.00\n205,教育支出,10.00,,10.00\n20502,普通教育,10.00,,10.00";

    [Fact]
    public void A_table_that_repeats_last_year_cell_by_cell_is_told() =>
        Assert.Equal(["I YOY-007 02"], Short(Check(Sound, Sound)));

    [Fact]
    public void Codes_that_appear_and_disappear_are_told_once_a_table()
    {
        var findings = Check(Sound, "合计,,25.00,12.00,13.00\n201,一般公共服务支出,20.00,12.00,8.00\n20132,组织事务,20.00,12.00,8.00\n206,科学技术支出,5.00,,5.00\n20601,科技管理,5.00,,5.00");

        Assert.Equal(["I YOY-005 02"], Short(findings));
        Assert.Equal("表2与上年相比，增加 2 个科目（205教育支出、20502普通教育），减少 2 个科目（206科学技术支出、20601科技管理）", findings[0].Message.Chinese);
    }

    [Fact]
    public void Another_kind_or_an_earlier_year_is_not_last_year()
    {
        Assert.Empty(Check(Sound, Sound, last => last with { Year = 2022 }));
        Assert.Empty(Check(Sound, Sound, last => last with { Kind = DisclosureKind.Final }));
    }

    static IReadOnlyList<Finding> Check(string now, string before, Func<Disclosure, Disclosure>? change = null)
    {
        var sample = new SampleStandard().With("02", now);
        var current = sample.Check().Disclosure;
        var last = new SampleStandard().With("02", before).Check().Disclosure with { Year = 2023, Id = "2023-budget" };
        var others = new[] { change is null ? last : change(last) };
        return DisclosureChecker.Check(current, sample.Standard, new StandardLibrary("no-such-site", new()), others, []).Findings;
    }

    static string[] Short(IReadOnlyList<Finding> findings) => [.. findings.Select(SampleStandard.Short)];
}
