using System.Text.RegularExpressions;
using OmniForge.EndToEnd.Tests.Guide;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.House;

/// <summary>docs/writing-prds.md: every form is understood and does what its cases say.</summary>
public sealed partial class WritingGuideTests
{
    private static readonly IReadOnlyList<GuideForm> Forms = GuideReader.Read();

    public static TheoryData<string> Titles => [.. Forms.Select(form => form.Title)];

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_form_is_understood_and_comes_to_what_its_cases_say(string title)
    {
        var form = Forms.Single(form => form.Title == title);
        form.Cases.Count.ShouldBeGreaterThanOrEqualTo(
            2,
            "a form needs two cases, or one would do that answers them alone"
        );
        new GuideRun(form).Failures().ShouldBeEmpty($"docs/writing-prds.md:{form.Line}");
    }

    [Fact]
    public void There_are_at_least_sixty_forms() => Forms.Count.ShouldBeGreaterThanOrEqualTo(60);

    [Fact]
    public void No_two_forms_have_the_same_words_in_the_same_order_around_names_and_numbers() =>
        Forms.Select(form => Pattern(form.Words)).ShouldBeUnique();

    // What differs between two wordings of one form is only what the documents call their things.
    private static string Pattern(string words) =>
        NameOrNumber().Replace(words.ToLowerInvariant(), "_").ReplaceLineEndings(" ");

    [GeneratedRegex(
        @"`[^`]*`|[0-9]+([.,:/-][0-9]+)*|\b(fee|price|nights|zone|near|far|sea|guests|weight|express|name|status|uses|credit)\b",
        RegexOptions.ExplicitCapture,
        10000
    )]
    private static partial Regex NameOrNumber();
}
