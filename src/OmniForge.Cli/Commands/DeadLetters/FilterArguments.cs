using System.CommandLine;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Failures;

namespace OmniForge.Cli.Commands.DeadLetters;

/// <summary>The options by which dead letters are chosen.</summary>
internal sealed class FilterArguments
{
    private readonly Option<string?> _topic = new("--topic")
    {
        Description = "Only messages that were published to this topic.",
        HelpName = "TOPIC",
    };

    private readonly Option<string?> _class = new("--class")
    {
        Description = "Only failures of this class, such as invalid_json or retries_exhausted.",
        HelpName = "CLASS",
    };

    private readonly Option<string?> _correlation = new("--correlation")
    {
        Description = "Only events of this correlation.",
        HelpName = "UUID",
    };

    private readonly Option<string?> _since = new("--since")
    {
        Description = "Only what failed last at this time or later.",
        HelpName = "TIME",
    };

    private readonly Option<string?> _until = new("--until")
    {
        Description = "Only what failed last before this time.",
        HelpName = "TIME",
    };

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [_topic, _class, _correlation, _since, _until];

    /// <summary>The filter that the command line tells.</summary>
    public DeadLetterFilter Read(ParseResult parsed) =>
        new()
        {
            Topic = parsed.GetValue(_topic),
            Class = parsed.Value<FailureClass>(
                _class,
                $"one of {string.Join(", ", FailureNames.All)}",
                name => FailureNames.TryParse(name, out var failure) ? failure : null
            ),
            CorrelationId = parsed.Id(_correlation),
            Since = parsed.Time(_since),
            Until = parsed.Time(_until),
        };
}
