using System.Globalization;
using Shouldly;
using Xunit;

namespace OmniForge.Foundation.Tests;

public sealed class TextCacheTests
{
    [Fact]
    public void What_is_known_of_a_text_is_found_once_however_the_text_is_given()
    {
        var found = 0;
        var cache = new TextCache<string>(text => $"{text}{++found}");
        cache.Of("order").ShouldBe("order1");
        cache.Of("an order".AsSpan(3)).ShouldBe("order1");
        cache.Of("Order").ShouldBe("Order2");
    }

    [Fact]
    public void Long_text_is_found_again_each_time()
    {
        var found = 0;
        var cache = new TextCache<string>(_ => string.Create(CultureInfo.InvariantCulture, $"{++found}"));
        var text = new string('x', 100);
        cache.Of(text).ShouldBe("1");
        cache.Of(text).ShouldBe("2");
    }

    [Fact]
    public void More_texts_than_are_kept_have_the_same_answers()
    {
        var cache = new TextCache<string>(text => text.ToUpperInvariant());
        for (var i = 0; i < 40_000; i++)
        {
            cache.Of(string.Create(CultureInfo.InvariantCulture, $"t{i}")).Length.ShouldBeGreaterThan(1);
        }

        cache.Of("t1").ShouldBe("T1");
    }
}
