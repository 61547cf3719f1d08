using Mingzhang.Checks.Narrative;
using Mingzhang.Model;

namespace Mingzhang.Tests.Checks.Narrative;

public sealed class BindingProposalTests
{
    [SkippableTheory]
    [InlineData("支出预算中，基本支出286.49万元，项目支出4420.6万元。", """支出预算中，基本支出{{ amount "03/total/basic" }}，项目支出{{ amount "03/total/project" }}。""")]
    [InlineData("收入总计4,707.09万元。", """收入总计{{ amount "01/income-total/income" }}。""")]
    [InlineData("基本支出286.48万元。", null)]
    [InlineData("基本支出286万元。", null)]
    [InlineData("办公用房200平方米。", null)]
    [InlineData("""已有{{ year }}，基本支出286.49万元。""", null)]
    public void A_number_is_bound_where_exactly_one_cell_fits_to_the_last_digit(string text, string? bound)
    {
        var claims = Reading.Of("tunliu-zuzhibu").Check("expenditure", text).Claims;
        Assert.Equal(bound, BindingProposal.Bind("text/expenditure.md", text, claims));
    }

    [SkippableFact]
    public void A_share_of_two_bound_amounts_is_bound()
    {
        const string text = "一般公共预算当年支出3,661.68万元，主要用于农林水支出2,497.00万元，占68.19%。";
        var claims = Reading.Of("tunliu-zuzhibu").Check("general-budget", text).Claims;

        Assert.Equal("""一般公共预算当年支出{{ amount "05/total/total" }}，主要用于农林水支出{{ amount "05/213/total" }}，占{{ share "05/213/total" "05/total/total" }}。""",
            BindingProposal.Bind("text/general-budget.md", text, claims));
    }

    [SkippableFact]
    public void A_bound_number_is_no_claim_to_check_but_context_for_those_beside_it()
    {
        var reading = Reading.Of("tunliu-zuzhibu");
        var section = reading.Section("expenditure", "支出4,707.09万元，占99%。") with { Bound = [new BoundFigure(2, 12, "amount", ["03/total/total"], 2)] };
        var report = reading.Check(reading.Disclosure with { Sections = [section] });

        Assert.Equal([ClaimOutcome.Bound], report.Claims.Where(claim => claim.Claim.BoundTo is not null).Select(claim => claim.Outcome));
        Assert.Equal("03/total/total", report.Claims[0].At);
    }
}
