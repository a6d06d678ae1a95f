using OmniForge.Python.Expressions;
using OmniForge.Python.Modules;
using OmniForge.Python.Names;
using OmniForge.Python.Printing;
using OmniForge.Python.Statements;
using OmniForge.Python.Text;
using Shouldly;
using Xunit;

namespace OmniForge.Python.Tests.Printing;

public sealed class PyPrinterTests
{
    private static readonly PySymbol Money = PySymbol.Of("decimal", "Decimal");

    [Fact]
    public void Module_imports_what_it_uses_in_the_order_of_isort()
    {
        var request = PySymbol.Of("demo_nodes.nodes.node_a_compute.models", "ModelQuoteInput");
        var module = new PyModule(
            PyModuleName.Of("demo_nodes.nodes.node_a_compute.handlers.handler_quote"),
            PyDocstring.Of("Operation quote.")
        )
        {
            Header = [PyComment.Of("SPDX-License-Identifier: MIT")],
            Exports = [PyIdentifier.Of("HandlerQuote")],
            Body =
            [
                Py.Assign("LIMIT", Money.Call(Py.Int(100))),
                new PyClass(PyIdentifier.Of("HandlerQuote"))
                {
                    Docstring = PyDocstring.Of("Quotes."),
                    Body =
                    [
                        Py.Function("handle", [PyParameter.Self, Py.Parameter("request", request)], Money) with
                        {
                            Docstring = PyDocstring.Of("Return the limit.", "Source: FR-1."),
                            Body = [Py.Return(Py.Name("LIMIT") * Py.Decimal("1.05"))],
                        },
                    ],
                },
            ],
        };
        PyPrinter
            .Print(module)
            .ShouldBe(
                """"
                # SPDX-License-Identifier: MIT

                """Operation quote."""

                from __future__ import annotations

                from decimal import Decimal

                from demo_nodes.nodes.node_a_compute.models import ModelQuoteInput

                __all__ = ["HandlerQuote"]

                LIMIT = Decimal(100)


                class HandlerQuote:
                    """Quotes."""

                    def handle(self, request: ModelQuoteInput) -> Decimal:
                        """Return the limit.

                        Source: FR-1.
                        """
                        return LIMIT * Decimal("1.05")

                """".ReplaceLineEndings("\n")
            );
    }
}
