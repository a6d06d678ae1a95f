using OmniForge.Requirements.Language;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Language;

public sealed class BoundTests
{
    [Theory]
    [InlineData("2–60 characters", "[2,60] character")]
    [InlineData("1 to 80", "[1,80]")]
    [InlineData("at most 50,000", "[,50000]")]
    [InlineData("more than 0, at most 30", "(0,30]")]
    [InlineData("more than 0 and at most 1,000 kg", "(0,1000] kilogram")]
    [InlineData("above 1, up to and including 5", "(1,5]")]
    [InlineData("0 or more", "[0,]")]
    [InlineData("at least 1", "[1,]")]
    [InlineData("from 1 to 24", "[1,24]")]
    [InlineData("between 1 and 2000", "[1,2000]")]
    [InlineData("1–40, default 4", "[1,40]")]
    [InlineData("up to 120 characters", "[,120] character")]
    [InlineData("≥ 30", "[30,]")]
    [InlineData("< 5s", "(,5) second")]
    [InlineData("a > 0 and <= 12", "(0,12]")]
    [InlineData("not negative", "[0,]")]
    [InlineData("positive", "(0,]")]
    [InlineData("no more than three", "[,3]")]
    [InlineData("fewer than 12 characters", "(,12) character")]
    [InlineData("not longer than 90 days", "[,90] day")]
    [InlineData("max 100", "[,100]")]
    [InlineData("maximum: 100", "[,100]")]
    [InlineData("a maximum of 5 items", "[,5] item")]
    [InlineData("0% - 50% inclusive", "[0,50] percent")]
    [InlineData("1 to 10 (exclusive)", "(1,10)")]
    [InlineData("exactly five digits", "[5,5] digit")]
    [InlineData("from 100 kg on", "[100,] kilogram")]
    [InlineData("20 or fewer", "[,20]")]
    [InlineData("100+ trades", "[100,]")]
    [InlineData("-5 to 40 °C", "[-5,40] degree celsius")]
    [InlineData("20 at most", "[,20]")]
    [InlineData("6 to 10 digits", "[6,10] digit")]
    [InlineData("0 … 24", "[0,24]")]
    [InlineData("not above 5", "[,5]")]
    [InlineData("half a year at least", "[0.5,] year")]
    [InlineData("at most two decimals", "[,2] decimal")]
    [InlineData("more than two thousand euros", "(2000,] euro")]
    [InlineData("a whole number, 1 or more", "[1,]")]
    [InlineData("5 hours or more", "[5,] hour")]
    [InlineData("5 or more hours", "[5,] hour")]
    [InlineData("but never less than 6.00", "[6.00,]")]
    [InlineData("it must not be above 5", "[,5]")]
    [InlineData("it cannot have more than 3 items", "[,3] item")]
    [InlineData("it must not exceed 5", "[,5]")]
    [InlineData("it exceeds 5", "(5,]")]
    [InlineData("the hours above 8 up to 12", "(8,12]")]
    [InlineData("0 or more, at most two decimals", "[0,]; [,2] decimal")]
    [InlineData("from 1, default 1", "[1,]")]
    public void Interval_is_read(string text, string interval) =>
        string.Join("; ", BoundReader.FindAll(Text.Sentence(text)).Select(read => Show(read.Value))).ShouldBe(interval);

    [Theory]
    [InlineData("takes unit_price and zone")]
    [InlineData("the 3 newest of them")]
    [InlineData("one of the steps")]
    [InlineData("more than the advance paid")]
    [InlineData("at most half of the previous one")]
    [InlineData("rounded half up to two places")]
    [InlineData("wall = 2 × length")]
    [InlineData("a negative length, after two months")]
    public void Text_without_interval_gives_none(string text) =>
        BoundReader.FindAll(Text.Sentence(text)).ShouldBeEmpty();

    [Fact]
    public void All_intervals_of_a_sentence_are_found()
    {
        var sentence = Text.Sentence(
            "takes unit_price (more than 0, at most 1,000), quantity_kg (more than 0, at most 5,000, at most 3 decimals)"
        );

        BoundReader
            .FindAll(sentence)
            .Select(read => sentence.At(read.Range))
            .ShouldBe(["more than 0, at most 1,000", "more than 0, at most 5,000", "at most 3 decimals"]);
    }

    [Theory]
    [InlineData("is more than 2000", ComparisonOperator.Greater, "is more than")]
    [InlineData("is not more than 2000", ComparisonOperator.LessOrEqual, "is not more than")]
    [InlineData("is no later than the due date", ComparisonOperator.LessOrEqual, "is no later than")]
    [InlineData("is not above the limit", ComparisonOperator.LessOrEqual, "is not above")]
    [InlineData("does not exceed 5", ComparisonOperator.LessOrEqual, "does not exceed")]
    [InlineData("exceeds 5", ComparisonOperator.Greater, "exceeds")]
    [InlineData("reaches order_total", ComparisonOperator.GreaterOrEqual, "reaches")]
    [InlineData("equals capacity", ComparisonOperator.Equal, "equals")]
    [InlineData("must not be before submitted_at", ComparisonOperator.GreaterOrEqual, "must not be before")]
    [InlineData("is not EUR", ComparisonOperator.NotEqual, "is not")]
    [InlineData("isn't open", ComparisonOperator.NotEqual, "isn't")]
    [InlineData("is true", ComparisonOperator.Equal, "is")]
    [InlineData("must differ from the author", ComparisonOperator.NotEqual, "must differ from")]
    [InlineData("has at least 10 characters", ComparisonOperator.GreaterOrEqual, "has at least")]
    [InlineData("are less than 0.05", ComparisonOperator.Less, "are less than")]
    public void Comparing_predicate_is_read(string text, ComparisonOperator comparison, string words)
    {
        var sentence = Text.Sentence(text);

        var read = ComparisonReader.PredicateAt(sentence, 0).ShouldNotBeNull();

        read.Value.ShouldBe(comparison);
        sentence.At(read.Range).ShouldBe(words);
    }

    private static string Show(Bound bound) =>
        FormattableString
            .Invariant(
                $"{(bound.IsMinExclusive ? '(' : bound.Min is null ? (bound.IsMaxExclusive ? '(' : '[') : '[')}{bound.Min},{bound.Max}{(bound.IsMaxExclusive ? ')' : ']')} {bound.Unit?.Name}"
            )
            .TrimEnd();
}
