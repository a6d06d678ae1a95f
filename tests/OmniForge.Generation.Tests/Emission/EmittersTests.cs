using System.Diagnostics;
using System.Text.Json;
using CsCheck;
using OmniForge.Generation.Json;
using OmniForge.Generation.Toml;
using OmniForge.Generation.Yaml;
using Shouldly;
using Xunit;
using YamlDotNet.RepresentationModel;
using YamlDocument = OmniForge.Generation.Yaml.YamlDocument;

namespace OmniForge.Generation.Tests.Emission;

public sealed class EmittersTests
{
    private static readonly YamlMapping Version = YamlMapping.Flow(new("major", 1), new("minor", 0), new("patch", 0));

    [Fact]
    public void Contract_is_written_in_block_style_with_small_mappings_on_one_line()
    {
        var document = new YamlDocument(
            new YamlMapping(
                new YamlEntry("name", "node_a_compute"),
                new("contract_version", Version),
                new("description", "Prices: and more."),
                new(
                    "handler_routing",
                    new YamlMapping(
                        new YamlEntry("version", Version),
                        new(
                            "handlers",
                            new YamlSequence(
                                new YamlMapping(
                                    new YamlEntry("operation", "quote"),
                                    new(
                                        "handler",
                                        new YamlMapping(new YamlEntry("name", "HandlerQuote"), new("module", "a.b.c"))
                                    )
                                )
                            )
                        ),
                        new("default_handler", "a.b.c:HandlerQuote")
                    )
                ),
                new("states", YamlSequence.Flow("off", "on hold", "a, b")),
                new("is_terminal", true),
                new("depends_on", new YamlSequence()),
                new("topics", YamlSequence.Texts(["onex.cmd.a.b.v1", "1.0"]))
            )
        )
        {
            Header = ["SPDX-License-Identifier: MIT"],
            Comments = ["What it says."],
        };
        YamlPrinter
            .Print(document)
            .ShouldBe(
                """
                # SPDX-License-Identifier: MIT
                ---
                # What it says.
                name: node_a_compute
                contract_version: {major: 1, minor: 0, patch: 0}
                description: "Prices: and more."
                handler_routing:
                  version: {major: 1, minor: 0, patch: 0}
                  handlers:
                    - operation: quote
                      handler:
                        name: HandlerQuote
                        module: a.b.c
                  default_handler: a.b.c:HandlerQuote
                states: ["off", on hold, "a, b"]
                is_terminal: true
                depends_on: []
                topics:
                  - onex.cmd.a.b.v1
                  - "1.0"

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void Project_file_is_written_as_toml()
    {
        var document = new TomlDocument(
            new TomlTable(["build-system"], new TomlEntry("requires", TomlValue.Texts("hatchling"))),
            new TomlTable(
                ["project", "entry-points", "onex.nodes"],
                new TomlEntry("node_a", "a.b"),
                new("tests/**", true),
                new("n", 88)
            )
        )
        {
            Header = ["SPDX-License-Identifier: MIT"],
        };
        TomlPrinter
            .Print(document)
            .ShouldBe(
                """
                # SPDX-License-Identifier: MIT

                [build-system]
                requires = ["hatchling"]

                [project.entry-points."onex.nodes"]
                node_a = "a.b"
                "tests/**" = true
                n = 88

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void Json_keeps_letters_and_escapes_what_cannot_be_seen()
    {
        var text = JsonText.Of(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("é", "a > b & \u202e \u0007 \"");
            writer.WriteEndObject();
        });
        text.ShouldBe("{\n  \"é\": \"a > b & \\u202e \\u0007 \\\"\"\n}\n");
    }

    [Fact]
    public void Any_text_is_the_same_text_for_a_reader_of_yaml() =>
        NastyTexts.Any.Sample(text =>
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(YamlPrinter.Print(DocumentOf([text]))));
            var root = (YamlMappingNode)stream.Documents[0].RootNode;
            ((YamlScalarNode)root["plain"]).Value.ShouldBe(text);
            ((YamlScalarNode)((YamlSequenceNode)root["block"])[0]).Value.ShouldBe(text);
            ((YamlScalarNode)((YamlSequenceNode)root["flow"])[0]).Value.ShouldBe(text);
        });

    [Fact]
    public void Any_text_is_the_same_text_for_python()
    {
        var python = Environment.GetEnvironmentVariable("OMNIFORGE_PYTHON");
        Assert.SkipUnless(File.Exists(python), "OMNIFORGE_PYTHON names no Python");
        var texts = new List<string>();
        NastyTexts.Any.Array[400].Sample(texts.AddRange, iter: 1, threads: 1, seed: "0000KOIPe036");
        var toml = new TomlDocument(
            new TomlTable(["t"], [new TomlEntry("texts", TomlValue.Texts(texts)), new("a\"b", "")])
        );
        var answer = Run(
            python!,
            "import sys, json, yaml, tomllib; y = yaml.safe_load(open(sys.argv[1], encoding='utf-8', newline='')); "
                + "t = tomllib.loads(open(sys.argv[2], encoding='utf-8', newline='').read()); "
                + "print(json.dumps([y['block'], y['flow'], t['t']['texts'], list(y['keys'])]))",
            YamlPrinter.Print(DocumentOf(texts)),
            TomlPrinter.Print(toml)
        );
        var read = JsonSerializer.Deserialize<string[][]>(answer)!;
        read[0].ShouldBe(texts);
        read[1].ShouldBe(texts);
        read[2].ShouldBe(texts);
        read[3].ShouldBe(texts.Distinct(StringComparer.Ordinal));
    }

    private static YamlDocument DocumentOf(IReadOnlyList<string> texts) =>
        new(
            new YamlMapping(
                new YamlEntry("plain", texts[0]),
                new("block", YamlSequence.Texts(texts)),
                new("flow", YamlSequence.Flow([.. texts.Select(YamlScalar.Text)])),
                new(
                    "keys",
                    new YamlMapping([.. texts.Distinct(StringComparer.Ordinal).Select(text => new YamlEntry(text, 1))])
                )
            )
        )
        {
            Header = [.. texts.Take(1)],
        };

    private static string Run(string python, string script, params string[] files)
    {
        var directory = Directory.CreateTempSubdirectory("omniforge-emission-");
        try
        {
            var paths = files.Select((text, i) => (Path: Path.Combine(directory.FullName, $"{i}"), text)).ToArray();
            Array.ForEach(paths, file => File.WriteAllText(file.Path, file.text));
            var start = new ProcessStartInfo(python, ["-c", script, .. paths.Select(file => file.Path)])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            };
            using var process = Process.Start(start)!;
            return process.StandardOutput.ReadToEnd();
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }
}
