using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Fields;

public sealed class FieldReaderTests
{
    [Theory]
    [InlineData("text", "2–60 characters", "text 2..60")]
    [InlineData("text", "2 to 60 characters", "text 2..60")]
    [InlineData("text", "between 2 and 60 characters", "text 2..60")]
    [InlineData("string", "from 2 to 60 characters long", "text 2..60")]
    [InlineData("string", "max 100", "text ..100")]
    [InlineData("string", "max. 100 characters", "text ..100")]
    [InlineData("string", "at most 100 characters", "text ..100")]
    [InlineData("string", "up to 100 characters", "text ..100")]
    [InlineData("string", "not more than 150 characters", "text ..150")]
    [InlineData("string", "no longer than 40 characters", "text ..40")]
    [InlineData("string", "must not exceed 40 characters", "text ..40")]
    [InlineData("string", "fewer than 40 characters", "text ..39")]
    [InlineData("string", "shorter than 40 characters", "text ..39")]
    [InlineData("string", "at least 8 characters", "text 8..")]
    [InlineData("string", "8 characters or more", "text 8..")]
    [InlineData("string", "longer than 7 characters", "text 8..")]
    [InlineData("string", "minLength 2, maxLength 60", "text 2..60")]
    [InlineData("string", "min length: 2; max length: 60", "text 2..60")]
    [InlineData("string", "exactly 8 characters", "text 8..8")]
    [InlineData("string", "8 characters", "text 8..8")]
    [InlineData("text", "non-empty", "text 1..")]
    [InlineData("text", "not empty, at most 80 characters", "text 1..80")]
    [InlineData("text", "must not be empty", "text 1..")]
    [InlineData("text", "3 to 120 letters", "text 3..120")]
    [InlineData("varchar(10)", "", "text ..10")]
    [InlineData("varchar(50)", "not null", "text ..50 required")]
    [InlineData("text", "exactly five digits", "text ^[0-9]{5}$")]
    [InlineData("text", "five digits", "text ^[0-9]{5}$")]
    [InlineData("text", "6 to 10 digits", "text ^[0-9]{6,10}$")]
    [InlineData(
        "text",
        "two capital letters, a hyphen, 6 to 10 digits, such as DE-104233",
        "text ^[A-Z]{2}\\-[0-9]{6,10}$"
    )]
    [InlineData("text", "three letters, a hyphen and four digits", "text ^[A-Za-z]{3}\\-[0-9]{4}$")]
    [InlineData("text", "the letter B, a hyphen and five digits", "text ^B\\-[0-9]{5}$")]
    [InlineData("text", "SO-, then a number, such as SO-1042", "text ^SO-[0-9]+$")]
    [InlineData("text", "8 to 20 capital letters and digits", "text ^[A-Z0-9]{8,20}$")]
    [InlineData("text", "starts with \"INV-\"", "text ^INV-[\\s\\S]*$")]
    [InlineData("text", "only lower-case letters", "text ^[a-z]*$")]
    [InlineData("text", "lower-case letters, digits and hyphens only", "text ^[0-9a-z\\-]*$")]
    [InlineData("text", "contains an “@”, at most 100 characters", "text ..100 ^[\\s\\S]*@[\\s\\S]*$")]
    [InlineData("text", "one @ with something on both sides, no blanks", "text ^[^@\\s]+@[^@\\s]+$")]
    [InlineData("e-mail address", "", "text ^[^@\\s]+@[^@\\s]+$")]
    [InlineData(
        "text",
        "1 to 80 characters; blanks at the beginning and the end are removed before",
        "text 1..80 trimmed"
    )]
    [InlineData("text", "trimmed, 3 to 40 characters", "text 3..40 trimmed")]
    [InlineData("text", "kept in lower case", "text lower")]
    [InlineData("text", "stored in upper case", "text upper")]
    [InlineData("text", "at most 20 characters, unique", "text ..20 unique")]
    [InlineData("text", "no two plots have the same number", "text unique")]
    [InlineData("text", "2 to 8 characters; never changes", "text 2..8 immutable")]
    [InlineData("text", "2 to 8 characters, can't be changed later", "text 2..8 immutable")]
    public void Text_is_read(string type, string rules, string expected) =>
        FieldWords.Described(type, rules).ShouldBe(expected);

    [Theory]
    [InlineData("integer", "1–40, default 4", "int 1..40 =4")]
    [InlineData("integer", "1 to 40; default: 4", "int 1..40 =4")]
    [InlineData("int", "between 6 and 24", "int 6..24")]
    [InlineData("whole number", "from 1 to 24, 4 if not told", "int 1..24 =4")]
    [InlineData("number", "whole number from 0 to 600", "int 0..600")]
    [InlineData("integer", "minimum 1950, maximum 2035", "int 1950..2035")]
    [InlineData("integer", "0 or more", "int 0..")]
    [InlineData("integer", "at least 1", "int 1..")]
    [InlineData("integer", "positive", "int 0x..")]
    [InlineData("integer", "not negative", "int 0..")]
    [InlineData("integer", ">= 1 and <= 5", "int 1..5")]
    [InlineData("integer", "≥ 1, ≤ 5", "int 1..5")]
    [InlineData("integer", "less than 100", "int ..100x")]
    [InlineData("integer", "multiple of 5", "int .. step 5")]
    [InlineData("integer", "1 to 12, twelve if nothing is said", "int 1..12 =12")]
    [InlineData("decimal", "greater than 0, not greater than 120", "dec 0x..120")]
    [InlineData("decimal", "more than 0, at most 50", "dec 0x..50")]
    [InlineData("decimal", "0 to 900, at most two decimals", "dec 0..900 places 2")]
    [InlineData("decimal", "0 to 50,000; 1,000, if not told", "dec 0..50000 =1000")]
    [InlineData("decimal, euro", "0 or more, at most two decimals", "dec 0.. places 2")]
    [InlineData("numeric(5,1)", "more than 0", "dec 0x..10000x places 1")]
    [InlineData("number", "0 to 10, no more than 1 decimal place", "dec 0..10 places 1")]
    [InlineData("euro and cents", "0.00 at first", "dec .. places 2 =0.00 initial")]
    public void Numbers_are_read(string type, string rules, string expected) =>
        FieldWords.Described(type, rules).ShouldBe(expected);

    [Theory]
    [InlineData("enum", "`kitchen`, `driver` or `reception`", "enum kitchen|driver|reception")]
    [InlineData("enumeration", "`lateral`, `cardinal`, `special`", "enum lateral|cardinal|special")]
    [InlineData("standard, trade, partner", "standard, if not told", "enum standard|trade|partner =standard")]
    [InlineData("active, blocked", "active at first", "enum active|blocked =active initial")]
    [InlineData("string", "one of: strings, woodwind, brass", "enum strings|woodwind|brass")]
    [InlineData("text", "one of unison, satb or ttbb", "enum unison|satb|ttbb")]
    [InlineData("one of `sand`, `loam`, `clay`", "", "enum sand|loam|clay")]
    [InlineData("tap / well / none", "default none", "enum tap|well|none =none")]
    [InlineData("`low`, `normal` or `high`; `normal` by default", "", "enum low|normal|high =normal")]
    [InlineData("`open`, later `returned`", "", "enum open|returned =open initial")]
    [InlineData("string", "1..30 characters; default: north shed", "text 1..30 =north shed")]
    [InlineData("boolean", "default true", "bool =true")]
    [InlineData("bool", "false unless stated", "bool =false")]
    [InlineData("yes or no", "if nothing is said: no", "bool =false")]
    [InlineData("flag", "true unless told otherwise", "bool =true")]
    [InlineData("date", "", "date")]
    [InlineData("date", "null if unknown", "date null")]
    [InlineData("calendar date", "may be missing", "date null")]
    [InlineData("string", "time with zone", "instant")]
    [InlineData("timestamptz", "set by the system", "instant system")]
    [InlineData("time", "set by the directory", "instant system", "directory")]
    [InlineData("UUID", "assigned by the system", "uuid system")]
    [InlineData("UUID", "made by the register, never changes", "uuid system immutable")]
    [InlineData("string", "UUID, generated", "uuid system")]
    [InlineData("identifier (UUID)", "auto-generated", "uuid system")]
    [InlineData("list of texts", "empty by default", "list text =[]")]
    [InlineData("string[]", "at most 5 items", "list ..5 text")]
    public void Other_types_are_read(string type, string rules, string expected, string system = "registry") =>
        FieldWords.Described(type, rules, system).ShouldBe(expected);

    [Theory]
    [InlineData("text", "at most 200 characters; null if not given", "text ..200 null")]
    [InlineData("text", "may be null", "text null")]
    [InlineData("text", "nullable, max 40", "text ..40 null")]
    [InlineData("text", "optional, at most 60 characters", "text ..60 optional")]
    [InlineData("text", "required, at most 60 characters", "text ..60 required")]
    [InlineData("string?", "up to 120 characters, null when unknown", "text ..120 null")]
    [InlineData("string | null", "", "text null")]
    [InlineData("text", "1 to 60 characters; null as long as the item is stored", "text 1..60 null while stored")]
    public void Absence_is_read(string type, string rules, string expected) =>
        FieldWords.Described(type, rules).ShouldBe(expected);

    [Theory]
    [InlineData("date", "not in the future")]
    [InlineData("text", "must pass the check-digit test")]
    [InlineData("integer", "at most the number of seats")]
    [InlineData("text", "2 to 8 characters, unique per room")]
    [InlineData("decimal", "computed as the sum of the items")]
    [InlineData("text", "two capital letters, a hyphen, 6 digits, such as D-1")]
    [InlineData("mystery", "")]
    public void What_is_not_understood_is_told(string type, string rules) =>
        FieldWords.Read(type, rules, "registry").Unread.ShouldNotBeEmpty();
}
