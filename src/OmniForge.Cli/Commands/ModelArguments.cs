using System.CommandLine;
using System.Globalization;
using OmniForge.Foundation;
using OmniForge.Orchestration.Configuration;
using OmniForge.Orchestration.Models;

namespace OmniForge.Cli.Commands;

/// <summary>The options of <c>analyze</c> that are about a language model.</summary>
internal sealed class ModelArguments
{
    private const string EndpointVariable = "OMNIFORGE_ENDPOINT";
    private const string KeyVariable = "OMNIFORGE_MODEL_KEY";

    private readonly Option<string?> _model = new("--model")
    {
        Description = "A language model that reads the PRD as well; without it nothing touches a network.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _endpoint = new("--endpoint")
    {
        Description =
            $"Root of an OpenAI-compatible API; else {EndpointVariable}. Its key comes from {KeyVariable} only.",
        HelpName = "URL",
    };

    private readonly Option<string?> _examples = new("--examples")
    {
        Description = "Texts with what shall be extracted of them, as JSON Lines of LangExtract.",
        HelpName = "FILE",
    };

    private readonly Option<string?> _cache = new("--cache")
    {
        Description = "A directory that keeps the model's replies.",
        HelpName = "DIR",
    };

    private readonly Option<int?> _passes = Number(
        "--passes",
        "How often the whole PRD is read; 1 unless told otherwise."
    );
    private readonly Option<int?> _chunk = Number("--chunk", "The most characters asked about at once; 3000.");
    private readonly Option<int?> _maxCalls = Number("--max-calls", "The most calls; 100.");
    private readonly Option<int?> _maxTokens = Number("--max-tokens", "The most tokens, input and output; 500000.");
    private readonly Option<int?> _timeout = Number(
        "--timeout",
        "The most seconds a call may take, 60; with --bus, an answer, 30."
    );
    private readonly Option<int?> _retries = Number("--retries", "How often a failed call is tried again; 3.");

    /// <summary>All of them.</summary>
    public IReadOnlyList<Option> All =>
        [_model, _endpoint, _examples, _cache, _passes, _chunk, _maxCalls, _maxTokens, _timeout, _retries];

    /// <summary>The seconds that the command line gives, for the model or the bus; or null.</summary>
    public string? GivenTimeout(ParseResult parsed) =>
        parsed.GetValue(_timeout)?.ToString(CultureInfo.InvariantCulture);

    /// <summary>Which model shall read; null, if none shall.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="terminal">Has the environment.</param>
    /// <param name="hasBus">Whether the analysis is asked for over a bus, where no model reads.</param>
    /// <exception cref="OmniForgeException">An option has a value that it does not take, or is of no use without a model.</exception>
    public ModelOptions? Read(ParseResult parsed, Terminal terminal, bool hasBus)
    {
        if (parsed.GetValue(_model) is not { } model)
        {
            return
                All.FirstOrDefault(option => parsed.GetResult(option) is not null && !(hasBus && option == _timeout))
                    is { } lonely
                ? throw new OmniForgeException(
                    CliDiagnostics.Usage.At(null, null, $"{lonely.Name} is of no use without --model.")
                )
                : null;
        }

        if (hasBus)
        {
            throw new OmniForgeException(
                CliDiagnostics.Usage.At(null, null, "--model reads in this process; it does not go with a bus.")
            );
        }

        var key = terminal.Environment(KeyVariable);
        var defaults = new ModelOptions(
            Named(model),
            Endpoint(parsed, terminal),
            string.IsNullOrEmpty(key) ? null : key
        );
        return defaults with
        {
            Examples = parsed.GetValue(_examples),
            Cache = parsed.GetValue(_cache),
            Passes = InRange(parsed, _passes, 1, 10) ?? defaults.Passes,
            ChunkCharacters = InRange(parsed, _chunk, 200, 100_000) ?? defaults.ChunkCharacters,
            MaxCalls = InRange(parsed, _maxCalls, 0, int.MaxValue) ?? defaults.MaxCalls,
            MaxTokens = InRange(parsed, _maxTokens, 0, int.MaxValue) ?? defaults.MaxTokens,
            Timeout = InRange(parsed, _timeout, 1, 3600) is { } seconds
                ? TimeSpan.FromSeconds(seconds)
                : defaults.Timeout,
            Retries = InRange(parsed, _retries, 0, 20) ?? defaults.Retries,
        };
    }

    private static Option<int?> Number(string name, string description) =>
        new(name) { Description = description, HelpName = "N" };

    private static string Named(string model) =>
        string.IsNullOrWhiteSpace(model) ? throw Refusal("--model", "a model's name", model) : model;

    private Uri Endpoint(ParseResult parsed, Terminal terminal)
    {
        var given = parsed.GetValue(_endpoint);
        var text = given ?? terminal.Environment(EndpointVariable) ?? "";
        var isAddress =
            Uri.TryCreate(text, UriKind.Absolute, out var endpoint) && endpoint.Scheme is ("http" or "https");
        return isAddress && endpoint!.UserInfo.Length == 0
            ? endpoint
            : throw Refusal(
                given is null ? EndpointVariable : _endpoint.Name,
                "the root of an OpenAI-compatible API, such as http://localhost:11434/v1",
                isAddress ? "an address with a password" : text
            );
    }

    private static int? InRange(ParseResult parsed, Option<int?> option, int least, int most) =>
        parsed.GetValue(option) is not { } value ? null
        : value >= least && value <= most ? value
        : throw Refusal(
            option.Name,
            string.Create(CultureInfo.InvariantCulture, $"a number from {least} to {most}"),
            value.ToString(CultureInfo.InvariantCulture)
        );

    private static OmniForgeException Refusal(string option, string wanted, string found) =>
        new(ConfigurationDiagnostics.BadOption.At(null, null, option, wanted, found));
}
