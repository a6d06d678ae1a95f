using System.Text.Json;

namespace OmniForge.Messaging.Envelopes;

/// <summary>Reads the value of a field into a target; the reader stands on the value.</summary>
internal delegate void FieldReader<in T>(ref Utf8JsonReader reader, T target);
