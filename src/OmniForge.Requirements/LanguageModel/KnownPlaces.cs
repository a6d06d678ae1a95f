namespace OmniForge.Requirements.LanguageModel;

/// <summary>What is known of a text already. Two extractions of one class conflict where they overlap; who came first stays.</summary>
internal sealed class KnownPlaces
{
    private readonly Dictionary<string, List<(int Start, int End)>> _places = new(StringComparer.Ordinal);

    /// <summary>Notes a place.</summary>
    /// <returns>False, if something of the class is known there already.</returns>
    public bool Add(string itemClass, int start, int end)
    {
        if (!_places.TryGetValue(itemClass, out var places))
        {
            _places[itemClass] = places = [];
        }

        if (places.Exists(place => place.Start < end && start < place.End))
        {
            return false;
        }

        places.Add((start, end));
        return true;
    }
}
