namespace OmniForge.Specification.Logic.Tables;

/// <summary>Which keys select a row.</summary>
public abstract record TableKey;
