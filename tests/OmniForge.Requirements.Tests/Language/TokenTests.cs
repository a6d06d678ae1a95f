using OmniForge.Requirements.Language;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Language;

public sealed class TokenTests
{
    [Theory]
    [InlineData("Takes tax_id, company_name (1–40).", "Takes|tax_id|,|company_name|(|1|–|40|)|.")]
    [InlineData("10-50 of 90 000 at 50,000.25 kg", "10|-|50|of|90 000|at|50,000.25|kg")]
    [InlineData("2025-03-03T06:00:00Z or 2025-03-03 at 08:30", "2025-03-03T06:00:00Z|or|2025-03-03|at|08:30")]
    [InlineData("off → heating -> ready <= 5", "off|→|heating|->|ready|<=|5")]
    [InlineData("a 14-day period, e.g. FR-1 in v1.2.3", "a|14|-|day|period|,|e.g.|FR-1|in|v1.2.3")]
    [InlineData("`Main store` and `a = b + c`", "Main store|and|a|=|b|+|c")]
    [InlineData("contains an “@”, says \"FREE\" / 'FULL'", "contains|an|@|,|says|FREE|/|FULL")]
    [InlineData("can’t, isn't, one's, non-negative half-up", "can’t|,|isn't|,|one's|,|non-negative|half-up")]
    [InlineData(
        "POST /api/v1/orders/{id} to https://x.example/y?z=1.",
        "POST|/api/v1/orders/{id}|to|https://x.example/y?z=1|."
    )]
    [InlineData("5MB, 200ms, 50k, 10%, 1,5 %, 24th", "5|MB|,|200|ms|,|50k|,|10|%|,|1,5|%|,|24th")]
    public void Text_is_parted_into_tokens(string text, string tokens) =>
        string.Join('|', Text.Sentence(text).Tokens.Select(token => token.Text)).ShouldBe(tokens);

    [Theory]
    [InlineData("orders", "order")]
    [InlineData("registered", "register")]
    [InlineData("stores", "store")]
    [InlineData("paid", "pay")]
    [InlineData("is", "be")]
    [InlineData("isn't", "be")]
    [InlineData("cannot", "can")]
    [InlineData("categories", "category")]
    [InlineData("addresses", "address")]
    [InlineData("status", "status")]
    [InlineData("cancelled", "cancel")]
    [InlineData("deleting", "delete")]
    [InlineData("submitted", "submit")]
    [InlineData("computes", "compute")]
    [InlineData("people", "person")]
    [InlineData("always", "always")]
    [InlineData("tax_ids", "tax_ids")]
    public void Word_has_its_base_form(string word, string lemma) =>
        Text.Sentence("the " + word)[1].Lemma.ShouldBe(lemma);

    [Theory]
    [InlineData("chosen", "choose", VerbForm.Participle)]
    [InlineData("sends", "send", VerbForm.ThirdPerson)]
    [InlineData("restocked", "restock", VerbForm.Past | VerbForm.Participle)]
    [InlineData("tokenizes", "tokenize", VerbForm.ThirdPerson)]
    [InlineData("volunteer", null, VerbForm.None)]
    public void Word_knows_its_verb(string word, string? verb, VerbForm forms)
    {
        var token = Text.Sentence("It " + word)[1];

        token.Verb.ShouldBe(verb);
        token.VerbForms.ShouldBe(forms);
    }

    [Theory]
    [InlineData("First sentence. items are listed. total is 3.", 3)]
    [InlineData("Rounded, e.g. to 1.5 kg. See No. 5 for approx. 20 cases.", 2)]
    [InlineData("Mr. Baxter (the cook.) cooks. He does!", 2)]
    [InlineData("A value of 0.5 is fine; FR-1.2 says so", 1)]
    [InlineData("Is it \"done?\" Yes.", 2)]
    public void Text_is_parted_into_sentences(string text, int count) =>
        Sentence.Split(Text.Of(text)).Count.ShouldBe(count);

    [Fact]
    public void Token_leads_back_to_its_source()
    {
        const string Markdown = "**Log trip** stores a `trip_id`. It &amp; more.";
        var second = Sentence.Split(Text.Of(Markdown))[1];

        var span = second.SpanOf(new(1, 2));

        ("# Title\n\n" + Markdown).Substring(span.Start, span.Length).ShouldBe("&amp;");
    }
}
