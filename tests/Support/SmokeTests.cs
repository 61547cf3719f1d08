namespace Mingzhang.Tests.Support;

public sealed class SmokeTests
{
    [Fact]
    public void The_test_project_runs() => Assert.Equal("Mingzhang", typeof(Commands.MarkerForTests).Assembly.GetName().Name);
}
