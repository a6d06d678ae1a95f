using Microsoft.Playwright;
using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Browser;

/// <summary>The page of <c>analyze --format html</c> in Debian's Chromium.</summary>
public sealed class AnnotationPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>, IDisposable
{
    private const string Prd = """
        # Locks 🔒

        A locker is free or rented. <script>document.title = "taken over"</script>

        | From | Event | To |
        |---|---|---|
        | free | rent | rented |
        | rented | end | free |

        ## Out of scope

        - <img src=x onerror="document.title='taken over'"> "Insurance" & more
        """;

    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public async Task Extractions_are_highlighted_where_they_stand()
    {
        var page = await Open();

        (await page.Locator("#text").InnerTextAsync()).ReplaceLineEndings("\n").TrimEnd().ShouldBe(Prd.TrimEnd());
        (await Highlighted(page)).ShouldContain("| free | rent | rented |");
        (await page.TitleAsync()).ShouldBe("locks.md");
    }

    [Fact]
    public async Task Keys_walk_through_them_and_show_what_is_known()
    {
        var page = await Open();
        await page.Keyboard.PressAsync("j");
        var first = await page.Locator("#position").InnerTextAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("k");

        (await page.Locator("#position").InnerTextAsync()).ShouldBe(first);
        first.ShouldStartWith("1 / ");
        (await page.Locator("mark.current").CountAsync()).ShouldBeGreaterThan(0);
        (await page.Locator("#details dd").CountAsync()).ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Words_and_classes_filter_them()
    {
        var page = await Open();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("insurance");
        (await Highlighted(page)).ShouldContain("Insurance");
        (await page.Locator("mark.on").AllInnerTextsAsync()).ShouldAllBe(text => text.Contains("Insurance"));

        await page.Keyboard.PressAsync("Escape");
        await page.Locator("#search").FillAsync("");
        foreach (var box in await page.Locator("#classes input:not([value=non_goal])").AllAsync())
        {
            await box.UncheckAsync();
        }

        (await Highlighted(page)).ShouldNotContain("| free | rent");
        (await Highlighted(page)).ShouldContain("Insurance");
    }

    /// <summary>What is highlighted; where extractions overlap, it is in several pieces.</summary>
    private static async Task<string> Highlighted(IPage page) =>
        string.Concat(await page.Locator("mark.on").AllInnerTextsAsync());

    private async Task<IPage> Open()
    {
        await File.WriteAllTextAsync(_scratch.At("locks.md"), Prd);
        var written = await Omniforge.RunAsync("analyze", _scratch.At("locks.md"), "--format", "html");
        await File.WriteAllTextAsync(_scratch.At("page.html"), written.Output);
        var page = await browser.NewPage();
        await page.GotoAsync(new Uri(_scratch.At("page.html")).AbsoluteUri);
        return page;
    }
}
