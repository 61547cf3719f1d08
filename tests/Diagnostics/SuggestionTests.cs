using Mingzhang.Diagnostics;

namespace Mingzhang.Tests.Diagnostics;

public sealed class SuggestionTests
{
    static readonly string[] Known = ["build", "check", "explain", "published", "standard", "year"];

    [Theory]
    [InlineData("bild", "build")]
    [InlineData("biuld", "build")]
    [InlineData("publised", "published")]
    [InlineData("yaer", "year")]
    [InlineData("standart", "standard")]
    [InlineData("xxxxx", null)]
    [InlineData("", null)]
    public void A_slip_finds_the_word_that_was_meant(string typed, string? meant) => Assert.Equal(meant, Suggestion.Nearest(typed, Known));
}
