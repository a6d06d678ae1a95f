using Microsoft.Playwright;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Browser;

/// <summary>One Chromium for a class of tests; the tests are skipped where there is none.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string? Chromium = new[]
    {
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
    }.FirstOrDefault(File.Exists);

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Chromium is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Chromium,
                Headless = true,
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    /// <summary>A page of its own; an error in a script of it fails the test.</summary>
    public async Task<IPage> NewPage()
    {
        Assert.SkipUnless(_browser is not null, "Chromium is missing (Debian: apt-get install chromium)");
        var page = await _browser!.NewPageAsync();
        page.PageError += (_, error) => Assert.Fail(error);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
