using OmniForge.Specification.Derivation.Expressions.Lexing;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>A sentence without what says nothing.</summary>
/// <param name="text">Its text, without marks and references.</param>
/// <param name="ignoresCase">Whether it says that upper and lower case are alike.</param>
/// <param name="isAfter">Whether it speaks of the state after the event.</param>
internal sealed class PlainSentence(string text, bool ignoresCase, bool isAfter)
{
    /// <summary>Its text.</summary>
    public string Text => text;

    /// <summary>Whether it says that upper and lower case are alike.</summary>
    public bool IgnoresCase => ignoresCase;

    /// <summary>Whether it speaks of the state after the event.</summary>
    public bool IsAfter => isAfter;

    /// <summary>The lexemes that say something.</summary>
    public IReadOnlyList<Lexeme> Lexemes => field ??= EventText.Lexemes(text);
}
