using System.Text;
using System.Text.Json;
using OmniForge.Messaging.Failures;

namespace OmniForge.Messaging.Envelopes;

/// <summary>The fields that a JSON object may have, at most 64, each at most once.</summary>
/// <typeparam name="T">What they are read into.</typeparam>
internal sealed class JsonFields<T>
{
    private readonly (byte[] Name, int Index, FieldReader<T> Read)[][] _byLength;
    private readonly FieldReader<T>? _others;

    /// <summary>Makes the list.</summary>
    /// <param name="others">Reads fields that are not listed; null: there must be none.</param>
    /// <param name="fields">The fields.</param>
    public JsonFields(FieldReader<T>? others, params (string Name, FieldReader<T> Read)[] fields)
    {
        _others = others;
        var named = fields.Select((field, index) => (Name: Encoding.UTF8.GetBytes(field.Name), index, field.Read));
        _byLength =
        [
            .. Enumerable
                .Range(0, fields.Max(field => field.Name.Length) + 1)
                .Select(length => named.Where(field => field.Name.Length == length).ToArray()),
        ];
    }

    /// <summary>Reads an object; the reader stands on its beginning, and on its end afterwards.</summary>
    /// <exception cref="DecodingException">It is no object, has a field twice or one that it must not have.</exception>
    public void Read(ref Utf8JsonReader reader, T target)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw Invalid("A part of the envelope is no object.");
        }

        var seen = 0UL;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var read = Find(ref reader, ref seen);
            _ = reader.Read();
            read(ref reader, target);
        }
    }

    private FieldReader<T> Find(ref Utf8JsonReader reader, ref ulong seen)
    {
        var name = JsonValues.Unescaped(ref reader);
        if (name.Length < _byLength.Length)
        {
            foreach (var field in _byLength[name.Length])
            {
                if (name.SequenceEqual(field.Name))
                {
                    var bit = 1UL << field.Index;
                    var isFirst = (seen & bit) == 0;
                    seen |= bit;
                    return isFirst ? field.Read : throw Invalid("The envelope has a field twice.");
                }
            }
        }

        return _others ?? throw Invalid("The envelope has a field that the platform's does not have.");
    }

    private static DecodingException Invalid(string message) => new(FailureClass.InvalidEnvelope, message);
}
