using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Topics;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Documents;

/// <summary>AsyncAPI's own parser finds no error in the documents.</summary>
public sealed class OfficialParserTests : IClassFixture<OfficialParser>
{
    private readonly OfficialParser _parser;

    public OfficialParserTests(OfficialParser parser) => _parser = parser;

    public static TheoryData<string> Policies => [.. TopicPolicy.All.Select(policy => policy.Name)];

    [Theory]
    [MemberData(nameof(Policies))]
    public async Task The_document_is_valid(string policy) =>
        (await _parser.ErrorsOf(EventDocuments.AsyncApi(TopicPolicy.All.Single(one => one.Name == policy)))).ShouldBe(
            "[]"
        );

    [Fact]
    public async Task An_invalid_document_would_be_told() =>
        (
            await _parser.ErrorsOf(
                EventDocuments
                    .AsyncApi(TopicPolicy.Plan)
                    .Replace("\"action\": \"send\"", "\"action\": \"dance\"", StringComparison.Ordinal)
            )
        ).ShouldNotBe("[]");
}
