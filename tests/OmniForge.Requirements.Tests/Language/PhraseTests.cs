using OmniForge.Requirements.Language;
using OmniForge.Requirements.Language.Patterns;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Language;

public sealed class PhraseTests
{
    [Theory]
    [InlineData("`kitchen`, `driver` or `reception`", "kitchen|driver|reception", Junction.Or)]
    [InlineData("a, b and c", "a|b|c", Junction.And)]
    [InlineData("one of A, B, C", "A|B|C", Junction.None)]
    [InlineData("major | minor | hotfix", "major|minor|hotfix", Junction.Or)]
    [InlineData("the goods value, the net price, and vat", "goods value|net price|vat", Junction.And)]
    [InlineData(
        "unit_price (euros, more than 0), zone and express (false, if not told)",
        "unit_price|zone|express",
        Junction.And
    )]
    [InlineData("either \"in house\" or 'away'", "\"in house\"|'away'", Junction.Or)]
    public void List_is_parted(string text, string members, Junction junction)
    {
        var sentence = Text.Sentence(text);

        var list = CoordinationReader.Split(sentence, sentence.All);

        string.Join('|', list.Members.Select(member => sentence.At(member.Term))).ShouldBe(members);
        list.Junction.ShouldBe(junction);
    }

    [Fact]
    public void Remark_of_a_member_is_kept_apart()
    {
        var sentence = Text.Sentence("weight_kg (more than 0, at most 1,000), zone");

        var list = CoordinationReader.Split(sentence, sentence.All);

        sentence.At(list.Members[0].Remark).ShouldBe("more than 0, at most 1,000");
        list.Members[1].Remark.IsEmpty.ShouldBeTrue();
    }

    [Theory]
    [InlineData("must be stored", "store", Modality.Obligation, false, true)]
    [InlineData("shall not be deleted", "delete", Modality.Prohibition, true, true)]
    [InlineData("cannot be changed", "change", Modality.Prohibition, true, true)]
    [InlineData("may not exceed", "exceed", Modality.Prohibition, true, false)]
    [InlineData("has to give", "give", Modality.Obligation, false, false)]
    [InlineData("doesn't have to be paid", "pay", Modality.Permission, true, true)]
    [InlineData("should store", "store", Modality.Recommendation, false, false)]
    [InlineData("is refused", "refuse", Modality.None, false, true)]
    [InlineData("can only be renewed", "renew", Modality.Ability, false, true)]
    [InlineData("stores the trip", "store", Modality.None, false, false)]
    [InlineData("has been returned", "return", Modality.None, false, true)]
    [InlineData("will never be built", "build", Modality.Future, true, true)]
    [InlineData("is open", "be", Modality.None, false, false)]
    public void Verb_phrase_is_read(string text, string lemma, Modality modality, bool isNegated, bool isPassive)
    {
        var phrase = VerbPhraseReader.ReadAt(Text.Sentence(text), 0).ShouldNotBeNull();

        (phrase.Lemma, phrase.Modality, phrase.IsNegated, phrase.IsPassive).ShouldBe(
            (lemma, modality, isNegated, isPassive)
        );
    }

    [Theory]
    [InlineData("the stored volunteer is returned", "stored volunteer")]
    [InlineData("the number of matches", "number")]
    [InlineData("a customer_id that exists", "customer_id")]
    [InlineData("each open order", "open order")]
    [InlineData("two capital letters", "capital letters")]
    [InlineData("order total", "order total")]
    [InlineData("most orders", "orders")]
    public void Noun_phrase_is_read(string text, string words)
    {
        var sentence = Text.Sentence(text);

        sentence.At(NounPhraseReader.ReadAt(sentence, 0).ShouldNotBeNull().Words).ShouldBe(words);
    }

    [Fact]
    public void Sentence_is_parted_into_clauses()
    {
        var sentence = Text.Sentence(
            "If the amount is more than 40, the request is refused unless it is express; otherwise the order (if open) is paid"
        );

        sentence
            .Clauses.Select(clause => (clause.Kind, sentence.At(clause.Body)))
            .ShouldBe([
                (ClauseKind.Condition, "the amount is more than 40"),
                (ClauseKind.Main, "the request is refused"),
                (ClauseKind.Exception, "it is express"),
                (ClauseKind.Otherwise, "the order (if open) is paid"),
                (ClauseKind.Condition, "open"),
            ]);
    }

    [Theory]
    [InlineData("takes tax_id and, if wanted, credit_limit", "Main takes tax_id|Condition wanted|Main credit_limit")]
    [InlineData("The net price is goods value – discount", "Main The net price is goods value – discount")]
    [InlineData("mode – off or heating", "Main mode|Main off or heating")]
    [InlineData("It says where the order is", "Main It says where the order is")]
    [InlineData("Lists come once a day, or once it is paid", "Main Lists come once a day|Condition it is paid")]
    public void Clauses_are_told_from_other_words(string text, string clauses)
    {
        var sentence = Text.Sentence(text);

        string.Join('|', sentence.Clauses.Select(clause => $"{clause.Kind} {sentence.At(clause.Body)}"))
            .ShouldBe(clauses);
    }

    [Theory]
    [InlineData("Record payment takes amount", "take")]
    [InlineData("Check credit", "check")]
    [InlineData("It answers status and items", "answer")]
    [InlineData("Answers the customer", "answer")]
    [InlineData("Step names in requests are written in lower case", "write")]
    [InlineData("assigned by the system", "assign")]
    [InlineData("filters, all optional", "")]
    [InlineData("Training (client)", "")]
    [InlineData("An order has the status received, no technician", "have")]
    [InlineData("how often the bicycle failed the test", "fail")]
    [InlineData("Orders that were paid skip it", "pay skip")]
    [InlineData("validates and stores the order", "validate store")]
    public void Verbs_are_told_from_nouns(string text, string verbs)
    {
        var sentence = Text.Sentence(text);

        string.Join(' ', VerbPhraseReader.FindAll(sentence, sentence.All).Select(phrase => phrase.Lemma))
            .ShouldBe(verbs);
    }

    [Theory]
    [InlineData("goods value")]
    [InlineData("goods_value")]
    [InlineData("goodsValue")]
    [InlineData("Goods-Value")]
    [InlineData("the goods value")]
    public void Name_is_the_same_however_it_is_written(string text) => Name.Of(text).ShouldBe(Name.Of("GoodsValue"));

    [Fact]
    public void Name_is_written_in_each_style()
    {
        var name = Name.Of("parseHTTPHeaders of order");

        name.Snake.ShouldBe("parse_http_headers_of_order");
        name.Pascal.ShouldBe("ParseHttpHeadersOfOrder");
        Name.Of("order lines").Singular.Snake.ShouldBe("order_line");
        Name.Of("order lines").Matches(Name.Of("order line")).ShouldBeTrue();
        Name.Of("volunteer IDs").Snake.ShouldBe("volunteer_ids");
    }

    [Theory]
    [InlineData("=sort by {key: <np>}", "sorted by full_name from A to Z", "full_name")]
    [InlineData("default {key: <any>}", "1–40, default 4", "4")]
    [InlineData("(no | not) two {key: <term>} .. same", "No two volunteers have the same email", "volunteers")]
    [InlineData("{key: <term>+} <be> refused", "Anything else is refused; such a request is refused", "request")]
    [InlineData("{key: <bound>} characters", "text, at most 20 or 5 to 6 letters", "")]
    [InlineData("<modal> !not be {key: <participle>}", "must not be stored, shall be kept", "kept")]
    [InlineData("a '|' {key: b}", "a | b", "b")]
    public void Pattern_captures(string pattern, string text, string key)
    {
        var match = Pattern.Of(pattern).Find(Text.Sentence(text));

        (match?.TextOf("key").Text ?? "").ShouldBe(key);
    }

    [Theory]
    [InlineData("(a")]
    [InlineData("<nonsense>")]
    [InlineData("")]
    [InlineData("a)")]
    [InlineData("{x: }")]
    public void Wrong_pattern_is_refused(string pattern) => Should.Throw<FormatException>(() => Pattern.Of(pattern));

    [Theory]
    [InlineData("1 March", null, 3, 1)]
    [InlineData("3 June 2025", 2025, 6, 3)]
    [InlineData("March 3, 2025", 2025, 3, 3)]
    [InlineData("2025-03-31", 2025, 3, 31)]
    [InlineData("September 2024", 2024, 9, null)]
    public void Date_is_read(string text, int? year, int? month, int? day) =>
        DateReader.ReadAt(Text.Sentence(text), 0).ShouldNotBeNull().Value.ShouldBe(new CalendarDate(year, month, day));
}
