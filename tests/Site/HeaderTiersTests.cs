using Mingzhang.Model.Layout;

namespace Mingzhang.Tests.Site;

public sealed class HeaderTiersTests
{
    [Fact]
    public void Equal_neighbours_merge_across_and_short_columns_span_down()
    {
        Assert.Equal("项目 1×2, 预算数 2×1, 备注 1×2 | 合计 1×1, 基本 1×1",
            Draw(["项目"], ["预算数", "合计"], ["预算数", "基本"], ["备注"]));
    }

    [Fact]
    public void Three_tiers_span_as_printed()
    {
        Assert.Equal("项目 1×3, 支出 3×1 | 合计 1×2, 金额 2×1 | 当年 1×1, 结转 1×1",
            Draw(["项目"], ["支出", "合计"], ["支出", "金额", "当年"], ["支出", "金额", "结转"]));
    }

    [Fact]
    public void Equal_headings_under_different_groups_stay_apart()
    {
        Assert.Equal("甲 2×1, 乙 2×1 | 合计 1×1, 其中 1×1, 其中 1×1, 合计 1×1",
            Draw(["甲", "合计"], ["甲", "其中"], ["乙", "其中"], ["乙", "合计"]));
    }

    [Fact]
    public void Equal_headings_that_are_not_neighbours_stay_apart()
    {
        Assert.Equal("甲 1×1, 乙 1×2, 甲 1×1 | 一 1×1, 二 1×1", Draw(["甲", "一"], ["乙"], ["甲", "二"]));
    }

    [Fact]
    public void Two_columns_with_the_same_single_heading_are_two_headings()
    {
        Assert.Equal("金额 1×1, 金额 1×1", Draw(["金额"], ["金额"]));
    }

    [Fact]
    public void A_heading_does_not_merge_with_a_group_of_the_same_name()
    {
        Assert.Equal("金额 1×2, 金额 2×1 | 合计 1×1, 其中 1×1", Draw(["金额"], ["金额", "合计"], ["金额", "其中"]));
    }

    static string Draw(params IReadOnlyList<string>[] columns) =>
        string.Join(" | ", HeaderTiers.Rows(columns).Select(row => string.Join(", ", row.Select(span => $"{span.Text} {span.Columns}×{span.Rows}"))));
}
