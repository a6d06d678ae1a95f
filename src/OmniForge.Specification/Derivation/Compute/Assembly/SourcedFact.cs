using OmniForge.Specification.Derivation.Compute.Sentences;
using OmniForge.Specification.Model;

namespace OmniForge.Specification.Derivation.Compute.Assembly;

/// <summary>A fact and the sentence that says so.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Source">Where it stands.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record SourcedFact(Fact Fact, SourceReference Source, string Sentence);
