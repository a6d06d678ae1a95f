using System.CommandLine;
using OmniForge.Cli.Bus;
using OmniForge.Messaging.Documents;

namespace OmniForge.Cli.Commands.Events;

/// <summary><c>omniforge events asyncapi</c>: the document of all events and topics.</summary>
internal static class AsyncApiCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation) =>
        new BusCommand(terminal, cancellation).CompleteOffline(
            new Command("asyncapi", "Prints the AsyncAPI 3.0 document of all events and their topics, in JSON."),
            (_, policy) =>
            {
                terminal.Out.Write(EventDocuments.AsyncApi(policy));
                return ExitCode.Done;
            }
        );
}
