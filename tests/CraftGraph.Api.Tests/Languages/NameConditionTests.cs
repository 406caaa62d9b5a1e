using CraftGraph.Api.Tests.Corpus;

namespace CraftGraph.Api.Tests.Languages;

public sealed class NameConditionTests(CorpusDatabase database)
{
    private const string Count = "query($where: TradeFilterInput) { trades(where: $where) { totalCount } }";

    [Theory]
    [InlineData("%")]
    [InlineData("\0")]
    [InlineData("…")]
    [InlineData(" ")]
    [InlineData("\u064B")]
    public async Task A_text_of_signs_alone_is_in_no_name_and_its_negation_in_every_one(string text)
    {
        var all = await CountAsync(new { });
        foreach (var operation in new[] { "eq", "contains", "startsWith", "endsWith" })
        {
            Assert.Equal(0, await CountAsync(Name("any", operation, text)));
            Assert.Equal(all, await CountAsync(Name("fr", operation == "eq" ? "neq" : $"n{operation}", text)));
        }

        Assert.Equal(0, await CountAsync(Name("en", "in", new[] { text })));
        Assert.Equal(all, await CountAsync(Name("en", "nin", new[] { text })));
    }

    [Fact]
    public async Task An_empty_text_is_in_every_name()
    {
        Assert.Equal(await CountAsync(new { }), await CountAsync(Name("fr", "contains", "")));
    }

    [Fact]
    public async Task Not_turns_the_conditions_of_all_languages_together()
    {
        var found = await CountAsync(new { name = new { fr = new { startsWith = "t" }, en = new { startsWith = "c" } } });
        var others = await CountAsync(new { name = new { not = new { fr = new { startsWith = "t" }, en = new { startsWith = "c" } } } });

        Assert.NotEqual(0, found);
        Assert.Equal(await CountAsync(new { }), found + others);
    }

    private static object Name(string language, string operation, object value) => new Dictionary<string, object>
    {
        ["name"] = new Dictionary<string, object> { [language] = new Dictionary<string, object> { [operation] = value } },
    };

    private async Task<int> CountAsync(object where)
    {
        using var client = new Client(database);
        return (await client.AskAsync(Count, new { where })).GetProperty("trades").GetProperty("totalCount").GetInt32();
    }
}
