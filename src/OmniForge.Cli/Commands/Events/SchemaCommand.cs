using System.CommandLine;
using System.Text.Json.Nodes;
using OmniForge.Cli.Printing;
using OmniForge.Messaging.Documents;
using OmniForge.Messaging.Registry;

namespace OmniForge.Cli.Commands.Events;

/// <summary><c>omniforge events schema</c>: what events have to look like.</summary>
internal static class SchemaCommand
{
    private const string Envelope = "envelope";
    private const string Headers = "headers";

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = $"An event, such as analysis-requested, or {Envelope} or {Headers}; without it all of them.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("schema", "Prints the JSON Schema of an event's payload.") { name };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(name) is { } one)
            {
                terminal.Out.Write(SchemaOf(one));
            }
            else
            {
                terminal.Out.PrintJson(
                    new JsonObject(Names().Select(each => KeyValuePair.Create(each, JsonNode.Parse(SchemaOf(each)))))
                );
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static IEnumerable<string> Names() =>
        [Envelope, Headers, .. EventRegistry.Default.All.Select(type => type.Name)];

    private static string SchemaOf(string name) =>
        name switch
        {
            Envelope => EventDocuments.EnvelopeSchema(),
            Headers => EventDocuments.HeadersSchema(),
            _ when EventRegistry.Default.TryFind(name, out var type) => EventDocuments.Schema(type),
            _ => throw OptionValues.Refusal("NAME", $"one of {string.Join(", ", Names())}", name),
        };
}
