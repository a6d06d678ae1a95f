using System.Globalization;
using System.Text.RegularExpressions;
using OmniForge.Specification.Derivation.Compute.Reading;
using OmniForge.Specification.Derivation.Expressions.Symbols;

namespace OmniForge.Specification.Derivation.Compute.Paraphrases;

/// <summary>Cuts sentences into words, numbers and the names of an operation.</summary>
internal sealed partial class ToldSentence
{
    private readonly Dictionary<string, (ToldKind Kind, string Text)> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _doubtful = new(StringComparer.Ordinal);
    private readonly int _longest;

    /// <summary>A cutter for the names of an operation.</summary>
    public ToldSentence(Vocabulary vocabulary)
    {
        foreach (var output in vocabulary.Outputs)
        {
            var isVerdict = output.Kind == ValueKind.Boolean || (output.IsUntyped && Verdict().IsMatch(output.Name));
            Add(output.Name, isVerdict ? ToldKind.Verdict : ToldKind.Amount);
        }

        foreach (var input in vocabulary.Inputs)
        {
            if (input.Kind == ValueKind.Boolean)
            {
                Add(input.Name, ToldKind.Flag);
            }

            foreach (var value in input.Values)
            {
                Note(value.Replace('_', ' ').ToLowerInvariant(), ToldKind.Choice, value);
            }
        }

        Choices = [.. vocabulary.Inputs.Where(input => input.Values.Count > 1)];
        _longest = _names.Count == 0 ? 0 : _names.Keys.Max(name => name.Count(letter => letter == ' ') + 1);
    }

    /// <summary>The inputs that are choices.</summary>
    public IReadOnlyList<Symbol> Choices { get; }

    /// <summary>The pieces of a sentence.</summary>
    public IReadOnlyList<Told> Cut(string sentence)
    {
        var words = Piece()
            .Matches(Factors().Replace(sentence.ToLowerInvariant().Replace('’', '\''), "× 1.25"))
            .Select(match => match.Value)
            .ToList();
        var pieces = new List<Told>();
        for (var i = 0; i < words.Count; )
        {
            if (NameAt(words, i) is { } named)
            {
                pieces.Add(named.Piece);
                i += named.Count;
                continue;
            }

            if (
                decimal.TryParse(words[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            )
            {
                var isShare = i + 1 < words.Count && words[i + 1] is "%" or "percent";
                var isPerCent = i + 2 < words.Count && words[i + 1] == "per" && words[i + 2] == "cent";
                pieces.Add(new(isShare || isPerCent ? ToldKind.Percent : ToldKind.Number, words[i], number));
                i +=
                    isShare ? 2
                    : isPerCent ? 3
                    : 1;
                continue;
            }

            var isQuarter = words[i] == "quarter" && i > 0 && words[i - 1] == "a";
            pieces.Add(
                isQuarter ? new(ToldKind.Percent, "25", 25)
                : char.IsLetter(words[i][0]) ? new(ToldKind.Word, words[i])
                : new(ToldKind.Mark, words[i])
            );
            i++;
        }

        return pieces;
    }

    private (Told Piece, int Count)? NameAt(List<string> words, int start)
    {
        for (var count = Math.Min(_longest, words.Count - start); count > 0; count--)
        {
            var key = string.Join(' ', words.Skip(start).Take(count)).Replace('_', ' ');
            foreach (var form in Forms(key))
            {
                if (!_doubtful.Contains(form) && _names.TryGetValue(form, out var named))
                {
                    return (new(named.Kind, named.Text), count);
                }
            }
        }

        return null;
    }

    private static IEnumerable<string> Forms(string key)
    {
        yield return key;
        if (key is [.., '\'', 's'])
        {
            yield return key[..^2];
        }

        if (key is [.., 's'])
        {
            yield return Spelling.Singular(key);
        }
    }

    /// <summary>A name, with and without the unit at its end.</summary>
    private void Add(string name, ToldKind kind)
    {
        var words = Naming.WordsOf(name);
        Note(string.Join(' ', words).ToLowerInvariant(), kind, name);
        if (words is [_, .., var unit] && UnitWords.IsUnit(unit))
        {
            Note(string.Join(' ', words.Take(words.Count - 1)).ToLowerInvariant(), kind, name);
        }
    }

    private void Note(string key, ToldKind kind, string text)
    {
        if (!_names.TryAdd(key, (kind, text)) && _names[key] != (kind, text))
        {
            _doubtful.Add(key);
        }
    }

    [GeneratedRegex(
        @"^(?:is|needs?|has|can|may|should|must|was|allows?|requires?|\w+_(?:needed|required|due|allowed))(?:_|$)|_(?:needed|required|due|allowed)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        10000
    )]
    private static partial Regex Verdict();

    [GeneratedRegex(@"\bone and a quarter times(?: as (?:much|high))?\b", RegexOptions.CultureInvariant, 10000)]
    private static partial Regex Factors();

    [GeneratedRegex(
        @"\.?\d+(?:\.\d+)*|[\p{L}_][\p{L}\p{N}_]*(?:'[a-z]+)?|:=|->|\S",
        RegexOptions.CultureInvariant,
        10000
    )]
    private static partial Regex Piece();
}
