using System.Text.RegularExpressions;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Operations;

namespace OmniForge.Requirements.Extraction.Entities.Listings;

/// <summary>The message that a call takes: <c>rpc AddBoat (AddBoatRequest)</c> with <c>message AddBoatRequest</c>, whose fields are optional or not.</summary>
/// <param name="Operation">Name of the operation.</param>
/// <param name="Message">What the message holds.</param>
/// <param name="Optional">Names of the fields that may be left out.</param>
internal sealed partial record RequestMessage(string Operation, EntityMention Message, IReadOnlySet<string> Optional)
{
    /// <summary>The message of a call; null, if the block declares none, or it holds a key alone.</summary>
    public static RequestMessage? Of(Match call, PrdCodeBlock block, IReadOnlyList<EntityMention> all)
    {
        var operation = OperationNamer.Imperative(call.Groups["name"].Value, certain: true, VerbSet.Common);
        var name = call.Groups["args"].Value.Trim();
        return
            operation is not null
            && all.FirstOrDefault(one => one.Name == name) is { } message
            && message.Fields.Any(field => !field.Name.EndsWith("id", StringComparison.OrdinalIgnoreCase))
            ? new(operation, message, OptionalIn(name, block.Text.Text))
            : null;
    }

    /// <summary>Whether the call takes a field.</summary>
    public FieldUse UseOf(FieldMention field)
    {
        var isTaken = Message.Fields.Any(own => own.Name == field.Name);
        return new(Operation, isTaken, isTaken && !Optional.Contains(field.Name));
    }

    /// <summary>What the message says that a field is if it is left out.</summary>
    public IEnumerable<FieldPhrase> DefaultsOf(FieldMention field) =>
        Message
            .Fields.Where(own => own.Name == field.Name)
            .SelectMany(own => own.Phrases)
            .Where(phrase => Default().IsMatch(phrase.Text.Text));

    private static HashSet<string> OptionalIn(string message, string text) =>
        Messages()
            .Matches(text)
            .Where(match => match.Groups["name"].Value == message)
            .SelectMany(match => OptionalField().Matches(match.Groups["body"].Value))
            .Select(match => match.Groups["name"].Value)
            .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\bmessage\s+(?<name>\w+)\s*\{(?<body>[^{}]*)\}", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Messages();

    [GeneratedRegex(@"\boptional\s+[\w.]+\s+(?<name>\w+)\s*=", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex OptionalField();

    [GeneratedRegex(
        @"^\W*(?:default\b|(?:if|when) (?:omitted|left out|missing|absent|not (?:given|sent|set))\b)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Default();
}
