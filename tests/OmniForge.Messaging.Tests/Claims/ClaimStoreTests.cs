using System.Text;
using OmniForge.Messaging.Claims;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Claims;

/// <summary>What every claim store must do.</summary>
public abstract class ClaimStoreTests
{
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("# Order desk\n");
    private const string Hash = "e5a9f4f4a2d4f3a2b5b8e5a0a6f2e0c7d1b3c5e7f9a1b3c5d7e9f1a3b5c7d9e1";

    protected abstract IClaimStore Store { get; }

    [Fact]
    public async Task What_was_put_comes_back()
    {
        var hash = await Store.PutAsync(Content, CancellationToken.None);
        hash.ShouldBe(ContentHash.Of(Content));
        (await Store.GetAsync(hash, CancellationToken.None)).GetValueOrDefault().ToArray().ShouldBe(Content);
    }

    [Fact]
    public async Task Nothing_comes_back_as_nothing()
    {
        var hash = await Store.PutAsync(ReadOnlyMemory<byte>.Empty, CancellationToken.None);
        (await Store.GetAsync(hash, CancellationToken.None)).ShouldNotBeNull().Length.ShouldBe(0);
    }

    [Fact]
    public async Task Putting_again_changes_nothing()
    {
        var first = await Store.PutAsync(Content, CancellationToken.None);
        var second = await Store.PutAsync(Content, CancellationToken.None);
        second.ShouldBe(first);
        (await Store.GetAsync(first, CancellationToken.None)).GetValueOrDefault().ToArray().ShouldBe(Content);
    }

    [Fact]
    public async Task What_was_put_is_a_copy()
    {
        var bytes = Content.ToArray();
        var hash = await Store.PutAsync(bytes, CancellationToken.None);
        bytes[0] = (byte)'!';
        (await Store.GetAsync(hash, CancellationToken.None)).GetValueOrDefault().ToArray().ShouldBe(Content);
    }

    [Theory]
    [InlineData(Hash)]
    [InlineData("")]
    [InlineData("../../etc/passwd")]
    [InlineData("E5A9F4F4A2D4F3A2B5B8E5A0A6F2E0C7D1B3C5E7F9A1B3C5D7E9F1A3B5C7D9E1")]
    public async Task What_was_not_put_is_not_there(string hash) =>
        (await Store.GetAsync(hash, CancellationToken.None)).ShouldBeNull();

    [Fact]
    public async Task Many_may_put_the_same_at_once()
    {
        var content = new byte[100_000];
        var puts = Enumerable
            .Range(0, 16)
            .Select(_ => Task.Run(() => Store.PutAsync(content, CancellationToken.None).AsTask()));
        var hashes = await Task.WhenAll(puts);
        hashes.Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();
        (await Store.GetAsync(hashes[0], CancellationToken.None)).GetValueOrDefault().Length.ShouldBe(content.Length);
    }
}
