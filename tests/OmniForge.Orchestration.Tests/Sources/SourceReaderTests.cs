using System.Text;
using OmniForge.Foundation;
using OmniForge.Orchestration.Sources;
using OmniForge.Requirements.Documents;
using Shouldly;
using Xunit;

namespace OmniForge.Orchestration.Tests.Sources;

public sealed class SourceReaderTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly SourceReader _reader = new(() => new MemoryStream("# Said"u8.ToArray()));

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void File_is_named_by_its_file_name_wherever_it_lies()
    {
        var file = _directory.Write("deep/down/orders.md", "# Orders");
        var source = _reader.Read([file], default).ShouldHaveSingleItem();
        source.Name.ShouldBe("orders.md");
        Encoding.UTF8.GetString(source.Bytes.Span).ShouldBe("# Orders");
    }

    [Fact]
    public void Directory_gives_all_that_is_below_but_hidden_ones_and_generated_projects()
    {
        _directory.Write("b.md", "b");
        _directory.Write("a/c.md", "c");
        _directory.Write("a/notes.txt", "no");
        _directory.Write(".git/x.md", "no");
        _directory.Write(".y.md", "no");
        _directory.Write("out/omniforge.lock.json", "{}");
        _directory.Write("out/README.md", "no");
        Names([_directory.Path]).ShouldBe(["a/c.md", "b.md"]);
    }

    [Fact]
    public void Order_of_the_arguments_does_not_show()
    {
        var one = _directory.Write("one.md", "1");
        var two = _directory.Write("two.md", "2");
        Names([two, one]).ShouldBe(Names([one, two]));
    }

    [Fact]
    public void Same_file_twice_is_read_once()
    {
        var one = _directory.Write("one.md", "1");
        Names([one, _directory.Path, one]).ShouldBe(["one.md"]);
    }

    [Fact]
    public void Files_of_one_name_are_told_apart_by_what_is_above_them()
    {
        var a = _directory.Write("x/a/prd.md", "1");
        var b = _directory.Write("x/b/prd.md", "2");
        Names([b, a]).ShouldBe(["a/prd.md", "b/prd.md"]);
    }

    [Fact]
    public void Dash_is_standard_input()
    {
        var source = _reader.Read(["-"], default).ShouldHaveSingleItem();
        source.Name.ShouldBe("stdin.md");
        Encoding.UTF8.GetString(source.Bytes.Span).ShouldBe("# Said");
    }

    [Fact]
    public void What_is_missing_is_told_all_at_once()
    {
        var problems = Should
            .Throw<OmniForgeException>(() => _reader.Read(["nowhere.md", "", "not/there"], default))
            .Diagnostics;
        problems.Select(p => p.Descriptor.Number).ShouldBe(["OMF5001", "OMF5001", "OMF5001"]);
    }

    [Fact]
    public void Directory_without_prds_is_told()
    {
        _directory.Write("notes.txt", "no");
        Should
            .Throw<OmniForgeException>(() => _reader.Read([_directory.Path], default))
            .Diagnostics[0]
            .Descriptor.Number.ShouldBe("OMF5002");
    }

    [Fact]
    public void Of_a_file_without_end_no_more_than_the_limit_and_a_byte_is_read()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "/dev/zero is missing");
        _reader.Read(["/dev/zero"], default)[0].Bytes.Length.ShouldBe(PrdReader.MaxBytes + 1);
    }

    [Fact]
    public void Link_to_a_directory_above_does_not_lead_round_in_circles()
    {
        _directory.Write("a/c.md", "c");
        Directory.CreateSymbolicLink(_directory.At("a/up"), _directory.Path);
        Names([_directory.Path]).ShouldBe(["a/c.md"]);
    }

    private IEnumerable<string> Names(IReadOnlyList<string> arguments) =>
        _reader.Read(arguments, default).Select(s => s.Name);
}
