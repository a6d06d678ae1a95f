using OmniForge.Requirements.Documents;
using OmniForge.Requirements.Extraction;
using OmniForge.Requirements.Planning;
using OmniForge.Specification.Derivation;
using OmniForge.Specification.Logic.Operations;
using OmniForge.Specification.Model;
using Shouldly;
using Xunit;

namespace OmniForge.Specification.Tests.Derivation.Effect;

/// <summary>Sentences in which authors who never saw the product say what a plain register does; each has to give the node that the plainest sentence gives.</summary>
public sealed class EntityWordingTests
{
    private const string Template = """
        # Choir register

        The choir keeps its singers here.

        ## The singer

        | Field | Type | Required | Rules |
        |---|---|---|---|
        | singer_id | UUID | – | made by the system |
        | name | text | yes | 2–40 characters |
        | folder | integer | yes | 1–250 |
        | voice | enum | yes | `soprano`, `alto`, `tenor` or `bass` |
        | email | text | no | at most 100 characters; null if not given |
        | leader | boolean | no | default false |
        | joined_on | date | yes | |

        ## Operations

        ### Add singer

        {add_takes} {add_answer}

        ### Show singer

        {show}

        ### Edit singer

        {edit_takes} {edit_rest} {edit_immutable} {edit_answer}

        ### Drop singer

        {drop}

        ### List singers

        {list_answer} {list_order} {list_filter}

        ## Rules

        - {unique}
        - {not_found}
        - {invalid}
        - {extra}
        """;

    private static readonly Dictionary<string, string> _plain = new(StringComparer.Ordinal)
    {
        ["add_takes"] = "Takes name, folder, voice and joined_on and, if they are given, email and leader.",
        ["add_answer"] = "Returns the stored singer.",
        ["show"] = "Takes singer_id. Returns the singer.",
        ["edit_takes"] = "Takes singer_id and any of name, voice, email and leader.",
        ["edit_rest"] = "Fields that are not given keep their value.",
        ["edit_immutable"] = "The folder cannot be changed.",
        ["edit_answer"] = "Returns the singer after the change.",
        ["drop"] = "Takes singer_id and deletes the singer.",
        ["list_answer"] = "Returns the singers as items and their number as total.",
        ["list_order"] = "Sorted by joined_on, newest first, then by name.",
        ["list_filter"] = "Optional filters are voice and leader; if both are given, both must match.",
        ["unique"] = "No two singers have the same folder.",
        ["not_found"] = "An unknown singer_id leads to NOT_FOUND.",
        ["invalid"] = "Values that break the rules of the table are refused, and nothing is stored or changed.",
        ["extra"] = "Two singers may have the same name.",
    };

    private static readonly Lazy<IReadOnlyList<string>> _expected = new(() =>
        FormsOf(NodeWith("extra", _plain["extra"]))
    );

    [Theory]
    [InlineData("Creates a singer from name, folder, voice and joined_on, plus email and leader where they are given.")]
    [InlineData(
        "The choir secretary enters a singer with name, folder, voice and joined_on. If she likes, she enters email and leader too."
    )]
    [InlineData("It accepts a name, a folder, a voice, a joined_on and, optionally, an email and a leader flag.")]
    [InlineData(
        "The caller of Add singer provides `name`, `folder`, `voice` and `joined_on`, and, if wanted, `email` and `leader`."
    )]
    [InlineData("Expects name, folder, voice and joined_on in the body. You don't have to send email or leader.")]
    [InlineData("To register a singer, pass in name, folder, voice, joined_on and, if you like, email and leader.")]
    [InlineData(
        "To add a singer you must supply a name, a folder, a voice and a joined_on date; email and leader may be left out."
    )]
    [InlineData(
        "The Add singer operation SHALL require name, folder, voice and joined_on. It MAY also be given email and leader."
    )]
    [InlineData("Add singer(name, folder, voice, joined_on, [email], [leader])")]
    [InlineData("Input: name, folder, voice, joined_on (mandatory); email, leader (optional).")]
    [InlineData("Goes in: name, folder, voice, joined_on, and email and leader if wanted.")]
    [InlineData("The caller supplies all mandatory fields and, at its discretion, the optional ones.")]
    [InlineData("They send what is in the table above, apart from the singer_id.")]
    [InlineData("Takes name, folder, voice and joined_on; email and leader may come with it.")]
    [InlineData("Takes name, folder, voice and joined_on. Email and leader can come along.")]
    [InlineData(
        "The clerk gives name, folder, voice and joined_on, and the email and the leader flag if they are known."
    )]
    public void What_a_creation_takes(string sentence) => ShouldBeAsTold("add_takes", sentence);

    [Theory]
    [InlineData("Response | the stored singer")]
    [InlineData("The added singer is what the caller gets as the answer, as it now stands in the register.")]
    [InlineData("The system shall respond to Add singer with the singer that was stored.")]
    [InlineData("The system then displays the singer it has stored.")]
    [InlineData("Returns: the new singer (all fields).")]
    [InlineData("On success, the newly created singer is returned.")]
    [InlineData("Output: the stored singer.")]
    [InlineData("On completion Add singer outputs the singer that has been put in the register.")]
    [InlineData("Comes out: the singer, complete.")]
    [InlineData("The reply is the singer as it was noted.")]
    [InlineData("The register makes the entry and returns it in full.")]
    public void What_a_creation_answers(string sentence) => ShouldBeAsTold("add_answer", sentence);

    [Theory]
    [InlineData("This operation retrieves one singer. It takes the singer_id and returns the singer.")]
    [InlineData("Looks up a single singer by singer_id and returns it.")]
    [InlineData("You hand over a singer_id, we hand you the singer.")]
    [InlineData("The caller passes the singer_id and receives the singer.")]
    [InlineData("Show singer shall accept a singer_id as its argument and shall answer with the singer.")]
    [InlineData("To look at one singer, send their singer_id; you get the singer back.")]
    [InlineData("Fetch a singer with its singer_id; the whole singer is in the reply.")]
    [InlineData("As a conductor I can retrieve a singer by singer_id so that I see the full record.")]
    public void A_look_up(string sentence) => ShouldBeAsTold("show", sentence);

    [Theory]
    [InlineData("The caller gives the singer_id and, as wanted, name, voice, email and leader.")]
    [InlineData(
        "A request to edit shall identify the singer by singer_id and may state a new name, voice, email or leader."
    )]
    [InlineData(
        "The editable fields, name, voice, email and leader, can be provided in any selection next to the singer_id."
    )]
    [InlineData("Just give us the singer_id and the bits you'd like changed, be that name, voice, email or leader.")]
    [InlineData(
        "The singer_id is mandatory in Edit singer, while name, voice, email and leader may each be given or not."
    )]
    [InlineData(
        "To edit a singer, pass the singer_id together with whichever of name, voice, email and leader you want to change."
    )]
    [InlineData(
        "An amendment to an entry states the singer_id and any of the particulars name, voice, email and leader."
    )]
    [InlineData(
        "Edit singer works on the singer_id you hand in and accepts name, voice, email and leader in whatever mix."
    )]
    [InlineData("Goes in: singer_id and whichever of name, voice, email and leader are to be different.")]
    [InlineData("The caller supplies a singer_id and at least one of name, voice, email, leader.")]
    [InlineData(
        "Needs the singer_id. In addition it takes one or several of name, voice, email and leader, and replaces these in the entry."
    )]
    public void What_a_change_takes(string sentence) => ShouldBeAsTold("edit_takes", sentence);

    [Theory]
    [InlineData("An argument that is left out leaves its field alone.")]
    [InlineData("The singer keeps all those values for which the edit gives nothing new.")]
    [InlineData("If you don't send a field, we don't touch it.")]
    [InlineData("The rest of the singer remains untouched.")]
    [InlineData("Any field not supplied in Edit singer shall remain unchanged.")]
    [InlineData("Edit singer does not alter fields the caller has not passed.")]
    [InlineData("With Edit singer, absent means unchanged.")]
    [InlineData("Omitted fields are left alone.")]
    [InlineData("Particulars not mentioned in the amendment shall continue as previously recorded.")]
    [InlineData("Edit singer changes the given fields and leaves all others alone.")]
    [InlineData("The register replaces these fields and preserves the remaining ones.")]
    [InlineData("Whatever isn't sent stays the way it was.")]
    public void What_is_not_given_stays(string sentence) => ShouldBeAsTold("edit_rest", sentence);

    [Theory]
    [InlineData("Not changeable: folder, joined_on.")]
    [InlineData("Folder and joined_on of a singer stay what they are.")]
    [InlineData("Folder and joined_on remain as they were.")]
    [InlineData("It is not possible to amend folder or joined_on.")]
    [InlineData("No operation alters the folder or joined_on of an existing singer.")]
    [InlineData("The fields folder and joined_on are immutable.")]
    [InlineData("The folder and joined_on of a singer may not be modified by anyone.")]
    [InlineData("What can't be touched by an edit is the folder and joined_on.")]
    [InlineData("Users must not be able to change folder or joined_on.")]
    [InlineData("joined_on and folder are read-only after creation.")]
    [InlineData("The folder isn't among them.")]
    [InlineData("The folder isn't one of them, on purpose.")]
    [InlineData("The folder is printed on the spine and therefore can't be changed after the singer has been added.")]
    [InlineData("The folder is fixed once and for all.")]
    public void What_never_changes(string sentence) => ShouldBeAsTold("edit_immutable", sentence);

    [Theory]
    [InlineData("What does an edit give back? The singer, with the changes made.")]
    [InlineData("The singer as changed is handed back to the caller.")]
    [InlineData("Following an edit, the singer is returned as now stored.")]
    [InlineData("The singer, now changed, is the response.")]
    [InlineData("Output: the changed singer.")]
    [InlineData("Edit singer | answer: the singer after the change")]
    [InlineData("And then it shows you the singer again, with whatever you changed.")]
    [InlineData("The new state of the singer is what Edit singer answers.")]
    public void What_a_change_answers(string sentence) => ShouldBeAsTold("edit_answer", sentence);

    [Theory]
    [InlineData("A dropped singer, named by singer_id, is really deleted, not archived.")]
    [InlineData("Takes singer_id and deletes the singer. Nobody can find her afterwards.")]
    [InlineData("Takes singer_id and deletes the singer. Drop singer is for people who have moved away.")]
    [InlineData("Drop singer erases the singer with that singer_id, and the erasure is permanent.")]
    [InlineData("Permanently deletes a singer by singer_id.")]
    [InlineData("With the singer_id in hand, the user deletes the singer, and for good.")]
    [InlineData("This operation deletes one singer for good. Its input is the singer_id.")]
    [InlineData("Using the singer_id, the secretary removes a singer from the register permanently.")]
    [InlineData(
        "Upon a request stating the singer_id, the entry of the singer shall be irrevocably expunged from the register."
    )]
    [InlineData("DELETE by singer_id; hard delete.")]
    public void A_deletion(string sentence) => ShouldBeAsTold("drop", sentence);

    [Theory]
    [InlineData("Answer: items, i.e. the singers, and total, i.e. how many of them.")]
    [InlineData("The list of singers is given as items and the number of them as total.")]
    [InlineData("200 with items (singers) and total (how many singers).")]
    [InlineData("What does the list contain? The singers, under items, and how many they are, under total.")]
    [InlineData("It returns an object with the singers in items and the number of singers in total.")]
    [InlineData("The number of singers listed goes in total, the singers themselves in items.")]
    [InlineData(
        "There are two fields in the answer: items with the singers and total with how many singers those are."
    )]
    [InlineData("An answer to List singers comprises `items` with the singers and `total` with the number of singers.")]
    public void What_a_list_answers(string sentence) => ShouldBeAsTold("list_answer", sentence);

    [Theory]
    [InlineData(
        "The list is given by joined_on, latest first, and by name alphabetically where the dates are identical."
    )]
    [InlineData("Names run from A to Z within the same joined_on, and the dates run from newest to oldest.")]
    [InlineData(
        "You'll see the people who joined most recently first, and if several joined on one day, they're listed by name from A to Z."
    )]
    [InlineData(
        "The singers appear in descending order of joined_on and, where dates are equal, in alphabetical order of name."
    )]
    [InlineData(
        "The list starts with the newest joined_on and ends with the oldest, and goes by name A to Z within a day."
    )]
    [InlineData("The list shall be ordered by joined_on descending and, within the same date, by name ascending.")]
    [InlineData("Order | joined_on newest first, then name A–Z")]
    [InlineData(
        "Singers with a later joined_on precede those with an earlier one, and singers with the same joined_on are put in order of name, A to Z."
    )]
    [InlineData("The most recent joined_on comes first, because new singers get lost; on the same day by name.")]
    [InlineData("In what order? Sorted by joined_on, newest first, then by name.")]
    public void The_order_of_a_list(string sentence) => ShouldBeAsTold("list_order", sentence);

    [Theory]
    [InlineData("Filters voice and leader are optional and conjunctive; if absent, all singers.")]
    [InlineData(
        "Filtering by voice and leader is optional. Both filters together mean both have to fit, and no filter means all singers."
    )]
    [InlineData(
        "Narrowing down: by voice, by leader, or by both at once (a singer must match both). No narrowing: all singers."
    )]
    [InlineData(
        "The secretary can select by voice or by leader or by the two together (both need to match); without a selection the list has all singers."
    )]
    [InlineData(
        "List singers SHALL accept the optional filters voice and leader, combined with AND; with no filter it SHALL return all singers."
    )]
    [InlineData("Input: voice (optional), leader (optional). Both given: both must match. None given: all singers.")]
    [InlineData(
        "With no filter given, all singers are listed. With voice or leader or both given, only singers matching everything given are listed."
    )]
    [InlineData(
        "The list may be filtered by voice and by leader; if both are given, both must match, and if neither is given, all singers are listed."
    )]
    [InlineData(
        "With voice, only singers of that voice; with leader, only singers with that leader; with both, only singers for which both are right."
    )]
    [InlineData(
        "One may ask for a single voice, or for a single value of leader, or for the two combined, in which case a singer has to fit both."
    )]
    [InlineData(
        "The caller may limit the list to one voice, to one leader, or to one voice and one leader at the same time."
    )]
    public void The_filters_of_a_list(string sentence) => ShouldBeAsTold("list_filter", sentence);

    [Theory]
    [InlineData("Each folder can be held by only one singer, so adding someone with a taken folder fails.")]
    [InlineData(
        "Should the folder given for a new singer be in use by a singer already, the addition shall be refused; folders are not to be duplicated."
    )]
    [InlineData("A singer whose folder is already used by another singer is refused on add; no folder appears twice.")]
    [InlineData(
        "Sharing folders isn't possible. Try to add a singer with a folder that's in use and you'll get an error instead."
    )]
    [InlineData("All singers have different folders. Adding one with a folder that's been taken is declined.")]
    [InlineData(
        "Folder numbers don't repeat among the singers, and a new singer whose folder is in use isn't accepted."
    )]
    [InlineData("Every singer has their own folder. An add that reuses one is refused.")]
    [InlineData("If a singer with the same folder exists, reject the add, since folder values are unique.")]
    [InlineData(
        "Folders are unique throughout the choir: while a singer with a certain folder is in the register, a second one with that folder is turned away."
    )]
    [InlineData("A folder must not occur with two singers. An attempt to enter it for a second time is refused.")]
    public void A_value_that_is_unique(string sentence) => ShouldBeAsTold("unique", sentence);

    [Theory]
    [InlineData(
        "For a singer_id not in the register, Show singer, Edit singer and Drop singer each respond with NOT_FOUND."
    )]
    [InlineData("Non-existent singer_id → NOT_FOUND (all operations with singer_id).")]
    [InlineData("Unless the singer_id is that of an existing singer, Show, Edit and Drop answer NOT_FOUND.")]
    [InlineData("What if there's no singer with that singer_id? Then Show, Edit and Drop all give NOT_FOUND.")]
    [InlineData("NOT_FOUND: the singer_id does not exist (Show, Edit, Drop).")]
    [InlineData(
        "A request to show, edit or drop a singer shall be met with NOT_FOUND if its singer_id corresponds to no singer."
    )]
    [InlineData("You'll get NOT_FOUND if you show, edit or drop a singer with a singer_id that doesn't exist.")]
    [InlineData("If the singer cannot be found by singer_id, the operation (Show, Edit or Drop) ends with NOT_FOUND.")]
    [InlineData("Show, Edit and Drop singer fail with NOT_FOUND if the singer_id isn't in the register.")]
    [InlineData("If a singer_id means nothing to the register, the answer is NOT_FOUND, whether it is for 2, 3 or 4.")]
    [InlineData("Whoever states a singer_id under which there is no entry receives NOT_FOUND.")]
    [InlineData(
        "For all operations that take a singer_id: if there is no singer with it, the answer is the error NOT_FOUND."
    )]
    public void An_unknown_key(string sentence) => ShouldBeAsTold("not_found", sentence);

    [Theory]
    [InlineData("Invalid or missing required value | INVALID | nothing stored, nothing changed")]
    [InlineData(
        "If a value is outside the limits in the field table or a required one is missing, the request is refused and nothing is stored or changed."
    )]
    [InlineData(
        "Refuse values that are out of bounds according to the field list as well as missing required values, and don't store or change anything."
    )]
    [InlineData(
        "You can't save values that go against the field list or leave a required one empty: the request is refused and nothing's stored or changed."
    )]
    [InlineData(
        "HTTP 422 if a value violates the field list or a required one is missing; nothing is stored or modified."
    )]
    [InlineData(
        "If something required is missing or something given is out of range for its field, the system says no and keeps everything as is."
    )]
    [InlineData(
        "I get an error, and nothing is saved or changed, if I give a value the field list doesn't allow or forget a required one."
    )]
    [InlineData(
        "When a required field is missing or a value doesn't fit the field list, we answer with an error and leave the data exactly as it was."
    )]
    [InlineData(
        "All requests are checked against the table above. A request that doesn't conform is refused and has no effect."
    )]
    [InlineData(
        "Whoever leaves out a mandatory value or goes beyond the limits of the table receives an error, and the register isn't touched."
    )]
    [InlineData(
        "If something that must be given is missing, or a value is not as in the table, or the folder belongs to another singer, the request is refused and nothing is stored."
    )]
    [InlineData(
        "If somebody sends something that doesn't fit the table above (a folder 251, a name of one letter, a voice that we don't have), the system says no and leaves everything as it was."
    )]
    public void An_invalid_value(string sentence) => ShouldBeAsTold("invalid", sentence);

    [Theory]
    [InlineData("We create the singer_id for you, and it never changes.")]
    [InlineData("Generate the singer_id in the system; don't accept one from the caller.")]
    [InlineData("The system generates the singer_id, and it never changes.")]
    [InlineData("The key of a singer, singer_id, is made by the system and not given by whoever adds the singer.")]
    [InlineData("The identifier singer_id comes from the system, not from the user.")]
    [InlineData("The singer_id is a UUID that the register itself allots; it is not for the applicant to state.")]
    [InlineData("Who sets the singer_id? The system does; the caller never gives it.")]
    [InlineData("Every singer's singer_id shall be generated by the system and shall not be altered thereafter.")]
    public void Who_makes_the_key(string sentence) => ShouldBeAsTold("key_by_system", sentence);

    [Theory]
    [InlineData("Singers may be namesakes.")]
    [InlineData("Having the same name as another singer is permitted.")]
    [InlineData("Names need not be unique.")]
    [InlineData("Can there be two singers called the same? Yes.")]
    [InlineData("Two or more singers with an identical name are possible.")]
    [InlineData("There's no problem with two people having the same name.")]
    [InlineData("It's fine for two singers to share a name.")]
    [InlineData("Names may be shared between singers.")]
    [InlineData("Many singers share a name.")]
    [InlineData("Several singers may carry the same name.")]
    public void A_value_that_may_be_shared(string sentence) => ShouldBeAsTold("same_ok", sentence);

    [Theory]
    [InlineData("A dropped singer can be brought back within thirty days.")]
    [InlineData("The list may also be filtered by part of the name.")]
    [InlineData("A singer_id that belonged to a dropped singer leads to GONE rather than NOT_FOUND.")]
    [InlineData("If no folder is given, the lowest free one is assigned.")]
    [InlineData("Two singers of the same voice may not have the same name.")]
    [InlineData("Fields not given in an edit stay as they are, except leader, which goes back to false.")]
    [InlineData("The email of a leader must not be null.")]
    [InlineData("Dropping an unknown singer_id is answered as a success.")]
    [InlineData("Every call of Show singer is counted, and the count is part of the answer.")]
    [InlineData("Deleting the same singer a second time is not an error.")]
    [InlineData(
        "Edit singer takes the singer_id and at least one of name, voice, email and leader; an edit with none of them is refused."
    )]
    [InlineData("Sopranos have folders from 1 to 100.")]
    [InlineData("When the 250th singer has been added, further ones are refused.")]
    [InlineData("A singer cannot be dropped on the day they joined.")]
    [InlineData("A singer with a folder in use is still added, but gets the next free folder.")]
    [InlineData("Once a singer has been dropped, the folder is free again after a year.")]
    [InlineData("Once a singer has been dropped, the folder is never free again.")]
    [InlineData("Upper and lower case make no difference when names are sorted.")]
    [InlineData("If no filter is given, only the singers who joined in the last year are listed.")]
    [InlineData("Drop singer answers the singer that was deleted.")]
    [InlineData("No two singers have the same email.")]
    [InlineData("If one value in an edit is invalid, the other values are changed all the same.")]
    [InlineData("If the voice is changed in an edit, leader becomes false.")]
    [InlineData("When a singer is added, an email is sent to the leaders.")]
    [InlineData("The singer_id is made by the system, but the caller may give one instead.")]
    [InlineData("Leading and trailing spaces are cut off the name before it is stored.")]
    [InlineData("If something that must be given is missing, or the singer is a bass, the request is refused.")]
    [InlineData("While a singer is a leader, a second singer with that folder is turned away.")]
    [InlineData("Without a leader, the voice is alto.")]
    [InlineData("The folder isn't among them unless the singer is a leader.")]
    public void A_rule_that_says_more_stops_an_operation(string sentence) =>
        FormsOf(NodeWith("extra", sentence)).ShouldNotBe(_expected.Value, sentence);

    private static void ShouldBeAsTold(string place, string sentence)
    {
        var node = NodeWith(place is "key_by_system" or "same_ok" ? "extra" : place, sentence);
        node.Operations.Select(operation => operation.Logic)
            .OfType<StubLogic>()
            .Select(stub => stub.Unmet[0].Sentence)
            .ShouldBeEmpty(sentence);
        FormsOf(node).ShouldBe(_expected.Value, sentence);
    }

    private static NodeSpec NodeWith(string place, string sentence)
    {
        var text = _plain.Aggregate(
            Template,
            (form, pair) =>
                form.Replace("{" + pair.Key + "}", pair.Key == place ? sentence : pair.Value, StringComparison.Ordinal)
        );
        return Specifier
            .Specify(Planner.Plan([SemanticAnalyzer.Analyze(PrdReader.Parse("choir.md", text))], null).Plan)
            .Nodes.ShouldHaveSingleItem();
    }

    private static IReadOnlyList<string> FormsOf(NodeSpec node) =>
        [
            .. node.Operations.Select(FormOf),
            .. node.Entity!.UniqueFields.Select(rule => "unique " + string.Join('+', rule.Fields)),
        ];

    /// <summary>What an operation takes and does, without where the PRD says so.</summary>
    private static string FormOf(OperationSpec operation) =>
        operation.Name
        + "("
        + string.Join(", ", operation.Inputs.Select(input => input.Name + (input.IsRequired ? "" : "?")))
        + ") "
        + operation.Logic.GetType().Name
        + (
            operation.Logic is ListLogic list
                ? " by " + string.Join(", ", list.Order.Select(key => key.Field + (key.IsDescending ? " desc" : "")))
                : ""
        );
}
