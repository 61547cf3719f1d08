using Microsoft.Playwright;

namespace Mingzhang.Tests.Browser;

/// <summary>
/// The system's Chromium, driven by Playwright, shared by the tests of the collection. Where there is none the tests are skipped,
/// but not in CI, where they must run.
/// </summary>
public sealed class ChromiumFixture : IAsyncLifetime
{
    static readonly string[] Candidates = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    IPlaywright? _playwright;
    IBrowser? _browser;

    public static string? Executable =>
        Environment.GetEnvironmentVariable("CHROME_PATH") is { Length: > 0 } named ? named : Candidates.FirstOrDefault(File.Exists);

    /// <summary>The browser; skips the test where none is installed.</summary>
    public IBrowser Browser
    {
        get
        {
            if (_browser is null) Skip.IfNot(Environment.GetEnvironmentVariable("CI") == "true", "Chromium is not installed");
            return _browser ?? throw new InvalidOperationException("CI must have Chromium");
        }
    }

    public async Task InitializeAsync()
    {
        if (Executable is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
