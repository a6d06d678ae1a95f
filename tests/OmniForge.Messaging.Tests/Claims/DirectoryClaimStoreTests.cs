using OmniForge.Messaging.Claims;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Claims;

public sealed class DirectoryClaimStoreTests : ClaimStoreTests, IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();

    public DirectoryClaimStoreTests() => Store = new DirectoryClaimStore(Path.Combine(_directory.FullName, "claims"));

    protected override IClaimStore Store { get; }

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task Another_process_finds_what_was_put()
    {
        var hash = await Store.PutAsync(new byte[] { 1, 2, 3 }, CancellationToken.None);
        var other = new DirectoryClaimStore(Path.Combine(_directory.FullName, "claims"));
        (await other.GetAsync(hash, CancellationToken.None)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Files_are_named_after_the_hash_and_nothing_else_stays()
    {
        var hash = await Store.PutAsync(new byte[] { 1, 2, 3 }, CancellationToken.None);
        _directory
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_directory.FullName, file.FullName))
            .ShouldBe([Path.Combine("claims", hash[..2], hash)]);
    }

    [Fact]
    public async Task Half_a_file_is_written_anew()
    {
        var hash = await Store.PutAsync(new byte[] { 1, 2, 3 }, CancellationToken.None);
        await File.WriteAllBytesAsync(
            Path.Combine(_directory.FullName, "claims", hash[..2], hash),
            [1],
            CancellationToken.None
        );
        _ = await Store.PutAsync(new byte[] { 1, 2, 3 }, CancellationToken.None);
        (await Store.GetAsync(hash, CancellationToken.None)).GetValueOrDefault().Length.ShouldBe(3);
    }
}
