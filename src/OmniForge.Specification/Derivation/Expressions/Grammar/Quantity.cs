using OmniForge.Specification.Derivation.Expressions.Symbols;
using OmniForge.Specification.Logic.Expressions;

namespace OmniForge.Specification.Derivation.Expressions.Grammar;

/// <summary>A number that something is compared with.</summary>
/// <param name="Limit">The number.</param>
/// <param name="Subject">What is compared with it, if its unit or the words around it tell; else null.</param>
/// <param name="Named">What was compared before, for a number that tells nothing itself; or null.</param>
internal sealed record Quantity(Expression Limit, Symbol? Subject, Expression? Named);
