using Microsoft.Extensions.Time.Testing;
using OmniForge.Messaging.Ids;
using Shouldly;
using Xunit;

namespace OmniForge.Messaging.Tests.Ids;

public sealed class IdTests
{
    [Fact]
    public void A_name_has_the_id_that_the_standard_gives() =>
        NamedId
            .Of(Guid.Parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com")
            .ShouldBe(Guid.Parse("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

    [Fact]
    public void New_ids_are_of_version_7_differ_and_sort_by_time()
    {
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeMilliseconds(0x0123456789ab));
        var ids = new TimedIds(time);
        var first = Enumerable.Range(0, 1000).Select(_ => ids.NewId()).ToList();
        time.Advance(TimeSpan.FromMilliseconds(1));
        var later = ids.NewId();

        first.Distinct().Count().ShouldBe(1000);
        first.ShouldAllBe(id => id.Version == 7);
        first[0].ToString().ShouldStartWith("01234567-89ab-7");
        first.ShouldAllBe(id => string.CompareOrdinal(id.ToString(), later.ToString()) < 0);
    }
}
