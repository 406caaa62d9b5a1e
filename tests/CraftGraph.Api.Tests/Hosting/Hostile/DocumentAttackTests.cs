namespace CraftGraph.Api.Tests.Hosting.Hostile;

/// <summary>Documents that are made to cost more than they are worth.</summary>
[Collection(UnderAttack.Name)]
public sealed class DocumentAttackTests(HostileHost host)
{
    private const string Limit = "LIMIT_REACHED";
    private const string Syntax = "GRAPHQL_PARSE_FAILED";
    private const string Invalid = "GRAPHQL_VALIDATION_FAILED";

    private static readonly Dictionary<string, (string Code, string Document)[]> Classes = new()
    {
        ["deep nesting"] =
        [
            (Limit, Repeat(50_000, "{a")),
            (Limit, Nest(2_000, "{ regions ", "}")),
            (Limit, "{ regions(where: " + Nest(3_000, "[", "]") + ") { totalCount } }"),
            (Limit, "{ regions(where: " + Nest(3_000, "{and:", "}", "1") + ") { totalCount } }"),
            (Limit, "query($v: " + Nest(3_000, "[", "]", "Int") + ") { __typename }"),
            (Limit, Nest(60, "{ ... on Query ", "}", "{ __typename }") + Nest(150, "{ a ", "}")),
            (Limit, "{ regions { nodes " + Nest(45, "{ provinces { nodes { region ", "} } }", "{ slug }") + "} }"),
        ],
        ["fragments"] =
        [
            (Limit, "{ ...f0 }" + Many(30, i => $" fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}") + " fragment f30 on Query { __typename }"),
            (Invalid, "{ ...a } fragment a on Query { ...a }"),
            (Invalid, "{ ...f0 }" + Many(900, i => $" fragment f{i} on Query {{ ...f{(i + 1) % 900} }}")),
            (Limit, "{ __typename }" + Many(1_001, i => $" fragment f{i} on Query {{ __typename }}")),
            (Invalid, "{ ...f0 }" + Many(800, i => $" fragment f{i} on Query {{ ...nothing{i} }}")),
        ],
        ["fields"] =
        [
            (Limit, "{" + Repeat(10_000, " __typename") + "}"),
            (Limit, "{" + Many(100, i => $" a{i % 9}: __typename a{i % 9}: node(id: {i}) {{ id }}") + "}"),
            (Invalid, "{" + Many(45, i => $" a{i}: __typename a{i}: node(id: {i}) {{ id }}") + "}"),
            (Invalid, "{" + Many(5_000, i => $" nothing{i}") + "}"),
            (Invalid, "{ ...f0 }" + Many(900, i => $" fragment f{i} on Query {{ regions {{ nodes {{ slug }} }} ...f{i + 1} }}") + " fragment f900 on Query { regions { nodes { slug: id } } }"),
        ],
        ["directives and aliases"] =
        [
            (Limit, "{ __typename" + Repeat(3_000, " @skip(if: false)") + "}"),
            (Limit, "{ __typename" + Repeat(5_000, " @a") + "}"),
            (Limit, "{" + Repeat(1_001, " ... @include(if: true) { __typename }") + "}"),
            (Limit, "{" + Many(3_000, i => $" a{i}: __typename") + "}"),
            (Limit, "{" + Many(200, i => $" a{i}: regions {{ nodes {{ slug }} }}") + "}"),
        ],
        ["size"] =
        [
            (Limit, "{ __typename }" + Repeat(300_000, " ")),
            (Limit, "{ __typename }" + Many(101, i => $" query q{i} {{ __typename }}")),
            (Limit, "query(" + Many(4_000, i => $" $v{i}: Int") + ") { __typename }"),
            (Invalid, "{ " + new string('n', 200_000) + " }"),
            (Invalid, "{ regions(first: " + new string('9', 100_000) + ") { totalCount } }"),
            (Invalid, "{ pointsOfSale(near: { latitude: 1e999999, longitude: 1 }) { totalCount } }"),
            (Invalid, "{ region(slug: {" + Many(2_000, i => $" a{i}: \"{i}\"") + "}) { id } }"),
            (Invalid, "{ __typename @" + new string('d', 200_000) + " }"),
            (Invalid, "{ ... on " + new string('T', 200_000) + " { a } }"),
        ],
        ["characters"] =
        [
            (Syntax, "{ __typename \0 }"),
            (Syntax, "{ region(slug: \"\\uD800\") { id } }"),
            (Syntax, "{ region(slug: \"\\u{110000}\") { id } }"),
            (Syntax, "{ region(slug: \"" + new string('x', 100_000)),
            (Syntax, "{ region(slug: \"\"\"" + Repeat(20_000, "\\\"\"\"")),
            (Syntax, new string('"', 100_001)),
            (Syntax, "{ __typename } ‮"),
            (Syntax, ""),
        ],
        ["introspection"] =
        [
            (Invalid, "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }"),
            (Invalid, "{ __type(name: \"Query\") { " + Nest(9, "fields { type { ", "} }", "name") + "} }"),
            (Invalid, "{ __schema { types { ...t } } } fragment t on __Type { fields { type { ...t } } }"),
            (Limit, "{ __schema { types " + Nest(60, "{ ofType ", "}", "{ name }") + "} }"),
        ],
    };

    public static TheoryData<string> Names => [.. Classes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Documents_that_cost_more_than_they_are_worth_are_refused(string name) => await host.SurvivesAsync(async () =>
    {
        foreach (var (code, document) in Classes[name])
        {
            var answer = await host.AskAsync(document);
            Assert.True(answer == (400, code), $"{document[..Math.Min(document.Length, 80)]}: {answer}, not {code}");
        }
    });

    [Fact]
    public async Task Long_documents_that_ask_for_little_are_answered() => await host.SurvivesAsync(async () =>
    {
        Assert.Equal((200, null), await host.AskAsync("#" + new string('x', 200_000) + "\n{ __typename }"));
        Assert.Equal((200, null), await host.AskAsync(new string(',', 200_000) + "{ __typename }"));
        Assert.Equal((200, null), await host.AskAsync("{ ...f0 }" + Many(900, i => $" fragment f{i} on Query {{ ...f{i + 1} }}") + " fragment f900 on Query { __typename }"));
    });

    [Fact]
    public async Task Operations_that_are_too_dear_are_refused_before_they_run() => await host.SurvivesAsync(async () =>
    {
        const string Dear = "regions(first: 100) { nodes { producers(first: 100) { nodes { products(first: 100) { nodes { slug } } } } } }";

        Assert.Equal((400, "COST_EXCEEDED"), await host.AskAsync("{ " + Dear + " }"));
        Assert.Equal((400, "COST_EXCEEDED"), await host.AskAsync("{" + Many(20, i => $" a{i}: {Dear}") + "}"));
    });

    private static string Repeat(int times, string text) => string.Concat(Enumerable.Repeat(text, times));

    private static string Many(int times, Func<int, string> text) => string.Concat(Enumerable.Range(0, times).Select(text));

    private static string Nest(int levels, string open, string close, string inside = "") => Repeat(levels, open) + inside + Repeat(levels, close);
}
