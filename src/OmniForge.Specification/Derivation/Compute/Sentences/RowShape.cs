using OmniForge.Specification.Derivation.Compute.Signatures;
using OmniForge.Specification.Derivation.Expressions.Grammar;
using OmniForge.Specification.Derivation.Expressions.Lexing;
using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Derivation.Fields;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Compute.Sentences;

/// <summary>Makes the rows of a list that is answered: what each row holds of an item.</summary>
/// <param name="grammar">The grammars.</param>
/// <param name="target">The list.</param>
internal sealed class RowShape(PhraseGrammar grammar, Symbol target)
{
    private readonly LexemeCursor _cursor = grammar.Cursor;

    /// <summary>The name of the rows.</summary>
    public string Row => Part.NameOf(FieldNames.Snake(target.Name));

    /// <summary>"Its code, its weight and its fee", as the row names them and as the item has them; null with the cursor where it was.</summary>
    public IReadOnlyList<RecordField>? Named(string item) => _cursor.Try(() => grammar.Within(item, () => Names(item)));

    /// <summary>The fields that the declaration of the row tells, each with the value of the item that is called alike; null, if one has none.</summary>
    public IReadOnlyList<RecordField>? Declared(string item)
    {
        var fields = target.RowFields.Select(field => Declared(field, item)).OfType<RecordField>().ToList();
        return fields.Count > 0 && fields.Count == target.RowFields.Count ? fields : null;
    }

    /// <summary>Whether the fields are those that the declaration tells, if it tells any; then in its order.</summary>
    public IReadOnlyList<RecordField>? Checked(IReadOnlyList<RecordField> fields)
    {
        if (target.RowFields.Count == 0)
        {
            return fields;
        }

        var ordered = target
            .RowFields.Select(name => fields.FirstOrDefault(field => field.Name == name))
            .OfType<RecordField>()
            .ToList();
        return ordered.Count == fields.Count && ordered.Count == target.RowFields.Count ? ordered : null;
    }

    private RecordField? Declared(string field, string item)
    {
        var words = Naming.WordsOf(field);
        var symbols = grammar
            .Symbols.Symbols.Where(symbol =>
                symbol.Item == item
                && symbol.Aliases.Prepend(symbol.Name).Any(name => Spelling.AreSame(Naming.WordsOf(name), words))
            )
            .ToList();
        return symbols is [var only] ? new(field, only.Expression) : null;
    }

    private List<RecordField>? Names(string item)
    {
        var fields = new List<RecordField>();
        do
        {
            _cursor.SkipArticles();
            if (grammar.Symbols.Match(_cursor) is not { Symbol.Item: { } of } match || of != item)
            {
                return null;
            }

            var spoken = Enumerable.Range(0, match.Count).SelectMany(offset => _cursor.Peek(offset)!.Words);
            var name = match.Symbol.Expression is MemberExpression member ? member.Name : string.Join('_', spoken);
            fields.Add(new(Known(name), match.Symbol.Expression));
            _cursor.Position += match.Count;
        } while (TakeJoint());

        return fields;
    }

    private string Known(string name) =>
        target.RowFields.FirstOrDefault(field => Spelling.AreSame(Naming.WordsOf(field), Naming.WordsOf(name))) ?? name;

    private bool TakeJoint()
    {
        var mark = _cursor.Position;
        if ((_cursor.Take(",", "and") || _cursor.TakeAny(",", "and")) && SeesName())
        {
            return true;
        }

        _cursor.Position = mark;
        return false;
    }

    private bool SeesName()
    {
        var mark = _cursor.Position;
        _cursor.SkipArticles();
        var isName = grammar.Symbols.Match(_cursor) is { Symbol.Item: not null };
        _cursor.Position = mark;
        return isName;
    }
}
