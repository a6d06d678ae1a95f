using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Machines;
using OmniForge.Requirements.Language.Tagging;

namespace OmniForge.Specification.Derivation.Machines;

/// <summary>Tells whether a text about an event says something of a field that nobody has read: "This is the new parcel_code".</summary>
internal static partial class OpenFields
{
    /// <summary>Tells it of a text in which no change was found.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reading">What was read of it.</param>
    /// <param name="names">The names that it may hold.</param>
    /// <param name="machine">The machine.</param>
    /// <param name="stateField">Name of the field that holds the machine's state.</param>
    public static bool AreIn(
        RichText text,
        EffectReading reading,
        EventNames names,
        MachineExtraction machine,
        string stateField
    )
    {
        if (!GetsPattern.IsMatch(text.Text) || GuardReader.Read(text.Text, names).Any())
        {
            return false;
        }

        var tags = TextTagger.Tag(text.Text, names.Names).Tags.ToList();
        return tags.TrueForAll(tag => tag.Kind != TagKind.State)
            && tags.Where(tag => tag.Kind == TagKind.Field && tag.Name != stateField)
                .Any(tag =>
                    !reading.Words.Any(word => word.Start <= tag.Start && word.End >= tag.End)
                    && !machine.Read.Any(span => span.Contains(text.SpanOf(tag.Start, tag.Length)))
                );
    }

    [GeneratedRegex(
        @"\b(?:is|are|be|was|gets?|has|have|shows?|holds?|goes|comes?|turns?)\b",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex GetsPattern { get; }
}
