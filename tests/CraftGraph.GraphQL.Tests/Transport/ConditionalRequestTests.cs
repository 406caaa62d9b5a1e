namespace CraftGraph.GraphQL.Tests.Transport;

public sealed class ConditionalRequestTests
{
    [Fact]
    public async Task An_answer_to_GET_has_a_tag_and_is_not_sent_again_to_who_has_it()
    {
        var exchange = new Exchange(new() { CacheControl = "public, max-age=60" });
        await exchange.GetAsync("query={hello}");
        var tag = exchange.ETag!;

        Assert.Matches("^W/\"[A-Za-z0-9_-]{22}\"$", tag);
        Assert.Equal((200, "public, max-age=60"), (exchange.Status, exchange.CacheControl));
        foreach (var known in (string[])[tag, tag[2..], $"\"other\", {tag}", "*"])
        {
            Assert.Equal("", await exchange.GetAsync("query={hello}", known));
            Assert.Equal((304, tag, "public, max-age=60"), (exchange.Status, exchange.ETag, exchange.CacheControl));
        }
    }

    [Fact]
    public async Task Another_answer_has_another_tag()
    {
        var exchange = new Exchange();
        await exchange.GetAsync("query={hello}");
        var tag = exchange.ETag;
        var answer = await exchange.GetAsync("query={other:hello}", tag);

        Assert.Equal((200, """{"data":{"other":"world"}}""", null), (exchange.Status, answer, exchange.CacheControl));
        Assert.NotEqual(tag, exchange.ETag);
    }

    [Theory]
    [InlineData("query={fails}")]
    [InlineData("query={nothing}")]
    public async Task An_answer_with_errors_is_never_kept(string query)
    {
        var exchange = new Exchange(new() { CacheControl = "public" });
        await exchange.GetAsync(query, "*");

        Assert.Equal((200, null, null), (exchange.Status, exchange.ETag, exchange.CacheControl));
    }

    [Fact]
    public async Task An_answer_to_POST_has_no_tag()
    {
        var exchange = new Exchange(new() { CacheControl = "public" });
        await exchange.PostAsync("""{ "query": "{ hello }" }""");

        Assert.Equal((200, null, null), (exchange.Status, exchange.ETag, exchange.CacheControl));
    }
}
