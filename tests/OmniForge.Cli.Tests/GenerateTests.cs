using Shouldly;
using Xunit;

namespace OmniForge.Cli.Tests;

public sealed class GenerateTests : IDisposable
{
    private const string Prd = """
        # Guest book

        Keeps what guests write.

        - **Sign book**: takes guest_name (1 to 40 characters); answers the entry. How entries are numbered is still to be decided.
        """;

    private readonly Session _session = new();

    private string Out => _session.At("out");

    public void Dispose() => _session.Dispose();

    [Fact]
    public void Summary_names_nodes_what_needs_a_human_with_its_line_and_what_to_type_next()
    {
        _session.Run("generate", _session.Write("book.md", Prd), "--out", Out).ShouldBe(0);
        _session.Out.ShouldContain("node_guest_book_");
        _session.Out.ShouldContain("Need a human: 1.");
        _session.Out.ShouldContain("book.md:5: ");
        _session.Out.ShouldContain("Quality: ");
        _session.Out.ShouldContain($"omniforge verify {Out}");
        _session.Out.ShouldNotContain("\u001b");
        _session.Error.ShouldBeEmpty();
    }

    [Fact]
    public void Json_is_one_document()
    {
        _session.Run("generate", _session.Write("book.md", Prd), "--out", Out, "--json").ShouldBe(0);
        ((string?)_session.Json["project"]).ShouldBe("guest-book");
        var operation = _session.Json["nodes"]![0]!["operations"]![0]!;
        ((string?)operation["name"]).ShouldBe("sign_book");
        ((string?)operation["status"]).ShouldBe("needs_human");
        ((int?)operation["unmet"]![0]!["line"]).ShouldBe(5);
        _session.Json["files"]!["created"]!.AsArray().Count.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Quiet_prints_nothing()
    {
        _session.Run("generate", _session.Write("book.md", Prd), "--out", Out, "--quiet").ShouldBe(0);
        (_session.Out + _session.Error).ShouldBeEmpty();
    }

    [Fact]
    public void Dry_run_shows_tree_and_diff_and_writes_nothing()
    {
        _session.Run("generate", _session.Write("book.md", Prd), "--out", Out, "--dry-run").ShouldBe(0);
        _session.Out.ShouldContain("pyproject.toml");
        _session.Out.ShouldContain("+++ b/pyproject.toml");
        Directory.Exists(Out).ShouldBeFalse();
    }

    [Fact]
    public void Standard_input_is_a_prd()
    {
        _session.Input = Prd;
        _session.Run("generate", "-", "--out", Out, "--name", "other-name", "--quiet").ShouldBe(0);
        Directory.Exists(Path.Combine(Out, "src/other_name")).ShouldBeTrue();
    }

    [Fact]
    public void Stub_mode_leaves_all_to_a_human()
    {
        var prd = _session.Write(
            "sum.md",
            "# Sum\n\nAdds numbers.\n\n- **Add numbers**: takes a (integer) and b (integer); answers total. The total is a + b.\n"
        );
        _session.Run("generate", prd, "--out", Out, "--logic", "stub", "--json").ShouldBe(0);
        ((string?)_session.Json["nodes"]![0]!["operations"]![0]!["status"]).ShouldBe("needs_human");
    }

    [Fact]
    public void Several_prds_take_the_name_of_the_project_that_is_there()
    {
        var one = _session.Write("one.md", Prd);
        var two = _session.Write("two.md", Prd.Replace("Guest book", "Visitor list", StringComparison.Ordinal));
        _session.Run("generate", one, two, "--out", Out, "--name", "lobby", "--quiet").ShouldBe(0);
        _session.Run("generate", two, one, "--out", Out, "--check").ShouldBe(0);
    }

    [Fact]
    public void Analysis_says_what_it_understood_and_where()
    {
        var prd = _session.Write("book.md", Prd);
        _session.Run("analyze", prd).ShouldBe(0);
        _session.Out.ShouldContain("sign_book");
        _session.Run("analyze", prd, "--json").ShouldBe(0);
        var operation = _session.Json["operations"]![0]!;
        var span = operation["span"]!;
        Prd.Substring((int)span["start"]!, (int)span["length"]!).ShouldBe((string?)operation["text"]);
        ((int?)operation["line"]).ShouldBe(5);
    }
}
