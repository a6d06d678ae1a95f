namespace OmniForge.Foundation;

/// <summary>A path below some directory: segments joined by <c>/</c>, none of which leads out of it.</summary>
public sealed class RelativePath : IComparable<RelativePath>, IEquatable<RelativePath>
{
    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create(
        "\\:*?\"<>|"
    );

    private RelativePath(string value) => Value = value;

    /// <summary>The segments, joined by <c>/</c>.</summary>
    public string Value { get; }

    /// <summary>Its last segment.</summary>
    public string Name => Value[(Value.LastIndexOf('/') + 1)..];

    /// <summary>Makes a path of its segments.</summary>
    /// <exception cref="ArgumentException">
    /// A segment is empty, <c>.</c>, <c>..</c>, over 240 characters, ends with a dot or a blank, or has a
    /// character that is no part of a portable file name.
    /// </exception>
    public static RelativePath Of(params ReadOnlySpan<string> segments)
    {
        if (segments.IsEmpty)
        {
            throw new ArgumentException("A path has at least one segment.", nameof(segments));
        }

        foreach (var segment in segments)
        {
            if (!IsSegment(segment))
            {
                throw new ArgumentException(
                    $"'{SafeText.OneLine(segment)}' is no segment of a path.",
                    nameof(segments)
                );
            }
        }

        return new RelativePath(string.Join('/', segments));
    }

    /// <summary>Reads a path that is written with <c>/</c>.</summary>
    /// <exception cref="ArgumentException">A segment is not one, see <see cref="Of"/>.</exception>
    public static RelativePath Parse(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Of(path.Split('/'));
    }

    /// <summary>The path with one more segment.</summary>
    public static RelativePath operator /(RelativePath directory, string segment)
    {
        ArgumentNullException.ThrowIfNull(directory);
        return new RelativePath($"{directory.Value}/{Of(segment).Value}");
    }

    /// <inheritdoc/>
    public int CompareTo(RelativePath? other) => string.CompareOrdinal(Value, other?.Value);

    /// <inheritdoc/>
    public bool Equals(RelativePath? other) => string.Equals(Value, other?.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RelativePath);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Tells whether two paths are equal.</summary>
    public static bool operator ==(RelativePath? left, RelativePath? right) => Equals(left, right);

    /// <summary>Tells whether two paths differ.</summary>
    public static bool operator !=(RelativePath? left, RelativePath? right) => !Equals(left, right);

    private static bool IsSegment(string segment) =>
        segment is { Length: > 0 and <= 240 } and not "." and not ".."
        && segment[^1] is not ('.' or ' ')
        && segment.AsSpan().IndexOfAny(Forbidden) < 0
        && !segment.Any(c => char.IsControl(c) || c == '/');
}
