using System.Text;
using OmniForge.Foundation;

namespace OmniForge.Quality.Tests.Inspection;

/// <summary>A project of one node without a fault; tests break it in one place each.</summary>
internal static class SmallProject
{
    public const string Contract = "src/shop/nodes/node_price_compute/contract.yaml";
    public const string Handler = "src/shop/nodes/node_price_compute/handlers/handler_quote.py";
    public const string Test = "tests/node_price_compute/test_quote.py";

    private const string Licence = "# SPDX-FileCopyrightText: 2025 OmniNode.ai Inc.\n# SPDX-License-Identifier: MIT\n";

    private static readonly SortedDictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["pyproject.toml"] =
            "[project]\nname = \"shop\"\n\n[project.entry-points.\"onex.nodes\"]\nnode_price_compute = \"shop.nodes.node_price_compute\"\n",
        [Contract] =
            Licence
            + """
                ---
                name: node_price_compute
                contract_version: {major: 1, minor: 0, patch: 0}
                node_type: COMPUTE_GENERIC
                description: Prices.
                input_model: shop.nodes.node_price_compute.models.model_quote_input.ModelQuoteInput
                output_model: shop.nodes.node_price_compute.models.model_quote_output.ModelQuoteOutput
                performance: {single_operation_max_ms: 200}
                algorithm: {algorithm_type: rule_based}
                handler_routing:
                  version: {major: 1, minor: 0, patch: 0}
                  handlers:
                    - operation: quote
                      topic: onex.cmd.shop.quote.v1
                      handler:
                        name: HandlerQuote
                        module: shop.nodes.node_price_compute.handlers.handler_quote
                      event_model:
                        name: ModelQuoteInput
                        module: shop.nodes.node_price_compute.models.model_quote_input
                event_bus:
                  version: {major: 1, minor: 0, patch: 0}
                  subscribe_topics: [onex.cmd.shop.quote.v1]
                  publish_topics: [onex.evt.shop.price-completed.v1]

                """,
        [Handler] = Source(
            "Operation quote.",
            "HandlerQuote",
            "    def handle(self, request: ModelQuoteInput) -> None:\n        \"\"\"Quote.\"\"\"\n"
        ),
        ["src/shop/nodes/node_price_compute/models/model_quote_input.py"] = Source(
            "Request.",
            "ModelQuoteInput",
            "    amount: int\n"
        ),
        ["src/shop/nodes/node_price_compute/models/model_quote_output.py"] = Source(
            "Answer.",
            "ModelQuoteOutput",
            "    price: int\n"
        ),
        [Test] =
            Licence
            + "\n\"\"\"Tests.\"\"\"\n\n\ndef test_quote() -> None:\n    \"\"\"It quotes.\"\"\"\n    HandlerQuote().handle(None)\n",
    };

    public static FileTree Files(string changed = "", string from = "", string to = "") =>
        new(
            Texts.Select(file =>
                KeyValuePair.Create(
                    RelativePath.Parse(file.Key),
                    new ReadOnlyMemory<byte>(
                        Encoding.UTF8.GetBytes(
                            file.Key == changed ? file.Value.Replace(from, to, StringComparison.Ordinal) : file.Value
                        )
                    )
                )
            )
        );

    private static string Source(string docstring, string name, string body) =>
        $"{Licence}\n\"\"\"{docstring}\"\"\"\n\n\nclass {name}:\n    \"\"\"{docstring}\"\"\"\n\n{body}";
}
