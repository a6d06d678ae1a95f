using OmniForge.Foundation;
using OmniForge.Orchestration.Output;
using Shouldly;
using Xunit;

namespace OmniForge.Orchestration.Tests.Output;

public sealed class InterruptionTests
{
    private static readonly FileTree Before = Projects.Of(("a.py", "a1"), ("gone/deep/x.py", "x"), ("src/b.py", "b1"));
    private static readonly FileTree After = Projects.Of(("a.py", "a2"), ("fresh/y/z.py", "z"), ("src/b.py", "b1"));

    [Fact]
    public void Killed_at_any_point_a_new_directory_is_there_whole_or_not_at_all()
    {
        var points = 0;
        while (true)
        {
            using var directory = new TemporaryDirectory();
            var target = directory.At("out");
            var disk = new FaultyDisk(new Disk(), ++points, killed: true);
            Kill(disk, target);
            if (!disk.HasFailed)
            {
                break;
            }

            (!Directory.Exists(target) || IsAs(After, target)).ShouldBeTrue($"killed at {points}");
            new OutputWriter(new Disk()).Write(target, After, false, default);
            Directory.EnumerateFileSystemEntries(directory.Path).ShouldBe([target]);
        }

        points.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Killed_at_any_point_a_change_is_undone_by_the_next_run()
    {
        var points = 0;
        while (true)
        {
            using var directory = new TemporaryDirectory();
            var target = directory.At("out");
            var writer = new OutputWriter(new Disk());
            writer.Write(target, Before, false, default);
            var disk = new FaultyDisk(new Disk(), ++points, killed: true);
            Kill(disk, target);
            if (!disk.HasFailed)
            {
                break;
            }

            writer.Write(target, After, false, default).Warnings.ShouldAllBe(w => w.Descriptor.Number == "OMF5023");
            IsAs(After, target).ShouldBeTrue($"killed at {points}");
        }

        points.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Killed_while_it_recovers_it_recovers_again()
    {
        for (var first = 12; first < 20; first++)
        {
            for (var second = 1; second < 12; second++)
            {
                using var directory = new TemporaryDirectory();
                var target = directory.At("out");
                new OutputWriter(new Disk()).Write(target, Before, false, default);
                Kill(new FaultyDisk(new Disk(), first, killed: true), target);
                Kill(new FaultyDisk(new Disk(), second, killed: true), target);
                new OutputWriter(new Disk()).Write(target, After, false, default);
                IsAs(After, target).ShouldBeTrue($"killed at {first}, then at {second}");
            }
        }
    }

    [Fact]
    public void Refused_at_any_point_the_directory_is_as_before_or_as_after()
    {
        for (var point = 1; ; point++)
        {
            using var directory = new TemporaryDirectory();
            var target = directory.At("out");
            new OutputWriter(new Disk()).Write(target, Before, false, default);
            var disk = new FaultyDisk(new Disk(), point, killed: false);
            var refused = Refuses(disk, target);
            if (!disk.HasFailed)
            {
                point.ShouldBeGreaterThan(15);
                break;
            }

            IsAs(refused ? Before : After, target).ShouldBeTrue($"refused at {point}");
        }
    }

    [Fact]
    public void Edit_after_a_kill_survives_the_recovery()
    {
        using var directory = new TemporaryDirectory();
        var target = directory.At("out");
        new OutputWriter(new Disk()).Write(target, Before, false, default);
        for (var point = 1; File.ReadAllText(Path.Combine(target, "a.py")) != "a2"; point++)
        {
            Kill(new FaultyDisk(new Disk(), point, killed: true), target);
        }

        File.WriteAllText(Path.Combine(target, "a.py"), "by hand");
        new OutputWriter(new Disk()).Write(target, After, false, default);
        File.ReadAllText(Path.Combine(target, "a.py")).ShouldBe("by hand");
    }

    private static void Kill(FaultyDisk disk, string target)
    {
        try
        {
            new OutputWriter(disk).Write(target, After, false, default);
        }
        catch (KilledException) { }
    }

    private static bool Refuses(FaultyDisk disk, string target)
    {
        try
        {
            new OutputWriter(disk).Write(target, After, false, default);
            return false;
        }
        catch (OmniForgeException)
        {
            return true;
        }
    }

    private static bool IsAs(FileTree files, string target)
    {
        var present = Projects
            .Snapshot(target)
            .Where(entry =>
                entry.Value != "(directory)"
                && !entry.Key.StartsWith(OutputWriter.StagingName, StringComparison.Ordinal)
            )
            .Select(entry => entry.Key)
            .Order(StringComparer.Ordinal);
        return new OutputWriter(new Disk()).Plan(target, files, false) is { Changes: [], Warnings: [] }
            && present.SequenceEqual(files.Paths.Select(p => p.Value));
    }
}
