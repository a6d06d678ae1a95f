using OmniForge.Generation.Locking;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Profiles;
using OmniForge.Generation.Samples;
using OmniForge.Generation.Types;
using OmniForge.Specification.Model;

namespace OmniForge.Generation.Operations;

/// <summary>A node while it is written: what it must do, and how its parts are called.</summary>
/// <param name="Spec">What it must do.</param>
/// <param name="Project">The names of the project.</param>
/// <param name="Names">The names of its parts.</param>
/// <param name="Types">How its types are written.</param>
/// <param name="Samples">Values for its tests and examples.</param>
/// <param name="Topics">Its topics.</param>
/// <param name="Profile">What the contract may hold.</param>
public sealed record NodeScope(
    NodeSpec Spec,
    ProjectNames Project,
    NodeNames Names,
    FieldTypes Types,
    SampleValues Samples,
    NodeTopics Topics,
    GenerationProfile Profile
);
