using System.Text;
using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Onex;

namespace OmniForge.Generation.Projects;

/// <summary>Writes <c>README.md</c>: what the project holds, what is left to do, how to test and to host it.</summary>
internal sealed class ReadmeWriter : IProjectWriter
{
    private const string Testing = """

        ## Install and test

            python3.12 -m venv .venv && . .venv/bin/activate
            pip install -e '.[dev]'
            pytest
            mypy
            ruff check && ruff format --check

        ## Host

            pip install -e '.[runtime]'
            onex-runtime

        `onex-runtime` reads `runtime/runtime_config.yaml` below `ONEX_CONTRACTS_DIR`, and the broker's address from
        `KAFKA_BOOTSTRAP_SERVERS`. A broker that makes no topics by itself needs those of the contracts made first.


        """;

    private const string Refusals = """

        ## Refusals

        | Code | When |
        |---|---|
        | a validation error | a field is missing, unknown, malformed, out of range, or null though it may not be empty |
        | NOT_FOUND | there is nothing with that key |
        | DUPLICATE_REGISTRATION | something that has to be unique is there already |
        | INVALID_STATE | the status does not allow the operation or the event |
        | VALIDATION_ERROR | another rule is broken |
        | METHOD_NOT_IMPLEMENTED | a human has to write the rule first |

        """;

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(ProjectScope project)
    {
        var text = new StringBuilder();
        _ = text.Append("# ").Append(project.Names.Distribution).Append("\n\n");
        _ = text.Append(MarkdownText.Inline(project.Spec.Description)).Append("\n\n");
        AppendNodes(text, project);
        AppendOpen(text, project);
        _ = text.Append(Testing);
        AppendHosting(text, project);
        _ = text.Append(Refusals);
        yield return new TextArtifact(RelativePath.Of("README.md"), text.ToString());
    }

    private static void AppendNodes(StringBuilder text, ProjectScope project)
    {
        _ = text.Append("| Node | What it does | Operations |\n|---|---|---|\n");
        foreach (var node in project.Nodes)
        {
            var operations = node.Operations.Select(operation => $"`{operation.Key.Names.Name}`");
            _ = text.Append("| `").Append(node.Scope.Names.Folder).Append("` | ");
            _ = text.Append(MarkdownText.Inline(node.Scope.Spec.Description)).Append(" | ");
            _ = text.AppendJoin(' ', operations).Append(" |\n");
        }
    }

    private static void AppendOpen(StringBuilder text, ProjectScope project)
    {
        var open = project
            .Nodes.SelectMany(node => node.Operations)
            .Where(operation => operation.Value.Unmet.Count > 0)
            .ToList();
        if (open.Count > 0)
        {
            _ = text.Append("\nThese operations need a human, and raise METHOD_NOT_IMPLEMENTED until then:\n\n");
        }

        foreach (var (scope, artifacts) in open)
        {
            _ = text.Append("- `").Append(scope.Names.Name).Append('`');
            foreach (var unmet in artifacts.Unmet)
            {
                _ = text.Append("\n  - ").Append(MarkdownText.Inline(unmet.Source.RequirementId)).Append(": ");
                _ = text.Append(MarkdownText.Inline(unmet.Sentence))
                    .Append(" — ")
                    .Append(MarkdownText.Inline(unmet.Reason));
            }

            _ = text.Append('\n');
        }

        _ = text.Append("\n`trace.json` leads from each requirement to its code and its tests.\n");
    }

    private static void AppendHosting(StringBuilder text, ProjectScope project)
    {
        var first = project.Nodes[0].Scope;
        _ = text.Append(
            "The platform's runtime finds the nodes by their entry points (`onex.nodes`), subscribes one command topic for\n"
        );
        _ = text.Append("each operation, such as `").Append(first.Topics.Commands.First().Value).Append("`,\n");
        _ = text.Append("and publishes the answers of a node on its one event topic, such as\n`")
            .Append(first.Topics.Completed);
        _ = text.Append(
            "`. A refusal comes on the same topic, with the payload type\n`ModelBoundaryFailureTerminal`. "
        );
        _ = text.Append("`examples/cases.json` has requests and the fields of their answers.\n\n");
        foreach (var node in project.Nodes)
        {
            AppendHosting(text, node, project.Options.Profile.IsStrict);
        }

        _ = text.Append(
            "- **Delivery** is at least once: a command that creates something answers a repetition with what it made the first time.\n"
        );
    }

    private static void AppendHosting(StringBuilder text, NodeDraft node, bool isStrict)
    {
        var adapters = Exports(node, NodeFolder.Adapters);
        if (adapters.Count > 0)
        {
            _ = text.Append("- **").Append(MarkdownText.Inline(node.Scope.Spec.Title)).Append("** needs ");
            _ = text.AppendJoin(
                ", ",
                adapters.Select(name => $"`{name.Replace("InMemory", "Protocol", StringComparison.Ordinal)}`")
            );
            _ = text.Append(
                " in the container, registered before the runtime wires it; otherwise it is not wired, with REGISTRY_RESOLUTION_FAILED. "
            );
            _ = text.AppendJoin(", ", adapters.Select(name => $"`{name}`"))
                .Append(adapters.Count == 1 ? " does" : " do")
                .Append(" for a first run.\n");
        }

        if (isStrict && node.Scope.Spec.Kind == NodeKind.Reducer)
        {
            _ = text.Append("- **")
                .Append(MarkdownText.Inline(node.Scope.Spec.Title))
                .Append(
                    "** is a reducer: its answer is a projection, and version 0.38 of the runtime publishes projections on no topic, so over the bus only refusals are seen.\n"
                );
        }
    }

    private static List<string> Exports(NodeDraft node, NodeFolder folder) =>
        [
            .. node
                .Files.OfType<PythonArtifact>()
                .Where(file => Equals(file.Module.Name.Parent, node.Scope.Names.FolderPackage(folder)))
                .SelectMany(file => file.Module.Exports.Select(name => name.Value))
                .Order(StringComparer.Ordinal),
        ];
}
