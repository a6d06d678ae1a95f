using System.CommandLine;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli.Commands;

/// <summary>The options of commands that take part in events.</summary>
internal sealed class BusArguments
{
    private readonly Option<string?> _bus = new("--bus")
    {
        Description = "inmemory: in this process; kafka: Apache Kafka or Redpanda; else OMNIFORGE_BUS.",
        HelpName = "BUS",
    };

    private readonly Option<string?> _bootstrap = new("--bootstrap")
    {
        Description = "The servers to begin with, several with commas between; else OMNIFORGE_BOOTSTRAP. No default.",
        HelpName = "HOST:PORT",
    };

    private readonly Option<string?> _claims = new("--claims")
    {
        Description = "A directory that all processes share, for what is too large for a message.",
        HelpName = "DIR",
    };

    /// <summary><c>--topic-policy</c>.</summary>
    public Option<string?> TopicPolicy { get; } =
        new("--topic-policy")
        {
            Description = "How topics are named: plan (the default), plan-per-session, service or platform.",
            HelpName = "POLICY",
        };

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All => [_bus, _bootstrap, TopicPolicy, _claims];

    /// <summary>What the command line says.</summary>
    public BusRequest Read(ParseResult parsed) =>
        new()
        {
            Bus = parsed.GetValue(_bus),
            Bootstrap = parsed.GetValue(_bootstrap),
            TopicPolicy = parsed.GetValue(TopicPolicy),
            Claims = parsed.GetValue(_claims),
        };
}
