using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Cli.Printing;
using OmniForge.Messaging.Registry;
using OmniForge.Messaging.Topics;

namespace OmniForge.Cli.Commands.Topics;

/// <summary><c>omniforge topics</c>: the topics of events.</summary>
internal static class TopicsCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation) =>
        new("topics", "Lists, creates and checks the topics of events.")
        {
            List(terminal, cancellation),
            Creation(terminal, cancellation),
            Check(terminal, cancellation),
        };

    private static Command List(Terminal terminal, CancellationToken cancellation)
    {
        var json = CommonOptions.Json();
        return new BusCommand(terminal, cancellation).CompleteOffline(
            new Command("list", "Lists the topics that there have to be, who publishes to them and who reads them.")
            {
                json,
            },
            (parsed, policy) =>
            {
                new TopicPrinter(terminal, parsed.GetValue(json)).PrintList(policy, Uses(policy));
                return ExitCode.Done;
            }
        );
    }

    private static Command Creation(Terminal terminal, CancellationToken cancellation)
    {
        var replicas = new Option<string?>("--replicas")
        {
            Description = "On how many brokers each topic is kept; else as the brokers are set up.",
            HelpName = "N",
        };
        var json = CommonOptions.Json();
        return new BusCommand(terminal, cancellation).Complete(
            new Command("create", "Creates the topics that are missing; those that exist stay as they are.")
            {
                replicas,
                json,
            },
            async (parsed, bus, stop) =>
            {
                var known = await bus.Transport.Topics.ListAsync(stop);
                var missing = Uses(bus.Policy)
                    .Select(use => use.Topic with { Replicas = (short?)parsed.Count(replicas, short.MaxValue) })
                    .ExceptBy(known.Select(topic => topic.Name), topic => topic.Name, StringComparer.Ordinal)
                    .ToList();
                await bus.Transport.Topics.CreateAsync(missing, stop);
                new TopicPrinter(terminal, parsed.GetValue(json)).PrintCreated(bus.Policy, missing);
                return ExitCode.Done;
            }
        );
    }

    private static Command Check(Terminal terminal, CancellationToken cancellation)
    {
        var json = CommonOptions.Json();
        return new BusCommand(terminal, cancellation).Complete(
            new Command("check", "Exits with 1 if a topic is missing or is not as it has to be.") { json },
            async (parsed, bus, stop) =>
            {
                var uses = Uses(bus.Policy);
                var problems = TopicProvisioning.Check(uses, await bus.Transport.Topics.ListAsync(stop));
                new TopicPrinter(terminal, parsed.GetValue(json)).PrintCheck(bus.Policy, uses, problems);
                return problems is [] ? ExitCode.Done : ExitCode.Found;
            }
        );
    }

    private static IReadOnlyList<TopicUse> Uses(TopicPolicy policy) =>
        TopicProvisioning.Uses(policy, EventRegistry.Default);
}
