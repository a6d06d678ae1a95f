using System.CommandLine;
using System.Text.Json.Nodes;
using OmniForge.Cli.Printing;
using OmniForge.Quality.Doctor;

namespace OmniForge.Cli.Commands;

/// <summary><c>omniforge doctor</c>: what this machine has and what it lacks.</summary>
internal static class DoctorCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Terminal terminal, CancellationToken cancellation)
    {
        var json = CommonOptions.Json();
        var command = new Command("doctor", "Tells what this machine has, what for, and how to get what is missing.")
        {
            json,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(json), cancellation));
        return command;
    }

    private static int Run(Terminal terminal, bool asJson, CancellationToken cancellation)
    {
        var tools = Examination.Run(cancellation);
        if (asJson)
        {
            terminal.Out.PrintJson(ToJson(tools));
        }
        else
        {
            Print(terminal, tools);
        }

        return tools.Any(tool => tool is { IsNeeded: true, Found: null }) ? ExitCode.Lacking : ExitCode.Done;
    }

    private static void Print(Terminal terminal, IReadOnlyList<Tool> tools)
    {
        foreach (var tool in tools)
        {
            var found = tool.Found ?? $"missing{(tool.IsNeeded ? "" : ", not needed yet")}; get it: {tool.Remedy}";
            terminal.Out.WriteLine($"{tool.Name, -14} {found} (for {tool.Purpose})");
        }
    }

    private static JsonObject ToJson(IReadOnlyList<Tool> tools) =>
        new()
        {
            ["schema"] = "omniforge.doctor/1",
            ["tools"] = JsonPrinter.List(
                tools,
                tool => new JsonObject
                {
                    ["name"] = tool.Name,
                    ["purpose"] = tool.Purpose,
                    ["found"] = tool.Found,
                    ["remedy"] = tool.Remedy,
                    ["needed"] = tool.IsNeeded,
                }
            ),
        };
}
