using System.CommandLine;
using OmniForge.Cli.Printing;
using OmniForge.Generation.Profiles;
using OmniForge.Orchestration;
using OmniForge.Orchestration.Configuration;
using OmniForge.Orchestration.Output;
using OmniForge.Orchestration.Sources;

namespace OmniForge.Cli.Commands;

/// <summary><c>omniforge generate</c>: PRDs in, a project out.</summary>
internal sealed class GenerateCommand
{
    private readonly Argument<string[]> _prds = CommonOptions.Prds();

    private readonly Option<string> _out = new("--out", "-o")
    {
        Description = "The directory for the project.",
        HelpName = "DIR",
        Required = true,
    };

    private readonly Option<string?> _name = new("--name")
    {
        Description = "The project's name in kebab-case; needed for several PRDs.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _producer = new("--producer")
    {
        Description = "The producer in the topics of new nodes, in kebab-case; else the project's name.",
        HelpName = "NAME",
    };

    private readonly Option<string?> _profile = new("--profile")
    {
        Description =
            $"The platform's version to generate for; {GenerationProfile.OnexCurrent.Name} unless told otherwise.",
    };

    private readonly Option<string?> _logic = new("--logic")
    {
        Description = "pattern: rules that are understood become code (the default); stub: all is left to a human.",
    };

    private readonly Option<string?> _config = CommonOptions.Config();

    private readonly Option<bool> _skipUnusable = new("--skip-unusable")
    {
        Description = "Leave out PRDs that cannot be used, instead of refusing all.",
    };

    private readonly Option<bool> _dryRun = new("--dry-run")
    {
        Description = "Print the files and how they would change; write nothing.",
    };

    private readonly Option<bool> _check = new("--check")
    {
        Description = "Exit with 1 if DIR is not what would be generated; write nothing.",
    };

    private readonly Option<bool> _force = new("--force")
    {
        Description = "Overwrite generated files that were changed by hand.",
    };

    private readonly Option<string?> _answers = CommonOptions.Answers();
    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print problems only." };
    private readonly Terminal _terminal;

    private GenerateCommand(Terminal terminal)
    {
        _terminal = terminal;
        _profile.AcceptOnlyFromAmong([.. GenerationProfile.All.Select(profile => profile.Name)]);
        _logic.AcceptOnlyFromAmong("pattern", "stub");
    }

    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var generate = new GenerateCommand(terminal);
        var command = new Command("generate", "Generates a project of nodes from PRDs.")
        {
            generate._prds,
            generate._out,
            generate._name,
            generate._producer,
            generate._profile,
            generate._logic,
            generate._skipUnusable,
            generate._dryRun,
            generate._check,
            generate._force,
            generate._answers,
            generate._config,
            generate._json,
            generate._quiet,
        };
        command.SetAction(parsed => generate.Run(parsed, cancellation));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var conductor = new Conductor(new SourceReader(_terminal.Input), new OutputWriter(new Disk()));
        var result = conductor.Generate(Request(parsed), cancellation);
        Print(parsed, result);
        var differs = parsed.GetValue(_check) && result.Plan is not { Changes: [], Warnings: [] };
        return differs || result.Skipped is not [] ? ExitCode.Found : ExitCode.Done;
    }

    private GenerateRequest Request(ParseResult parsed) =>
        new(
            parsed.GetRequiredValue(_prds),
            parsed.GetRequiredValue(_out),
            SettingsReader.Read(Settings(parsed)),
            parsed.GetValue(_skipUnusable),
            parsed.GetValue(_force),
            IsPreview: parsed.GetValue(_dryRun) || parsed.GetValue(_check)
        )
        {
            AnswerFile = parsed.GetValue(_answers),
        };

    private SettingsRequest Settings(ParseResult parsed) =>
        _terminal.Settings(parsed.GetValue(_config)) with
        {
            Name = parsed.GetValue(_name),
            Producer = parsed.GetValue(_producer),
            Profile = parsed.GetValue(_profile),
            Logic = parsed.GetValue(_logic),
        };

    private void Print(ParseResult parsed, GenerateResult result)
    {
        _terminal.Error.PrintAll([.. result.Skipped, .. result.Notes, .. result.Plan.Warnings]);
        var directory = parsed.GetRequiredValue(_out);
        if (parsed.GetValue(_json))
        {
            _terminal.Out.PrintJson(GenerateJson.Of(result, directory));
        }
        else if (parsed.GetValue(_check))
        {
            CheckPrinter.Print(_terminal, result.Plan, directory);
        }
        else if (!parsed.GetValue(_quiet))
        {
            new GeneratePrinter(_terminal).Print(result, directory, parsed.GetValue(_dryRun));
        }
    }
}
