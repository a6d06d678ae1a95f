using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Machines.Events;

/// <summary>How a field of the state follows from others.</summary>
/// <param name="Field">Name of the field.</param>
/// <param name="From">Name of the field that decides.</param>
/// <param name="Value">Its value over fields of the state.</param>
internal sealed record EventDefinition(string Field, string From, Expression Value);
