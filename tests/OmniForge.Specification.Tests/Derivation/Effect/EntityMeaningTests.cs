using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

public sealed class EntityMeaningTests
{
    private const string Head = """
        # Choir roll

        ## The singer

        - `singer_id` – UUID, made by the system
        - `name` – text, 2 to 40 characters, required
        - `folder` – integer, 1 to 250, required
        - `email` – text, up to 100 characters, may be null
        - `leader` – true or false, default false

        ## Operations

        ### Add singer

        Takes name and folder, and if wished email and leader. {0}

        ### Edit singer

        Takes singer_id and any of name, folder, email and leader. {1}

        ### Drop singer

        Takes singer_id and deletes the singer. {2}

        ### List singers

        Returns items, ascending by folder, and total. {3}

        ## Rules

        {4}
        """;

    [Theory]
    [InlineData(0, "An omitted email is stored as empty (null).")]
    [InlineData(0, "Without an email, it is null.")]
    [InlineData(0, "The email can be omitted.")]
    [InlineData(0, "Email and leader may be left out.")]
    [InlineData(0, "I get the stored singer back, including the singer_id.")]
    [InlineData(0, "The answer is the complete record.")]
    [InlineData(0, "The singer_id isn't passed in.")]
    [InlineData(1, "The singer_id itself never changes.")]
    [InlineData(1, "I see the corrected singer in full.")]
    [InlineData(1, "Everything else remains as it was.")]
    [InlineData(1, "Fields absent from the request must keep their values.")]
    [InlineData(2, "From then on the singer is unknown.")]
    [InlineData(2, "A deleted singer must not turn up anywhere.")]
    [InlineData(3, "The caller can narrow the list by leader, by folder, or by both.")]
    [InlineData(
        3,
        "It may be handed a leader, a folder, or both, and then shall only count and show singers that agree with all it was handed."
    )]
    [InlineData(
        4,
        "Values that break a rule of section 2, and missing values for name or folder, are rejected; nothing is stored or altered then."
    )]
    [InlineData(
        4,
        "What doesn't fit the description of a singer above (too long, no number between 1 and 250, ...) is refused, both when adding and when editing."
    )]
    [InlineData(4, "Two singers may share a name.")]
    [InlineData(4, "What if there is no singer with that singer_id? Then the answer is NOT_FOUND.")]
    [InlineData(4, "Somebody sends a value that breaks a limit? It is refused, and the roll stays as it was.")]
    public void Says_what_every_node_does(int place, string sentence) =>
        StubsOf(place, sentence).ShouldBeEmpty(sentence);

    [Theory]
    [InlineData(0, "An omitted email is the email of the choir.")]
    [InlineData(0, "The name can be omitted.")]
    [InlineData(1, "The folder of a leader can't be edited.")]
    [InlineData(1, "A leader may not give up the email.")]
    [InlineData(2, "A leader can't be dropped.")]
    [InlineData(2, "A singer can be dropped in summer only.")]
    [InlineData(3, "Leaders could be shown first.")]
    [InlineData(0, "I get the singer back, and the conductor gets a letter.")]
    [InlineData(1, "A leader keeps the folder for life, whatever else is asked.")]
    [InlineData(1, "Everything else remains as it was, and a new folder costs two euro.")]
    [InlineData(2, "From then on the name of the singer is blocked.")]
    [InlineData(3, "It may be handed a folder and then shows singers with the next three folders.")]
    [InlineData(0, "An omitted email is not null.")]
    [InlineData(1, "Everything else does not stay as it was.")]
    [InlineData(2, "The singer is never removed.")]
    [InlineData(4, "A singer without an email is refused.")]
    [InlineData(4, "A missing name is not refused.")]
    [InlineData(4, "What doesn't break a rule for the name is refused.")]
    [InlineData(4, "An unknown singer_id gives no error.")]
    [InlineData(4, "An unknown singer_id is not an error.")]
    [InlineData(4, "An unknown singer_id gives the singer of folder 1.")]
    [InlineData(4, "Values that break a rule are refused after the third attempt only.")]
    [InlineData(4, "A request without a name is answered with the last singer.")]
    [InlineData(4, "Two singers may share a folder if both are leaders.")]
    public void Says_more(int place, string sentence) => StubsOf(place, sentence).ShouldNotBeEmpty(sentence);

    private static IEnumerable<string> StubsOf(int place, string sentence)
    {
        var text = Enumerable
            .Range(0, 5)
            .Aggregate(
                Head,
                (head, index) =>
                    head.Replace("{" + index + "}", index == place ? sentence : "", StringComparison.Ordinal)
            );
        var node = Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("choir.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();
        return node
            .Operations.Where(operation => operation.Logic is StubLogic)
            .Select(operation => operation.Name + ": " + ((StubLogic)operation.Logic).Unmet[0].Sentence);
    }
}
