using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Topics;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Documents;

/// <summary>AsyncAPI's own parser finds no error in the documents, and would find one.</summary>
public sealed class OfficialParserTests : IClassFixture<OfficialParser>
{
    private readonly OfficialParser _parser;

    public OfficialParserTests(OfficialParser parser) => _parser = parser;

    [Fact]
    public async Task The_documents_of_all_topic_schemes_are_valid()
    {
        var documents = TopicPolicy.All.Select(EventDocuments.AsyncApi).ToList();
        var broken = documents[0].Replace("\"action\": \"send\"", "\"action\": \"dance\"", StringComparison.Ordinal);
        var errors = await _parser.ErrorsOf([.. documents, broken]);
        errors.SkipLast(1).ShouldAllBe(found => found.Count == 0);
        errors[^1].ShouldNotBeEmpty();
    }
}
