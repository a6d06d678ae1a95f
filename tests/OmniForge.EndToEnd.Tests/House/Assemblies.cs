using System.Reflection;
using OmniForge.Foundation;

namespace OmniForge.EndToEnd.Tests.House;

/// <summary>The assemblies of the program.</summary>
internal static class Assemblies
{
    /// <summary>All of them, ordered by name.</summary>
    public static IReadOnlyList<Assembly> All { get; } =
    [
        .. Directory
            .EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name =>
                name == "omniforge"
                || (
                    name.StartsWith("OmniForge.", StringComparison.Ordinal)
                    && !name.EndsWith(".Tests", StringComparison.Ordinal)
                )
            )
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(new AssemblyName(name))),
    ];

    /// <summary>Every kind of diagnostic that is declared anywhere, by number; one that is declared twice is there twice.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Diagnostics { get; } =
    [
        .. All.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Select(field => Descriptor(field))
            .OfType<DiagnosticDescriptor>()
            .Distinct(ReferenceEqualityComparer.Instance)
            .Cast<DiagnosticDescriptor>()
            .OrderBy(descriptor => descriptor.Number, StringComparer.Ordinal),
    ];

    // Rules of the inspection carry their descriptor.
    private static DiagnosticDescriptor? Descriptor(FieldInfo field) =>
        field.FieldType == typeof(DiagnosticDescriptor) ? (DiagnosticDescriptor?)field.GetValue(null)
        : field.FieldType.GetProperty("Descriptor")?.PropertyType == typeof(DiagnosticDescriptor)
            ? (DiagnosticDescriptor?)field.FieldType.GetProperty("Descriptor")!.GetValue(field.GetValue(null))
        : null;
}
