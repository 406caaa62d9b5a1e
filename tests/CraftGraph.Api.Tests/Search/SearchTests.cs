using System.Text.Json;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Tests.Search;

/// <summary>Search as one more condition of lists: pages, orders, counts, and texts that mean no good.</summary>
public abstract class SearchTests
{
    /// <summary>The catalogue that the tests are of.</summary>
    internal abstract EntityStore OpenStore();

    public static TheoryData<string> NastyTexts =>
    [
        "\"", "'", "tapis\"", "tapis*", "*tapis", "NEAR(tapis fes)", "tapis AND", "OR tapis", "NOT tapis", "tapis NOT fes", "NameTerms:tapis", "{NameTerms}:tapis",
        "(tapis", "tapis)", "tapis + fes", "^tapis", "tapis-fes", "%tapis%", "_tapis_", "tapis_fes", "a\\b", "tapis:*", "tapis & !fes", "tapis | fes", "tapis <-> fes", "'tapis':A",
        "'; DROP TABLE Products; --", "tapis\0fes", "tapis\u202efes", "\ud83d\ude00 tapis", "ﷺ", "rank:tapis", "rowid", "-tapis", "tapis\"\"fes", "\"tapis\" \"fes\"",
    ];

    [Theory]
    [MemberData(nameof(NastyTexts))]
    public async Task Signs_of_search_languages_mean_nothing(string text)
    {
        using var client = new Client(OpenStore());
        const string Query = "query ($text: String!) { search(text: $text) { totalCount nodes { kind } } products(search: $text) { totalCount nodes { slug } } }";

        var letters = text.EnumerateRunes().Any(System.Text.Rune.IsLetterOrDigit);
        if (letters)
        {
            await client.AskAsync(Query, new { text });
        }
        else
        {
            var answer = await client.FailAsync("query ($text: String!) { search(text: $text) { totalCount } }", new { text });
            Assert.Equal(("BAD_ARGUMENT", "Argument \"text\" has no letters or digits to search for.", "search"), answer);
        }
    }

    [Fact]
    public async Task Words_with_signs_between_them_are_words()
    {
        using var client = new Client(OpenStore());

        var answer = await client.AskAsync("{ a: products(search: \"tapis-(laine)*\") { totalCount } b: products(search: \"tapis laine\") { totalCount } }");

        Assert.Equal(Count(answer, "b"), Count(answer, "a"));
        Assert.True(Count(answer, "a") > 0);
    }

    [Fact]
    public async Task A_text_is_bounded()
    {
        using var client = new Client(OpenStore());

        var tooLong = await client.FailAsync("query ($text: String!) { products(search: $text) { totalCount } }", new { text = new string('a', 201) });
        var tooMany = await client.FailAsync("{ products(search: \"a b c d e f g h i j k\") { totalCount } }");

        Assert.Equal(("BAD_ARGUMENT", "Argument \"search\" has 201 characters; 200 are the most.", "products"), tooLong);
        Assert.Equal(("BAD_ARGUMENT", "Argument \"search\" has 11 words; 10 are the most.", "products"), tooMany);
    }

    [Theory]
    [InlineData("tapis", 7)]
    [InlineData("fes", 100)]
    [InlineData("laine", 33)]
    public async Task Pages_forwards_and_backwards_are_the_list(string text, int size)
    {
        using var client = new Client(OpenStore());
        const string Forwards = "query ($text: String!, $size: Int, $cursor: String) { page: products(search: $text, first: $size, after: $cursor, where: { isExportable: { eq: true } }) "
            + "{ totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage endCursor } } }";
        const string Backwards = "query ($text: String!, $size: Int, $cursor: String) { page: products(search: $text, last: $size, before: $cursor, where: { isExportable: { eq: true } }) "
            + "{ nodes { slug } pageInfo { hasPreviousPage startCursor } } }";

        var forwards = new List<string>();
        var total = 0;
        string? cursor = null;
        do
        {
            var page = (await client.AskAsync(Forwards, new { text, size, cursor })).GetProperty("page");
            total = page.GetProperty("totalCount").GetInt32();
            forwards.AddRange(Slugs(page));
            cursor = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (cursor is not null);

        var backwards = new List<string>();
        do
        {
            var page = (await client.AskAsync(Backwards, new { text, size, cursor })).GetProperty("page");
            backwards.InsertRange(0, Slugs(page));
            cursor = page.GetProperty("pageInfo").GetProperty("hasPreviousPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("startCursor").GetString() : null;
        }
        while (cursor is not null);

        Assert.True(total > size);
        Assert.Equal(total, forwards.Distinct().Count());
        Assert.Equal(total, forwards.Count);
        Assert.Equal(forwards, backwards);
    }

    [Fact]
    public async Task An_order_that_is_asked_for_goes_before_relevance_and_finds_the_same()
    {
        using var client = new Client(OpenStore());

        var answer = await client.AskAsync(
            "{ best: products(search: \"cuir fes\", first: 100) { totalCount nodes { slug } } dear: products(search: \"cuir fes\", order: [{ price: DESC }], first: 100) { nodes { slug price { amountMinor } } } }");

        var prices = answer.GetProperty("dear").GetProperty("nodes").EnumerateArray().Select(one => one.GetProperty("price").GetProperty("amountMinor").GetInt64()).ToList();
        Assert.Equal(prices.OrderDescending(), prices);
        Assert.Equal(Math.Min(100, Count(answer, "best")), prices.Count);
    }

    [Fact]
    public async Task Pages_in_an_order_that_is_asked_for_are_the_list()
    {
        using var client = new Client(OpenStore());
        const string Page = "query ($cursor: String) { page: products(search: \"tapis\", order: [{ price: DESC }], first: 40, after: $cursor) "
            + "{ totalCount nodes { slug } pageInfo { hasNextPage endCursor } } }";

        var slugs = new List<string>();
        string? cursor = null;
        int total;
        do
        {
            var page = (await client.AskAsync(Page, new { cursor })).GetProperty("page");
            total = page.GetProperty("totalCount").GetInt32();
            slugs.AddRange(Slugs(page));
            cursor = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
        }
        while (cursor is not null);

        Assert.True(total > 80);
        Assert.Equal(total, slugs.Distinct().Count());
        Assert.Equal(total, slugs.Count);
    }

    [Fact]
    public async Task Facets_count_what_the_text_finds_without_their_own_condition()
    {
        using var client = new Client(OpenStore());

        var answer = await client.AskAsync(
            """
            {
              searched: products(search: "laine", where: { region: { slug: { eq: "fes-meknes" } } }) {
                totalCount
                facets(keys: [REGION, TRADE]) { key values { key count isChosen } }
              }
              everywhere: products(search: "laine") { totalCount }
              elsewhere: products(search: "laine", where: { region: { slug: { eq: "souss-massa" } } }) { totalCount }
            }
            """);

        var facets = answer.GetProperty("searched").GetProperty("facets").EnumerateArray().ToDictionary(
            facet => facet.GetProperty("key").GetString()!,
            facet => facet.GetProperty("values").EnumerateArray().ToDictionary(one => one.GetProperty("key").GetString()!, one => one.GetProperty("count").GetInt32()));
        Assert.Equal(Count(answer, "searched"), facets["REGION"]["fes-meknes"]);
        Assert.Equal(Count(answer, "elsewhere"), facets["REGION"]["souss-massa"]);
        Assert.Equal(Count(answer, "everywhere"), facets["REGION"].Values.Sum());
        Assert.Equal(Count(answer, "searched"), facets["TRADE"].Values.Sum());
        Assert.True(Count(answer, "searched") < Count(answer, "everywhere"));
    }

    [Fact]
    public async Task A_word_of_a_description_finds_after_all_else()
    {
        using var client = new Client(OpenStore());

        var answer = await client.AskAsync("{ search(text: \"demonstration article\", first: 3) { totalCount nodes { kind match } } }");

        Assert.Equal(
            """{"kind":"PRODUCT","match":"DESCRIPTION"}""", answer.GetProperty("search").GetProperty("nodes")[0].GetRawText());
    }

    [Fact]
    public async Task A_name_that_says_a_word_twice_is_found_by_it()
    {
        using var client = new Client(OpenStore());

        var answer = await client.AskAsync("{ search(text: \"tan-tan\", first: 1) { nodes { match node { id } } } }");

        Assert.Equal("EXACT_NAME", answer.GetProperty("search").GetProperty("nodes")[0].GetProperty("match").GetString());
    }

    [Fact]
    public async Task A_text_of_ten_thousand_characters_is_refused_in_a_short_answer()
    {
        using var client = new Client(OpenStore());

        var refused = await client.FailAsync("query ($text: String!) { search(text: $text) { totalCount } }", new { text = new string('z', 10_000) });

        Assert.Equal(("BAD_ARGUMENT", "Argument \"text\" has 10000 characters; 200 are the most.", "search"), refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u0001\u0002\u001b")]
    [InlineData("\u200f\u202e")]
    [InlineData("\ud800")]
    [InlineData("!!! *** \"\" ^ & | :* <->")]
    public async Task A_text_without_a_letter_or_digit_is_refused(string text)
    {
        using var client = new Client(OpenStore());

        var refused = await client.FailAsync("query ($text: String!) { search(text: $text) { totalCount } }", new { text });

        Assert.Equal(("BAD_ARGUMENT", "Argument \"text\" has no letters or digits to search for.", "search"), refused);
    }

    [Fact]
    public async Task An_empty_text_is_refused_and_an_absent_one_searches_nothing()
    {
        using var client = new Client(OpenStore());

        var refused = await client.FailAsync("{ products(search: \"  ،. \") { totalCount } }");
        var answer = await client.AskAsync("query ($none: String) { a: products(search: $none) { totalCount correctedText } b: products { totalCount } }");

        Assert.Equal("BAD_ARGUMENT", refused.Code);
        Assert.Equal(Count(answer, "b"), Count(answer, "a"));
    }

    private static int Count(JsonElement answer, string field) => answer.GetProperty(field).GetProperty("totalCount").GetInt32();

    private static IEnumerable<string> Slugs(JsonElement page) => page.GetProperty("nodes").EnumerateArray().Select(one => one.GetProperty("slug").GetString()!);
}

/// <summary>The same in SQLite.</summary>
public sealed class SqliteSearchTests(CorpusDatabase database) : SearchTests
{
    internal override EntityStore OpenStore() => database.OpenStore();
}

/// <summary>The same in PostgreSQL.</summary>
public sealed class PostgresSearchTests(CorpusDatabase database) : SearchTests
{
    internal override EntityStore OpenStore() => database.OpenPostgresStore();
}
