using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using OmniForge.Onex.Naming;

namespace OmniForge.Onex.Topics;

/// <summary>
/// A topic of the platform, <c>onex.{cmd|evt|dlq}.{producer}.{event-name}.v{n}</c> (facts/runtime.md, Topics).
/// </summary>
public sealed partial record TopicName
{
    private TopicName(string value) => Value = value;

    /// <summary>The five segments, joined by dots.</summary>
    public string Value { get; }

    /// <summary>The third segment: who owns the topic.</summary>
    public string Producer => Value.Split('.')[2];

    /// <summary>Makes the first version of a topic.</summary>
    /// <param name="kind">What it carries.</param>
    /// <param name="producer">The project's name, in any notation.</param>
    /// <param name="eventName">The name of command or event, in any notation.</param>
    public static TopicName Of(TopicKind kind, string producer, string eventName)
    {
        var segment = kind switch
        {
            TopicKind.Command => "cmd",
            TopicKind.Event => "evt",
            _ => "dlq",
        };
        return new($"onex.{segment}.{Segment(producer, "project")}.{Segment(eventName, "event")}.v1");
    }

    /// <summary>Reads a topic; false, if it does not have the platform's form.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out TopicName? topic)
    {
        topic = Form().IsMatch(text) ? new(text) : null;
        return topic is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string Segment(string text, string fallback) => SnakeName.Kebab(SnakeName.Of(text, fallback));

    [GeneratedRegex(
        @"\Aonex\.(cmd|evt|dlq|intent|snapshot)\.[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*\.v[1-9][0-9]*\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Form();
}
