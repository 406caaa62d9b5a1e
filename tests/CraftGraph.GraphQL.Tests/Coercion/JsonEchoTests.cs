using System.Text.Json;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Tests.Coercion;

public sealed class JsonEchoTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    [InlineData("1.50", "1.5")]
    [InlineData("1e3", "1000")]
    [InlineData("1e100", "1e+100")]
    [InlineData("12345678901234567890", "12345678901234567000")]
    [InlineData("\"a\\n\\\"b\\\"\"", "\"a\\n\\\"b\\\"\"")]
    [InlineData("[]", "[]")]
    [InlineData("{}", "{}")]
    [InlineData("""{ "a": { "b": { "c": 1 } } }""", "{ a: { b: [Object] } }")]
    [InlineData("[[[1]]]", "[[[Array]]]")]
    [InlineData("[1,2,3,4,5,6,7,8,9,10,11]", "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, ... 1 more item]")]
    public void Json_is_shown_as_the_reference_implementation_shows_it(string json, string shown) =>
        Assert.Equal(shown, JsonEcho.Describe(JsonDocument.Parse(json).RootElement));

    [Fact]
    public void Large_values_are_shown_short()
    {
        var json = JsonSerializer.Serialize(Enumerable.Range(0, 1000).ToDictionary(i => new string('k', 300) + i, _ => new string('v', 10_000)));

        Assert.InRange(JsonEcho.Describe(JsonDocument.Parse(json).RootElement).Length, 1, 10_000);
    }
}
