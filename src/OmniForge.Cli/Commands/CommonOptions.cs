using System.CommandLine;
using System.CommandLine.Parsing;
using OmniForge.Orchestration.Configuration;

namespace OmniForge.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary>PRDs, one or several.</summary>
    public static Argument<string[]> Prds()
    {
        var prds = new Argument<string[]>("PRD")
        {
            Description = "PRDs: files, directories (all *.md below), or - for standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        prds.Validators.Add(RefuseOptions);
        return prds;
    }

    /// <summary>One PRD.</summary>
    public static Argument<string> Prd()
    {
        var prd = new Argument<string>("PRD") { Description = "The PRD: a file, or - for standard input." };
        prd.Validators.Add(RefuseOptions);
        return prd;
    }

    // An option that nobody knows would otherwise count as the name of a PRD.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value is ['-', _, ..] && !Path.Exists(token.Value)))
        {
            result.AddError($"Unknown option '{token.Value}'.");
        }
    }

    /// <summary><c>--answers</c>.</summary>
    public static Option<string?> Answers() =>
        new("--answers")
        {
            Description = "Answers to what PRDs leave open; analyze --questions prints a file to fill in.",
            HelpName = "FILE",
        };

    /// <summary><c>--config</c>.</summary>
    public static Option<string?> Config() =>
        new("--config")
        {
            Description = $"House rules; else OMNIFORGE_CONFIG, else {SettingsReader.FileName} in this directory.",
            HelpName = "FILE",
        };

    /// <summary><c>--json</c>.</summary>
    public static Option<bool> Json() =>
        new("--json")
        {
            Description = "Print one JSON document on standard output, everything else on standard error.",
        };
}
