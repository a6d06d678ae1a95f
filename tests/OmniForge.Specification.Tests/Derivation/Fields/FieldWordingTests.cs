using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Fields;

public sealed class FieldWordingTests
{
    [Theory]
    [InlineData("whole number from 10 to 60. If the submitter leaves it out it is 30.", "int 10..60 =30")]
    [InlineData(
        "A whole number from 0 to 12. If the sales person leaves it blank, we assume none, that is, 0.",
        "int 0..12 =0"
    )]
    [InlineData("a whole number from 0 to 9999, when I say nothing about the balls in stock it's 0", "int 0..9999 =0")]
    [InlineData("integer, 1 to 50; 25 where the caller is silent", "int 1..50 =25")]
    [InlineData("integer, 1 to 50; in the absence of a statement it shall be 25", "int 1..50 =25")]
    [InlineData("integer, 1 to 50, failing which 25 is assumed", "int 1..50 =25")]
    [InlineData("integer, 1 to 50. Without an entry we take 25.", "int 1..50 =25")]
    [InlineData("integer, 1 to 50. If nobody says anything: 25", "int 1..50 =25")]
    [InlineData("integer, 1 to 50; 25 applies if none is given", "int 1..50 =25")]
    [InlineData("integer, 1 to 50; 25 unless somebody says otherwise", "int 1..50 =25")]
    [InlineData("integer, 1 to 50; 25 unless the caller asks for another", "int 1..50 =25")]
    [InlineData("integer, 1 to 50 (25 unless otherwise agreed)", "int 1..50 =25")]
    [InlineData("integer, 1 to 50; left out: 25", "int 1..50 =25")]
    [InlineData("how often it has been repeated; whole number, 0 or more; 0 if not told", "int 0.. =0")]
    [InlineData("integer, 1 to 50; when the clerk does not enter it, it counts as 25", "int 1..50 =25")]
    [InlineData("integer, 1 to 50. Should it be missing, 25 shall be taken.", "int 1..50 =25")]
    [InlineData("euros with cents, 0.00 to 900.00; 120.00 unless entered", "dec 0.00..900.00 places 2 =120.00")]
    public void Defaults_of_numbers_are_read_in_any_words(string words, string expected) =>
        FieldWords.Described(words, "").ShouldBe(expected);

    [Theory]
    [InlineData("yes/no: has the speaker never been on our stage? If left out: no.", "bool =false")]
    [InlineData("yes/no. No, if nothing is said.", "bool =false")]
    [InlineData("a boolean; in the absence of a statement it shall be false", "bool =false")]
    [InlineData("true or false; false unless entered", "bool =false")]
    [InlineData("boolean; by default false", "bool =false")]
    [InlineData("yes or no; it's no when you leave it out", "bool =false")]
    [InlineData("yes or no; unless you tick it, no", "bool =false")]
    [InlineData(
        "being one of “full”, “half” and “probation”; in the absence of a statement it shall be “probation”",
        "enum full|half|probation =probation"
    )]
    [InlineData("“basic”, “packed” or “full”.", "enum basic|packed|full")]
    [InlineData("‘basic’, ‘packed’ or ‘full’; ‘full’ where nothing is stated", "enum basic|packed|full =full")]
    [InlineData("there are only four I sell: wool, cotton, alpaca and silk.", "enum wool|cotton|alpaca|silk")]
    [InlineData("sand, loam, clay or peat, must be entered", "enum sand|loam|clay|peat required")]
    [InlineData("ale, stout, wheat or lager. Must be given.", "enum ale|stout|wheat|lager required")]
    public void Defaults_of_flags_and_choices_are_read_in_any_words(string words, string expected) =>
        FieldWords.Described(words, "").ShouldBe(expected);

    [Theory]
    [InlineData("bag, coat, key or other. If the porter doesn't say, it is other.", "enum bag|coat|key|other =other")]
    [InlineData(
        "`bag`, `key` or `other`. A porter in a hurry leaves it out, and then it is `other`.",
        "enum bag|key|other =other"
    )]
    [InlineData("a whole number from 1 to 9. Several parcels may lie in the same box.", "int 1..9")]
    [InlineData("whether the guest has the coat back. Each new entry starts with false.", "bool =false initial")]
    [InlineData(
        "whether it was fetched. The porter doesn't give it when he enters a parcel: every new parcel starts with false.",
        "bool =false initial system"
    )]
    [InlineData("true if gift paper is wanted. If nothing is said, it is false.", "bool =false")]
    [InlineData("true for a holiday and otherwise false. It is false if it isn't given.", "bool =false")]
    [InlineData("true or false, and true if it is left out. It is false while a coat is mended.", "bool =true")]
    [InlineData(
        "who brought it, text of up to 30 characters. Many don't say a name; in this case it is null.",
        "text ..30 null"
    )]
    [InlineData("text of at most 500 characters. Optional; empty (null) if left out.", "text ..500 null optional")]
    [InlineData("text, 2 to 60 characters; nothing (null) while nobody has the plot", "text 2..60 null")]
    [InlineData("what the bridge can bear, an integer from 20 to 500", "int 20..500")]
    [InlineData("for how many dry days the store shall last, a whole number from 7 to 60", "int 7..60")]
    [InlineData("why it is closed, text or null", "text null")]
    [InlineData("text not exceeding 160 characters, which may be wanting (null)", "text ..160 null")]
    [InlineData("text, 1 to 8 characters; nothing (null) unless stated", "text 1..8 null")]
    [InlineData("text up to 100 letters; null when nobody writes one", "text ..100 null")]
    [InlineData("text of no fewer than 3 and no more than 70 characters, which must be stated", "text 3..70 required")]
    [InlineData("an integer not less than 1 and not greater than 999, which must be stated", "int 1..999 required")]
    [InlineData("a whole number, never under 20 and never above 800", "int 20..800")]
    [InlineData("The price in euros and cents, at least 0.10 and at most 99.99", "dec 0.10..99.99 places 2")]
    [InlineData("text, between 2 and 50 letters long", "text 2..50")]
    [InlineData("a UUID which the Register shall allot of its own accord", "uuid system")]
    [InlineData("UUID; handed out by the library, never by the member", "uuid system")]
    [InlineData("given by the system (a UUID), never by the submitter", "uuid system")]
    [InlineData("text, 2 to 8 characters, must be entered, no two plots share one", "text 2..8 required unique")]
    [InlineData("character string, 1 to 20 characters, constant", "text 1..20 immutable")]
    [InlineData("integer 1..40; how many vehicles fit; stays as it is", "int 1..40 immutable")]
    public void Limits_and_presence_are_read_in_any_words(string words, string expected) =>
        FieldWords.Described(words, "").ShouldBe(expected);

    [Theory]
    [InlineData("integer, 1 to 50; 25 unless the customer is a member")]
    [InlineData("integer, 1 to 50; 25 if the order is large")]
    [InlineData("integer, 1 to 50; if it is a weekend, 25")]
    [InlineData("text; unless the title says so, it must be short")]
    [InlineData("text; nobody may leave it out twice")]
    [InlineData("a whole number from 1 to 40. No shed has more than forty.")]
    [InlineData("a whole number from 3 to 40. No shed has fewer than 3.")]
    [InlineData("boolean; false unless the register says that it is true")]
    public void A_condition_that_is_no_silence_is_told(string words) =>
        FieldWords.Read(words, "", "registry").Unread.ShouldNotBeEmpty();
}
