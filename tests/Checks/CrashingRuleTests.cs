using Mingzhang.Checks;
using Mingzhang.Model;
using Mingzhang.Standards;

namespace Mingzhang.Tests.Checks;

public sealed class CrashingRuleTests
{
    [Fact]
    public void A_rule_that_crashes_is_a_finding_that_names_it_and_never_a_pass()
    {
        var disclosure = new Disclosure { DepartmentId = "d", Id = "2024-budget", Year = 2024, Kind = DisclosureKind.Budget, StandardId = "s", Folder = "content/d/2024-budget" };
        var context = new CheckContext(disclosure, new Standard("s", "s"), new StandardLibrary("no-such-site", new()), [], []);

        DisclosureChecker.Run(new Crashing(), context);

        var finding = Assert.Single(context.Findings);
        Assert.Equal("VAL-001", finding.Rule);
        Assert.Contains("XYZ-001", finding.Message.Chinese, StringComparison.Ordinal);
        Assert.Contains("DivideByZeroException", finding.Message.English, StringComparison.Ordinal);
    }

    sealed class Crashing : ICheck
    {
        public string Name => "XYZ-001";

        public void Run(CheckContext context) => throw new DivideByZeroException();
    }
}
