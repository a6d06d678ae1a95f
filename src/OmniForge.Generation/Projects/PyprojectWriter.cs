using System.Text;
using OmniForge.Foundation;
using OmniForge.Generation.Artifacts;
using OmniForge.Generation.Data;
using OmniForge.Python.Text;

namespace OmniForge.Generation.Projects;

/// <summary>Writes <c>pyproject.toml</c>: how the project is built, found by the runtime, and checked.</summary>
internal sealed class PyprojectWriter : IProjectWriter
{
    private const string Build = """
        # SPDX-FileCopyrightText: 2025 OmniNode.ai Inc.
        # SPDX-License-Identifier: MIT

        [build-system]
        requires = ["hatchling"]
        build-backend = "hatchling.build"

        [project]

        """;

    private const string Dependencies = """
        readme = "README.md"
        requires-python = ">=3.12"
        dependencies = ["omnibase-core>=0.47.57,<0.48", "pydantic>=2.12,<3"]

        [project.optional-dependencies]
        dev = ["mypy>=2.4", "pytest>=9.2", "ruff>=0.17"]
        runtime = ["omnibase-infra>=0.38.76,<0.39"]

        [project.entry-points."onex.nodes"]

        """;

    private const string Tools = """

        [tool.pytest.ini_options]
        testpaths = ["tests"]
        pythonpath = ["src"]
        addopts = ["--import-mode=importlib", "--strict-markers"]

        [tool.mypy]
        files = ["src", "tests"]
        mypy_path = "src"
        explicit_package_bases = true
        strict = true
        plugins = ["pydantic.mypy"]

        [tool.ruff]
        src = ["src"]
        line-length = 88
        target-version = "py312"

        [tool.ruff.lint]
        select = ["E", "F", "W", "I", "N", "UP", "B", "C4", "DTZ", "G", "PT", "RET", "RUF", "S", "SIM", "TRY"]
        ignore = ["E501", "TRY003"]

        [tool.ruff.lint.per-file-ignores]
        "tests/**" = ["S101"]

        """;

    /// <inheritdoc/>
    public IEnumerable<Artifact> Write(ProjectScope project)
    {
        var names = project.Names;
        var text = new StringBuilder(Build);
        _ = text.Append("name = ")
            .Append(TomlText.Quoted(names.Distribution))
            .Append("\nversion = \"0.1.0\"\ndescription = ");
        _ = text.Append(TomlText.Quoted(PyProse.Clean(project.Spec.Description))).Append('\n').Append(Dependencies);
        foreach (var node in names.Nodes.OrderBy(node => node.Folder, StringComparer.Ordinal))
        {
            _ = text.Append(node.Folder).Append(" = ").Append(TomlText.Quoted(node.Package.Value)).Append('\n');
        }

        _ = text.Append("\n[tool.hatch.build.targets.wheel]\npackages = [")
            .Append(TomlText.Quoted($"src/{names.Package.Value}"))
            .Append("]\n")
            .Append(Tools);
        yield return new TextArtifact(RelativePath.Of("pyproject.toml"), text.ToString());
    }
}
