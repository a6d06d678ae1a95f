using OmniForge.Requirements.Annotations;
using Shouldly;
using Xunit;

namespace OmniForge.Requirements.Tests.Annotations;

public sealed class AnnotationPageTests
{
    [Fact]
    public void Extractions_that_overlap_share_the_pieces_of_the_text()
    {
        var page = AnnotationPage.Write(
            new(
                "id",
                "abcdef",
                [new("long", "abcd") { Interval = (0, 4) }, new("short", "cdef") { Interval = (2, 6) }]
            ),
            []
        );

        page.ShouldContain(
            "<pre id=\"text\" tabindex=\"0\">\n<mark data-of=\"0\">ab</mark><mark data-of=\"0 1\">cd</mark><mark data-of=\"1\">ef</mark></pre>"
        );
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Hostile = "</pre></script><script>alert(1)</script>{{script}}&amp;";

        var page = AnnotationPage.Write(
            new(Hostile, Hostile, [new(Hostile, Hostile) { Interval = (0, Hostile.Length) }]),
            []
        );

        page.ShouldNotContain("<script>alert");
        page.Split("</script>").Length.ShouldBe(3);
        page.ShouldContain(
            "&lt;/pre&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;{{script}}&amp;amp;</mark>"
        );
    }

    [Fact]
    public void It_may_run_its_own_script_only() =>
        AnnotationPage.Write(new("id", "text", []), []).ShouldContain("default-src 'none'; style-src 'sha256-");
}
