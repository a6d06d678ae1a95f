using System.Text.RegularExpressions;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Finds the type of a field of which nothing is told but that it keeps what an event carries.</summary>
internal static partial class StoredType
{
    /// <summary>The field with the type of what is stored in it; null, if nothing is, or its type is unknown.</summary>
    public static FieldReading? Of(NodePlan plan, FieldReading field, MachineExtraction machine)
    {
        foreach (var one in machine.Events)
        {
            var names = new NameBook()
                .Add(TagKind.Input, one.Inputs.Select(input => input.Name.Text))
                .Add(TagKind.Field, [field.Name]);
            var texts = machine
                .Transitions.Where(transition => transition.Event == one.Name)
                .SelectMany(transition => transition.Remarks)
                .Concat(
                    machine
                        .Clauses.Where(clause => clause.Events.Contains(one.Name, StringComparer.Ordinal))
                        .Select(clause => clause.Text)
                );
            foreach (var tagged in texts.Select(text => TextTagger.Tag(text.Text, names)))
            {
                if (
                    StoredPattern.Match(tagged.Shape) is { Success: true } stored
                    && tagged.TagsOf(stored.Groups["input"]) is [var tag]
                    && one.Inputs.FirstOrDefault(input => input.Name.Text == tag.Name) is { Phrase: { } phrase } input
                )
                {
                    var mention = field.Mention with { Phrases = [new FieldPhrase(FieldPhraseRole.Type, phrase)] };
                    var reading = FieldReader.Read(mention, StateModelReader.FieldSurroundingsOf(plan, ""));
                    return reading.Type is null ? null : reading with { IsNullable = true, Mention = field.Mention };
                }
            }
        }

        return null;
    }

    [GeneratedRegex(
        TagSymbols.Field
            + " ?(?:=|:|becomes|is set to|is|gets) ?(?<input>"
            + TagSymbols.Input
            + ")|(?<input>"
            + TagSymbols.Input
            + ")[^.;]{0,20} becomes "
            + TagSymbols.Field,
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex StoredPattern { get; }
}
