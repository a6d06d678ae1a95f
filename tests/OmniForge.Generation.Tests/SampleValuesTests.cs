using OmniForge.Generation.Samples;
using OmniForge.Generation.Tests.Fixtures;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Generation.Tests;

public sealed class SampleValuesTests
{
    private static readonly SampleValues Samples = new(CustomerDirectory.Node);

    [Theory]
    [InlineData("^[A-Z]{2}-[0-9]{6,10}$")]
    [InlineData(@"^[^@\s]+@[^@\s]+$")]
    [InlineData(@"^(?:SKU|ART)-\d{3}(?:-[A-Z]{2})?$")]
    [InlineData("^SO-[0-9]+$")]
    [InlineData(@"^\+?[0-9 ]{5,15}$")]
    [InlineData("^[a-z][a-z0-9-]*$")]
    public void A_sample_matches_its_pattern_and_an_invalid_one_does_not(string pattern)
    {
        var field = Spec.Field("code", new TextType(Pattern: pattern));
        Text(Samples.Valid(field)).ShouldMatch(pattern);
        Text(Samples.Invalid(field)).ShouldNotMatch(pattern);
        Samples.Valid(field, 1).ShouldNotBe(Samples.Valid(field));
    }

    [Theory]
    [InlineData(@"^[\s\S]*@[\s\S]*$")]
    [InlineData("^[^@]+@[^@]+$")]
    public void Two_samples_of_a_pattern_with_a_length_differ_in_more_than_case(string pattern)
    {
        var field = Spec.Field("email", new TextType(MinLength: 5, MaxLength: 100, Pattern: pattern));
        Text(Samples.Valid(field, 1)).ToUpperInvariant().ShouldNotBe(Text(Samples.Valid(field)).ToUpperInvariant());
    }

    [Fact]
    public void Boundaries_lie_on_both_sides_of_each_limit()
    {
        var price = Spec.Field("price", new DecimalType(new Bound(0, IsExclusive: true), new Bound(1000), Places: 2));
        Samples
            .Boundaries(price)
            .Select(b => (Text(b.Value), b.IsValid))
            .ShouldBe([("0.01", true), ("0", false), ("1000", true), ("1000.01", false), ("10.001", false)]);
    }

    [Fact]
    public void The_length_of_a_text_is_tried_on_both_sides()
    {
        var name = Spec.Field("name", new TextType(MinLength: 1, MaxLength: 3));
        Samples
            .Boundaries(name)
            .Select(b => (Text(b.Value), b.IsValid))
            .ShouldBe([("x", true), ("", false), ("xxx", true), ("xxxx", false)]);
    }

    [Fact]
    public void A_request_has_a_value_for_each_field_that_it_must_hold() =>
        Samples
            .Request(CustomerDirectory.Node.Operations[0])!
            .Select(field => field.Name)
            .ShouldBe(["tax_id", "company_name", "contact_email"]);

    [Fact]
    public void An_unsatisfiable_pattern_has_no_sample() =>
        Samples.Valid(Spec.Field("code", new TextType(Pattern: "^a(?=b)c$"))).ShouldBeNull();

    private static string Text(WireValue? value) => value.ShouldBeOfType<WireText>().Value;
}
