namespace OmniForge.Specification.Logic.Expressions;

/// <summary>A value that is computed; free of side effects.</summary>
public abstract record Expression;
