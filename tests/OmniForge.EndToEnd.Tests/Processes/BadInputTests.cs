using OmniForge.EndToEnd.Tests.Support;
using Shouldly;
using Xunit;

namespace OmniForge.EndToEnd.Tests.Processes;

/// <summary>What no project can be made of: a number, exit code 2, and nothing is written.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Good =
        "# Notes\n\nKeeps notes.\n\n- **Create note**: takes text (1 to 80 characters); answers the note.\n";
    private readonly Scratch _scratch = new();

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public Task Missing_file() => Refused("OMF5001", _scratch.At("nowhere.md"));

    [Fact]
    public Task Directory_without_prds()
    {
        _scratch.Write("empty/readme.txt", "no");
        return Refused("OMF5002", _scratch.At("empty"));
    }

    [Fact]
    public Task Empty_file() => Refused("OMF1005", _scratch.Write("a.md", "  \n"));

    [Fact]
    public Task Binary_file() => Refused("OMF1004", _scratch.Write("a.md", [0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]));

    [Fact]
    public Task File_that_is_not_utf_8() => Refused("OMF1002", _scratch.Write("a.md", [.. "# Caf"u8, 0xe9, .. "\n"u8]));

    [Fact]
    public Task File_of_more_than_16_MB() =>
        Refused("OMF1001", _scratch.Write("a.md", [.. Enumerable.Repeat((byte)'a', (16 * 1024 * 1024) + 1)]));

    [Fact]
    public Task Prd_that_says_nothing_to_build() => Refused("OMF1101", _scratch.Write("a.md", "Nothing at all.\n"));

    [Fact]
    public async Task Among_others_an_unusable_prd_stops_all_unless_it_is_skipped()
    {
        var bad = _scratch.Write("bad.md", "Nothing at all.\n");
        var good = _scratch.Write("good.md", Good);
        await Refused("OMF1101", bad, good, "--name", "notes");
        var skipped = await Omniforge.RunAsync("generate", bad, good, "--out", _scratch.At("out"), "--skip-unusable");
        skipped.ExitCode.ShouldBe(1, skipped.Output);
        skipped.Output.ShouldContain("OMF1101");
        File.Exists(_scratch.At("out/pyproject.toml")).ShouldBeTrue();
    }

    [Fact]
    public Task Several_prds_without_a_name() =>
        Refused("OMF1102", _scratch.Write("a.md", Good), _scratch.Write("b.md", Good));

    [Fact]
    public Task Unknown_option() => Refused("OMF6001", _scratch.Write("a.md", Good), "--colour");

    [Fact]
    public Task Unknown_profile() => Refused("OMF6001", _scratch.Write("a.md", Good), "--profile", "onex-1999");

    [Fact]
    public async Task Output_path_that_is_a_file()
    {
        _scratch.Write("out", "a file");
        var prd = _scratch.Write("a.md", Good);
        var result = await Omniforge.RunAsync("generate", prd, "--out", _scratch.At("out"));
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("OMF5010");
    }

    [Fact]
    public async Task Output_directory_that_is_read_only()
    {
        var prd = _scratch.Write("a.md", Good);
        var target = Directory.CreateDirectory(_scratch.At("out"));
        File.SetUnixFileMode(target.FullName, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var result = await Omniforge.RunAsync("generate", prd, "--out", target.FullName);
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("OMF5011");
        target.EnumerateFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public async Task Link_that_leads_out_of_the_output_directory()
    {
        var prd = _scratch.Write("a.md", Good);
        Directory.CreateDirectory(_scratch.At("out"));
        Directory.CreateDirectory(_scratch.At("elsewhere"));
        Directory.CreateSymbolicLink(_scratch.At("out/src"), _scratch.At("elsewhere"));
        var result = await Omniforge.RunAsync("generate", prd, "--out", _scratch.At("out"));
        result.ExitCode.ShouldBe(2);
        result.Output.ShouldContain("OMF5012");
        Directory.EnumerateFileSystemEntries(_scratch.At("elsewhere")).ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(_scratch.At("out")).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Output_directory_on_a_full_disk()
    {
        var prd = _scratch.Write("a.md", Good);
        var target = Directory.CreateDirectory(_scratch.At("small")).FullName;
        var mounted = await ProcessResult.RunAsync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", target]);
        Assert.SkipUnless(mounted.ExitCode == 0, "only root can mount a small disk");
        try
        {
            foreach (var directory in (string[])[target, Path.Combine(target, "out")])
            {
                var result = await Omniforge.RunAsync("generate", prd, "--out", directory);
                result.ExitCode.ShouldBe(2, result.Output);
                result.Output.ShouldContain("OMF5011");
                Directory.EnumerateFileSystemEntries(target).ShouldBeEmpty();
            }
        }
        finally
        {
            await ProcessResult.RunAsync("umount", [target]);
        }
    }

    [Fact]
    public async Task Two_prds_of_one_title_are_no_error_and_told_apart()
    {
        var one = _scratch.Write("a.md", Good);
        var two = _scratch.Write("b.md", Good);
        var result = await Omniforge.RunAsync("generate", one, two, "--out", _scratch.At("out"), "--name", "notes");
        result.ExitCode.ShouldBe(0, result.Output);
        result.Output.ShouldContain("OMF1103");
        Directory.EnumerateDirectories(_scratch.At("out/src/notes/nodes")).Count().ShouldBe(2);
    }

    private async Task Refused(string number, params string[] arguments)
    {
        var result = await Omniforge.RunAsync(["generate", .. arguments, "--out", _scratch.At("out")]);
        result.ExitCode.ShouldBe(2, result.Output);
        result.Output.ShouldContain($"error {number}: ");
        result.Output.ShouldNotContain("   at ");
        Directory.Exists(_scratch.At("out")).ShouldBeFalse();
    }
}
