using OmniForge.Requirements.Language;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Language;

public sealed class InflectionTests
{
    [Theory]
    [InlineData("order_item", "order_items")]
    [InlineData("address", "addresses")]
    [InlineData("status", "statuses")]
    [InlineData("category", "categories")]
    [InlineData("day", "days")]
    [InlineData("person", "people")]
    [InlineData("index", "indices")]
    [InlineData("warehouse", "warehouses")]
    [InlineData("shelf", "shelves")]
    [InlineData("batch", "batches")]
    [InlineData("photo", "photos")]
    [InlineData("lens", "lenses")]
    public void Singular_and_plural_lead_to_each_other(string singular, string plural)
    {
        Inflection.Plural(singular).ShouldBe(plural);
        Inflection.Plural(plural).ShouldBe(plural);
        Inflection.SingularOfName(plural).ShouldBe(singular);
        Inflection.SingularOfName(singular).ShouldBe(singular);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("series")]
    [InlineData("news")]
    public void Some_words_are_both(string noun) => Inflection.Plural(noun).ShouldBe(noun);
}
