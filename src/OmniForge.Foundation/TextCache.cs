using System.Collections.Concurrent;

namespace OmniForge.Foundation;

/// <summary>
/// Keeps what is found out about short texts, such as words, so that it is found out once for all documents. Threads may share it.
/// </summary>
/// <typeparam name="T">What is found out; nobody may change it.</typeparam>
/// <param name="find">Finds it out; of the text alone.</param>
public sealed class TextCache<T>(Func<string, T> find)
    where T : class
{
    /// <summary>As many texts are kept; then it begins anew.</summary>
    private const int Capacity = 1 << 14;

    private const int LongestText = 48;

    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>What is known of a text.</summary>
    public T Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _known.TryGetValue(text, out var known) ? known : Keep(text);
    }

    /// <summary>What is known of a text.</summary>
    public T Of(ReadOnlySpan<char> text) =>
        _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text, out var known)
            ? known
            : Keep(text.ToString());

    private T Keep(string text)
    {
        var found = find(text);
        if (text.Length > LongestText)
        {
            return found;
        }

        if (Interlocked.Increment(ref _count) > Capacity)
        {
            _known.Clear();
            Interlocked.Exchange(ref _count, 0);
        }

        _known[text] = found;
        return found;
    }
}
