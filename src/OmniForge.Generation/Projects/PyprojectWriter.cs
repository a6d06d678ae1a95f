using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Naming;
using OmniForge.Generation.Toml;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Projects;

/// <summary>Writes <c>pyproject.toml</c>: how the project is built, found by the runtime, and checked.</summary>
internal sealed class PyprojectWriter : IProjectWriter
{
    private static readonly IReadOnlyList<TomlTable> Tools =
    [
        new(
            ["tool", "pytest", "ini_options"],
            new("testpaths", TomlValue.Texts("tests")),
            new("pythonpath", TomlValue.Texts("src")),
            new("addopts", TomlValue.Texts("--import-mode=importlib", "--strict-markers"))
        ),
        new(
            ["tool", "mypy"],
            new("files", TomlValue.Texts("src", "tests")),
            new("mypy_path", "src"),
            new("explicit_package_bases", true),
            new("strict", true),
            new("plugins", TomlValue.Texts("pydantic.mypy"))
        ),
        new(
            ["tool", "ruff"],
            new("src", TomlValue.Texts("src")),
            new("line-length", 88),
            new("target-version", "py312")
        ),
        new(
            ["tool", "ruff", "lint"],
            new(
                "select",
                TomlValue.Texts(
                    "E",
                    "F",
                    "W",
                    "I",
                    "N",
                    "UP",
                    "B",
                    "C4",
                    "DTZ",
                    "G",
                    "PT",
                    "RET",
                    "RUF",
                    "S",
                    "SIM",
                    "TRY"
                )
            ),
            new("ignore", TomlValue.Texts("E501", "TRY003"))
        ),
        new(["tool", "ruff", "lint", "per-file-ignores"], new TomlEntry("tests/**", TomlValue.Texts("S101"))),
    ];

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(ProjectScope project)
    {
        var document = new TomlDocument([.. Build(project), EntryPoints(project.Names), Wheel(project.Names), .. Tools])
        {
            Header = [.. PythonFiles.Licence.Select(line => line.Text)],
        };
        yield return new TextArtifact(RelativePath.Of("pyproject.toml"), TomlPrinter.Print(document));
    }

    private static TomlTable[] Build(ProjectScope project) =>
        [
            new(
                ["build-system"],
                new("requires", TomlValue.Texts("hatchling")),
                new("build-backend", "hatchling.build")
            ),
            new(
                ["project"],
                new("name", project.Names.Distribution),
                new("version", "0.1.0"),
                new("description", PyProse.Clean(project.Spec.Description)),
                new("readme", "README.md"),
                new("requires-python", ">=3.12"),
                new("dependencies", TomlValue.Texts("omnibase-core>=0.47.57,<0.48", "pydantic>=2.12,<3"))
            ),
            new(
                ["project", "optional-dependencies"],
                new("dev", TomlValue.Texts("mypy>=2.4", "pytest>=9.2", "ruff>=0.17")),
                new("runtime", TomlValue.Texts("omnibase-infra>=0.38.76,<0.39"))
            ),
        ];

    private static TomlTable EntryPoints(ProjectNames names) =>
        new(
            ["project", "entry-points", "onex.nodes"],
            [
                .. names
                    .Nodes.OrderBy(node => node.Folder, StringComparer.Ordinal)
                    .Select(node => new TomlEntry(node.Folder, node.Package.Value)),
            ]
        );

    private static TomlTable Wheel(ProjectNames names) =>
        new(
            ["tool", "hatch", "build", "targets", "wheel"],
            new TomlEntry("packages", TomlValue.Texts($"src/{names.Package.Value}"))
        );
}
