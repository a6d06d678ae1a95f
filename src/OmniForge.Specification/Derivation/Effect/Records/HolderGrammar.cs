using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Effect.Records;

/// <summary>Reads who has records: "a member", "each guest", "one room", or all of a category, "a child".</summary>
/// <param name="cursor">The place in a sentence.</param>
/// <param name="vocabulary">What it may name.</param>
internal sealed class HolderGrammar(LexemeCursor cursor, RecordVocabulary vocabulary)
{
    /// <summary>Who has the records: those of one member, or all members of a category.</summary>
    public (AlikeField? Field, Expression? When)? Read()
    {
        _ = cursor.Take("per") || cursor.Take("for", "each") || cursor.Take("for", "every");
        cursor.SkipArticles();
        _ = cursor.TakeAny("one", "single", "same");
        if (cursor.Peek() is null)
        {
            return null;
        }

        if (vocabulary.TakeOwner(cursor) is { } owner)
        {
            return (new(owner.Name), null);
        }

        if (vocabulary.TakeValue(cursor) is not var (field, value))
        {
            return null;
        }

        var when = RecordVocabulary.Has(field, value, FieldScope.Changed);
        return (vocabulary.TakeOwner(cursor) is { } named ? new AlikeField(named.Name) : null, when);
    }

    /// <summary>The rule for the records of a holder.</summary>
    public static RecordRule Rule((AlikeField? Field, Expression? When) holder, RecordSet set, decimal most) =>
        new(
            holder.Field is { } field && !set.Alike.Contains(field) ? set with { Alike = [field, .. set.Alike] } : set,
            most
        )
        {
            When = holder.When,
            IsOpen = holder.Field is null && set.Alike.Count == 0,
        };
}
