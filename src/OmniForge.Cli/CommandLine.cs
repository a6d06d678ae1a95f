using System.CommandLine;
using System.CommandLine.Invocation;
using OmniForge.Cli.Commands;
using OmniForge.Cli.Commands.DeadLetters;
using OmniForge.Cli.Commands.Events;
using OmniForge.Cli.Commands.Topics;
using OmniForge.Cli.Printing;
using OmniForge.Foundation;
using OmniForge.Messaging.Transport;

namespace OmniForge.Cli;

/// <summary>The <c>omniforge</c> command: parses its arguments, runs a command, and tells failures as diagnostics.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    private const string JsonOption = "--json";

    /// <summary>Runs a command.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(IReadOnlyList<string> arguments)
    {
        var failures = new FailurePrinter(terminal, asJson: arguments.Contains(JsonOption, StringComparer.Ordinal));
        using var interrupt = new Interrupt(terminal.Stop);
        try
        {
            // A PRD's name may begin with @: no response files.
            var parsed = Root(interrupt.Token)
                .Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            return parsed.Action is ParseErrorAction
                ? failures.Print(ExitCode.BadInput, [.. parsed.Errors.Select(e => Usage(e.Message))])
                : parsed.Invoke(Invocation());
        }
        catch (OmniForgeException e)
        {
            return failures.Print(ExitCode.BadInput, e.Diagnostics);
        }
        catch (TransportException e)
        {
            return failures.Print(ExitCode.Lacking, [CliDiagnostics.BusFailed.At(null, null, e.Message)]);
        }
        catch (OperationCanceledException)
        {
            return failures.Print(ExitCode.Interrupted, [CliDiagnostics.Interrupted.At(null, null)]);
        }
        catch (Exception e)
        {
            return failures.Print(
                ExitCode.BadInput,
                [CliDiagnostics.Fault.At(null, null, e.GetType().Name, e.Message)]
            );
        }
    }

    private RootCommand Root(CancellationToken cancellation)
    {
        var root = new RootCommand("Turns a product requirements document (PRD) into OmniNodes that run.")
        {
            GenerateCommand.Create(terminal, cancellation),
            AnalyzeCommand.Create(terminal, cancellation),
            VerifyCommand.Create(terminal, cancellation),
            ExplainCommand.Create(terminal),
            CoverageCommand.Create(terminal),
            DoctorCommand.Create(terminal, cancellation),
            ServeCommand.Create(terminal, cancellation),
            TopicsCommand.Create(terminal, cancellation),
            EventsCommand.Create(terminal, cancellation),
            DlqCommand.Create(terminal, cancellation),
        };
        root.SetAction(_ => root.Parse(["--help"]).Invoke(Invocation()));
        return root;
    }

    private InvocationConfiguration Invocation() =>
        new()
        {
            Output = terminal.Out,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };

    private static Diagnostic Usage(string message) =>
        CliDiagnostics.Usage.At(
            null,
            null,
            string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        );
}
