namespace Mingzhang.Tests.Browser;

/// <summary>Tests in a real browser share one Chromium and one built sample site.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<ChromiumFixture>, ICollectionFixture<BuiltSite>
{
    public const string Name = "browser";
}
