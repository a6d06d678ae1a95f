using OmniForge.Foundation;
using OmniForge.Orchestration.Output;
using Shouldly;
using Xunit;

namespace OmniForge.Orchestration.Tests.Output;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly OutputWriter _writer = new(new Disk());

    private string Out => _directory.At("some/where/out");

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void New_directory_holds_the_project_and_nothing_else()
    {
        Write(("a.py", "a"), ("src/b.py", "b")).Changes.Count.ShouldBe(3);
        Text("a.py").ShouldBe("a");
        Text("src/b.py").ShouldBe("b");
        Projects.Snapshot(_directory.Path).Keys.ShouldNotContain(path => path.Contains("staging"));
    }

    [Fact]
    public void Second_run_writes_nothing()
    {
        Write(("a.py", "a"));
        var stamp = File.GetLastWriteTimeUtc(At("a.py"));
        var plan = Write(("a.py", "a"));
        (plan.Changes.Count, plan.Unchanged).ShouldBe((0, 2));
        File.GetLastWriteTimeUtc(At("a.py")).ShouldBe(stamp);
    }

    [Fact]
    public void Foreign_files_stay()
    {
        _directory.Write("some/where/out/src/mine.txt", "mine");
        Write(("src/b.py", "b"));
        Write(("c.py", "c"));
        Text("src/mine.txt").ShouldBe("mine");
        File.Exists(At("src/b.py")).ShouldBeFalse();
    }

    [Fact]
    public void Foreign_file_in_the_place_of_a_generated_one_is_kept_even_by_force_and_later()
    {
        _directory.Write("some/where/out/README.md", "mine");
        Write(force: true, ("README.md", "generated"))
            .Warnings.ShouldHaveSingleItem()
            .Descriptor.Number.ShouldBe("OMF5021");
        Write(force: true, ("README.md", "generated 2"));
        Text("README.md").ShouldBe("mine");
        Text("README.md.omniforge-new").ShouldBe("generated 2");
    }

    [Fact]
    public void File_changed_by_hand_is_kept_and_the_new_text_put_beside_it()
    {
        Write(("a.py", "one"));
        File.WriteAllText(At("a.py"), "by hand");
        Write(("a.py", "two")).Warnings.ShouldHaveSingleItem().Descriptor.Number.ShouldBe("OMF5020");
        Text("a.py").ShouldBe("by hand");
        Text("a.py.omniforge-new").ShouldBe("two");
        Write(("a.py", "two")).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Text_beside_goes_once_it_has_been_taken_over()
    {
        Write(("a.py", "one"));
        File.WriteAllText(At("a.py"), "by hand");
        Write(("a.py", "two"));
        File.WriteAllText(At("a.py"), "two");
        Write(("a.py", "two"));
        File.Exists(At("a.py.omniforge-new")).ShouldBeFalse();
    }

    [Fact]
    public void Force_overwrites_what_was_generated_and_changed()
    {
        Write(("a.py", "one"));
        File.WriteAllText(At("a.py"), "by hand");
        Write(force: true, ("a.py", "two")).Warnings.ShouldBeEmpty();
        Text("a.py").ShouldBe("two");
    }

    [Fact]
    public void File_that_is_not_generated_any_more_goes_with_its_empty_directories_unless_it_was_changed()
    {
        Write(("src/old/a.py", "a"), ("src/b.py", "b"), ("c.py", "c"));
        File.WriteAllText(At("src/b.py"), "by hand");
        Write(("c.py", "c")).Warnings.ShouldHaveSingleItem().Descriptor.Number.ShouldBe("OMF5022");
        Directory.Exists(At("src/old")).ShouldBeFalse();
        Text("src/b.py").ShouldBe("by hand");
    }

    [Fact]
    public void File_in_place_of_the_directory_is_refused()
    {
        _directory.Write("some/where", "a file");
        Refusal(("a.py", "a")).ShouldBe("OMF5010");
    }

    [Fact]
    public void Link_that_leads_out_is_refused_and_nothing_written()
    {
        Directory.CreateDirectory(Out);
        Directory.CreateDirectory(_directory.At("elsewhere"));
        Directory.CreateSymbolicLink(At("src"), _directory.At("elsewhere"));
        Refusal(("a.py", "a"), ("src/b.py", "b")).ShouldBe("OMF5012");
        Projects.Snapshot(Out).Keys.ShouldBe(["src"]);
        Directory.EnumerateFileSystemEntries(_directory.At("elsewhere")).ShouldBeEmpty();
    }

    [Fact]
    public void Link_in_place_of_a_file_is_refused()
    {
        var victim = _directory.Write("victim", "dear");
        Directory.CreateDirectory(Out);
        File.CreateSymbolicLink(At("a.py"), victim);
        Refusal(("a.py", "a")).ShouldBe("OMF5012");
        File.ReadAllText(victim).ShouldBe("dear");
    }

    [Fact]
    public void Directory_that_is_itself_a_link_is_written_into()
    {
        Directory.CreateDirectory(_directory.At("real"));
        Directory.CreateSymbolicLink(_directory.At("link"), _directory.At("real"));
        _writer.Write(_directory.At("link"), Projects.Of(("a.py", "a")), false, default);
        File.ReadAllText(_directory.At("real/a.py")).ShouldBe("a");
    }

    [Theory]
    [InlineData("a.py/x")]
    [InlineData("src")]
    public void What_is_in_the_way_is_refused(string foreign)
    {
        _directory.Write($"some/where/out/{foreign}", "mine");
        Refusal(("a.py", "a"), ("src/b.py", "b")).ShouldBe("OMF5013");
        Projects.Snapshot(Out).ShouldNotContainKey("omniforge.lock.json");
    }

    [Fact]
    public void Read_only_directory_is_refused()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "modes are Unix's");
        Directory.CreateDirectory(Out);
        File.SetUnixFileMode(Out, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Refusal(("a.py", "a")).ShouldBe("OMF5011");
    }

    [Fact]
    public void Damaged_lock_is_refused()
    {
        _directory.Write("some/where/out/omniforge.lock.json", "{ not json");
        Refusal(("a.py", "a")).ShouldBe("OMF5015");
    }

    [Fact]
    public void Two_at_a_time_are_refused()
    {
        Write(("a.py", "one"));
        var staging = Directory.CreateDirectory(At(".omniforge-staging"));
        using var other = new Disk().TryLock(Path.Combine(staging.FullName, "lock"));
        Refusal(("a.py", "two")).ShouldBe("OMF5014");
    }

    [Fact]
    public void Plan_writes_nothing()
    {
        _writer.Plan(Out, Projects.Of(("a.py", "a")), false).Changes.Count.ShouldBe(2);
        Directory.Exists(_directory.At("some")).ShouldBeFalse();
    }

    [Fact]
    public void Cancelled_write_leaves_nothing()
    {
        Should.Throw<OperationCanceledException>(() =>
            _writer.Write(Out, Projects.Of(("a.py", "a")), false, new CancellationToken(canceled: true))
        );
        Projects.Snapshot(_directory.Path).ShouldBeEmpty();
    }

    private OutputPlan Write(params (string, string)[] files) => Write(force: false, files);

    private OutputPlan Write(bool force, params (string, string)[] files) =>
        _writer.Write(Out, Projects.Of(files), force, TestContext.Current.CancellationToken);

    private string Refusal(params (string, string)[] files) =>
        Should.Throw<OmniForgeException>(() => Write(files)).Diagnostics.ShouldHaveSingleItem().Descriptor.Number;

    private string At(string path) => Path.Combine(Out, path);

    private string Text(string path) => File.ReadAllText(At(path));
}
