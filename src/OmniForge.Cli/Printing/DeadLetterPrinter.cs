using System.Globalization;
using System.Text.Json.Nodes;
using OmniForge.Foundation;
using OmniForge.Messaging.DeadLetters;
using OmniForge.Messaging.Failures;

namespace OmniForge.Cli.Printing;

/// <summary>Prints dead letters, for humans or as a JSON document.</summary>
internal sealed class DeadLetterPrinter(Terminal terminal, bool asJson)
{
    /// <summary>Prints letters, a line each.</summary>
    public void PrintList(IReadOnlyList<StoredLetter> letters) =>
        Print(letters, DeadLetterJson.List(letters), $"{Counted(letters.Count)} open");

    /// <summary>Prints what was removed.</summary>
    public void PrintPurge(IReadOnlyList<StoredLetter> letters, bool isDryRun)
    {
        var document = DeadLetterJson.List(letters);
        document["dry_run"] = isDryRun;
        Print(letters, document, $"{Counted(letters.Count)} {(isDryRun ? "would be purged" : "purged")}");
    }

    /// <summary>Prints how many letters there are, against how many are too many.</summary>
    public void PrintWatch(IReadOnlyList<StoredLetter> letters, int threshold)
    {
        var document = DeadLetterJson.List(letters);
        document["threshold"] = threshold;
        document["crossed"] = letters.Count >= threshold;
        Print(letters, document, $"{Counted(letters.Count)} open; {threshold.ToInvariant()} are too many");
    }

    /// <summary>Prints what was replayed.</summary>
    public void PrintReplay(ReplayReport report, bool isDryRun)
    {
        var document = DeadLetterJson.Replay(report, isDryRun);
        var skipped = report.Skipped is []
            ? ""
            : $"; {Counted(report.Skipped.Count)} failed after a replay and need --again";
        Print(
            report.Replayed,
            document,
            $"{Counted(report.Replayed.Count)} {(isDryRun ? "would be replayed" : "replayed")}{skipped}"
        );
    }

    /// <summary>Prints all of one letter.</summary>
    public void PrintWhole(StoredLetter letter)
    {
        var document = DeadLetterJson.Whole(letter);
        if (asJson)
        {
            terminal.Out.PrintJson(document);
            return;
        }

        foreach (var (name, value) in document.Where(member => member.Key is not ("schema" or "headers" or "body")))
        {
            terminal.Out.WriteLine($"{name, -16} {SafeText.OneLine(value?.ToString() ?? "-")}");
        }

        foreach (var header in document["headers"]!.AsArray())
        {
            terminal.Out.WriteLine($"header           {SafeText.OneLine($"{header!["name"]}: {header["value"]}")}");
        }

        terminal.Out.WriteLine($"body             {SafeText.OneLine(document["body"]?.ToString() ?? "-")}");
    }

    private void Print(IReadOnlyList<StoredLetter> letters, JsonObject document, string summary)
    {
        if (asJson)
        {
            terminal.Out.PrintJson(document);
            return;
        }

        foreach (var stored in letters)
        {
            var letter = stored.Letter;
            terminal.Out.WriteLine(
                SafeText.OneLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{stored.Id}  {letter.LastFailure.UtcDateTime:s}Z  {FailureNames.Of(letter.Failure.Class)}  {letter.Failure.Message}"
                    )
                )
            );
        }

        terminal.Out.WriteLine(summary);
    }

    private static string Counted(int count) => count == 1 ? "1 dead letter" : $"{count.ToInvariant()} dead letters";
}
