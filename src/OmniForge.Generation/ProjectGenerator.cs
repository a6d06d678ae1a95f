using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Compute;
using OmniForge.Generation.Contracts;
using OmniForge.Generation.Effect;
using OmniForge.Generation.Enums;
using OmniForge.Generation.Locking;
using OmniForge.Generation.Models;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Operations;
using OmniForge.Generation.Orchestrator;
using OmniForge.Generation.Packages;
using OmniForge.Generation.Ports;
using OmniForge.Generation.Profiles;
using OmniForge.Generation.Projects;
using OmniForge.Generation.Reducer;
using OmniForge.Generation.Samples;
using OmniForge.Generation.Stubs;
using OmniForge.Generation.Tracing;
using OmniForge.Generation.Types;
using OmniForge.Specification.Model;

namespace OmniForge.Generation;

/// <summary>Turns what a project must do into its files. The same spec and options always give the same bytes.</summary>
public static class ProjectGenerator
{
    /// <summary>Writers of operations; the first one whose logic it is takes it, the stub takes the rest.</summary>
    private static readonly IReadOnlyList<IOperationWriter> OperationWriters =
    [
        new FoldWriter(),
        new ConductWriter(),
        new ComputeWriter(),
        new SummaryWriter(),
        new EffectWriter(),
        new StubWriter(),
    ];

    /// <summary>Writers of what a node has once; each one is asked.</summary>
    private static readonly IReadOnlyList<INodeWriter> NodeWriters =
    [
        new TypesWriter(),
        new EnumsWriter(),
        new RoundingFunctions(),
        new ModelsWriter(),
        new StoreWriter(),
        new ClockWriter(),
        new LoggedWriter(),
        new ConftestWriter(),
        new TransitionsWriter(),
        new TransitionTestsWriter(),
        new EffectRulesWriter(),
        new NodeModuleWriter(),
        new MetadataWriter(),
        new ContractWriter(),
    ];

    /// <summary>Writers of what a project has once; each one is asked.</summary>
    private static readonly IReadOnlyList<IProjectWriter> ProjectWriters =
    [
        new PackagesWriter(),
        new PyprojectWriter(),
        new AllowlistWriter(),
        new NodeTestsWriter(),
        new CasesWriter(),
        new ReadmeWriter(),
    ];

    /// <summary>Generates a project.</summary>
    /// <param name="spec">What it must hold; at least one node, each with at least one operation.</param>
    /// <param name="options">How it is generated.</param>
    public static Project Generate(ProjectSpec spec, GenerationOptions options)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentNullException.ThrowIfNull(options);
        spec = StubRequests.Open(spec);
        var names = new ProjectNames(spec);
        var topics = TopicPlan.Of(names, options);
        var drafts = names.Nodes.Zip(topics, (node, of) => Draft(node, of, names, options)).ToList();
        var scope = new ProjectScope(spec, names, drafts, options);
        var around = ProjectWriters.SelectMany(writer => writer.Write(scope));
        var nodes = drafts.ConvertAll(NodePackages.Of);
        var printed = drafts
            .SelectMany(draft => draft.Files)
            .Concat(around)
            .Select(artifact => artifact.Print())
            .ToList();
        printed.Add(TraceWriter.Write(spec, drafts, printed).Print());
        var files = Sorted(printed);
        return new Project(
            names.Distribution,
            new FileTree([.. files, LockWriter.Write(spec, options, nodes, files)]),
            nodes
        );
    }

    private static NodeScope Scope(
        NodeNames names,
        NodeTopics topics,
        ProjectNames project,
        GenerationOptions options
    ) => new(names.Node, project, names, new FieldTypes(names), new SampleValues(names.Node), topics, options.Profile);

    // A spec that contradicts itself is a fault of ours; its node is left to a human instead of taking the project down.
    private static NodeDraft Draft(NodeNames names, NodeTopics topics, ProjectNames project, GenerationOptions options)
    {
        try
        {
            return Draft(Scope(names, topics, project, options));
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            return Draft(Scope(names.With(BareNode.Of(names.Node)), topics, project, options));
        }
    }

    private static NodeDraft Draft(NodeScope node)
    {
        var operations = node
            .Spec.Operations.Select(spec => new OperationScope(spec, node.Names.Operation(spec.Name), node))
            .Select(operation => KeyValuePair.Create(operation, Written(operation)))
            .ToList();
        var files = operations
            .SelectMany(operation => operation.Value.Files)
            .Concat(NodeWriters.SelectMany(writer => writer.Write(node)))
            .ToList();
        return new NodeDraft(node, operations, [.. files, .. FolderPackages.Of(node.Names, files)]);
    }

    private static OperationArtifacts Written(OperationScope operation) =>
        OperationWriters.Select(writer => writer.Write(operation)).First(artifacts => artifacts is not null)!;

    private static SortedDictionary<RelativePath, ReadOnlyMemory<byte>> Sorted(IEnumerable<PrintedFile> printed)
    {
        var files = new SortedDictionary<RelativePath, ReadOnlyMemory<byte>>();
        foreach (var file in printed)
        {
            files.Add(file.Path, file.Bytes);
        }

        return files;
    }
}
