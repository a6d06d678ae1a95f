using System.Collections.Frozen;
using System.Text;
using System.Text.Json;
using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction.Entities;
using OmniForge.Specification.Derivation.Fields;

namespace OmniForge.Specification.Derivation.Compute.Signatures;

/// <summary>Reads what an operation takes and answers off an example in JSON: <c>{"request": {…}, "answer": {…}}</c>.</summary>
internal sealed class JsonSignature
{
    private static readonly FrozenSet<string> InputKeys = Set("request requests input inputs given body arguments");

    private static readonly FrozenSet<string> OutputKeys = Set("answer answers response output outputs result reply");

    /// <summary>Whether a key of the outermost object is called like a request.</summary>
    public static bool IsRequest(string key) => InputKeys.Contains(key.ToLowerInvariant());

    /// <summary>Whether a key of the outermost object is called like an answer.</summary>
    public static bool IsAnswer(string key) => OutputKeys.Contains(key.ToLowerInvariant());

    private readonly List<FieldMention> _inputs = [];
    private readonly List<FieldMention> _outputs = [];
    private readonly List<Part> _parts = [];
    private readonly PrdRequirement _requirement;
    private readonly byte[] _bytes;

    private JsonSignature(PrdRequirement requirement)
    {
        _requirement = requirement;
        _bytes = Encoding.UTF8.GetBytes(requirement.Text.Text);
    }

    /// <summary>What it takes.</summary>
    public IReadOnlyList<FieldMention> Inputs => _inputs;

    /// <summary>What it answers.</summary>
    public IReadOnlyList<FieldMention> Outputs => _outputs;

    /// <summary>What the objects of its lists hold.</summary>
    public IReadOnlyList<Part> Parts => _parts;

    /// <summary>The first example of the listings that names both, or null.</summary>
    public static JsonSignature? Find(IEnumerable<PrdRequirement> requirements) =>
        requirements
            .Where(one => one.Kind == RequirementKind.Code && one.Text.Text.TrimStart().StartsWith('{'))
            .Select(Read)
            .FirstOrDefault(signature => signature is { Inputs.Count: > 0, Outputs.Count: > 0 });

    private static JsonSignature? Read(PrdRequirement requirement)
    {
        var signature = new JsonSignature(requirement);
        try
        {
            signature.Read();
            return signature;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Read()
    {
        var options = new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        var json = new Utf8JsonReader(_bytes, options);
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName || json.CurrentDepth != 1)
            {
                continue;
            }

            var key = json.GetString()!;
            json.Read();
            var into =
                IsRequest(key) ? _inputs
                : IsAnswer(key) ? _outputs
                : null;
            if (into is null || json.TokenType != JsonTokenType.StartObject)
            {
                json.Skip();
                continue;
            }

            ReadObject(ref json, into);
        }
    }

    private void ReadObject(ref Utf8JsonReader json, List<FieldMention> into)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Slice(json.TokenStartIndex + 1, json.BytesConsumed - 1).Trim();
            name = name.Slice(0, Math.Max(0, name.Text.IndexOf('"', StringComparison.Ordinal)));
            json.Read();
            var start = json.TokenStartIndex;
            ReadItem(name.Text, json);
            json.Skip();
            var value = Slice(start, json.BytesConsumed);
            into.Add(new(name.Text, name.Span, _requirement.Id, [new(FieldPhraseRole.Example, value)]));
        }
    }

    /// <summary>Reads the first object of a list, on a copy of the reader.</summary>
    private void ReadItem(string list, Utf8JsonReader json)
    {
        if (json.TokenType == JsonTokenType.StartArray && json.Read() && json.TokenType == JsonTokenType.StartObject)
        {
            var fields = new List<FieldMention>();
            ReadObject(ref json, fields);
            _parts.Add(new(Part.NameOf(FieldNames.Snake(list)), fields));
        }
    }

    private RichText Slice(long start, long end)
    {
        var first = Encoding.UTF8.GetCharCount(_bytes, 0, (int)start);
        return _requirement.Text.Slice(first, Encoding.UTF8.GetCharCount(_bytes, (int)start, (int)(end - start)));
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
