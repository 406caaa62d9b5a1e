using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;

namespace CraftGraph.GraphQL.Tests.Language;

public sealed class ParserLimitsTests
{
    private const int Hostile = 100_000;

    public static TheoryData<string, string> Nestings => new()
    {
        { "{ a", "" },
        { "{ ... ", "" },
        { "{ ... @d ", "" },
        { "[", "query Q($v: " },
        { "[", "{ a(b: " },
        { "{ a: ", "{ a(b: " },
        { "[{ a: ", "{ a(b: " },
        { "[", "query Q($v: Int = " },
        { "[", "type T { a: " },
        { "[", "type T { a(b: Int = " },
        { "[", "{ a @b(c: " },
    };

    [Theory]
    [MemberData(nameof(Nestings))]
    public void A_hundred_thousand_levels_are_refused_where_the_limit_is_passed(string level, string before)
    {
        var text = before + string.Concat(Enumerable.Repeat(level, Hostile));

        // Without a depth limit the stack is what stops it; with a token limit alone, the tokens.
        foreach (var (options, limit) in new[]
        {
            (new ParserOptions { MaxTokens = 0 }, "maxDepth"),
            (ParserOptions.Unlimited, "stack"),
            (new ParserOptions { MaxDepth = 0, MaxTokens = 1_000 }, "maxTokens"),
        })
        {
            var error = Assert.Throws<GraphQLException>(() => Parser.Parse(text, options)).Error;
            Assert.Equal(ErrorCode.LimitReached, error.Code);
            Assert.Equal(limit, error.Extensions!["limit"]);
            Assert.Equal(1, Assert.Single(error.Locations).Line);
        }
    }

    [Fact]
    public void The_depth_that_is_allowed_parses_and_one_more_does_not()
    {
        var options = new ParserOptions { MaxDepth = 3 };
        Parser.Parse("{ a(b: [[1]]) { b { c } } }", options);

        var error = Assert.Throws<GraphQLException>(() => Parser.Parse("{ a { b {\n c { d } } } }", options)).Error;
        Assert.Equal("The document nests more than 3 levels deep.", error.Message);
        Assert.Equal([new SourceLocation(2, 4)], error.Locations);
        Assert.Equal(3, error.Extensions!["maximum"]);
        Assert.Equal(ErrorCode.LimitReached, Assert.Throws<GraphQLException>(() => Parser.ParseType("[[[[A]]]]", options)).Error.Code);
        Assert.Equal(ErrorCode.LimitReached, Assert.Throws<GraphQLException>(() => Parser.ParseValue("[[[[1]]]]", options)).Error.Code);
    }

    [Fact]
    public void The_tokens_that_are_allowed_parse_and_one_more_does_not()
    {
        Parser.Parse("{ a b } # not a token", new ParserOptions { MaxTokens = 4 });

        var error = Assert.Throws<GraphQLException>(() => Parser.Parse("{ a b c }", new ParserOptions { MaxTokens = 4 })).Error;
        Assert.Equal("The document has more than 4 tokens.", error.Message);
        Assert.Equal([new SourceLocation(1, 9)], error.Locations);
        Assert.Equal("maxTokens", error.Extensions!["limit"]);
    }

    [Fact]
    public void Limits_hold_unless_they_are_lifted()
    {
        var large = $"{{ {string.Concat(Enumerable.Repeat("a ", 20_000))}}}";
        Assert.Equal(ErrorCode.LimitReached, Assert.Throws<GraphQLException>(() => Parser.Parse(large)).Error.Code);
        Parser.Parse(large, ParserOptions.Unlimited);

        var deep = string.Concat(Enumerable.Repeat("{ a", 200)) + new string('}', 200);
        Parser.Parse(deep);
        Assert.Equal(ErrorCode.LimitReached, Assert.Throws<GraphQLException>(() => Parser.Parse($"{{ a {deep} }}")).Error.Code);
    }

    [Fact]
    public void Long_tokens_and_much_that_is_ignored_take_time_in_proportion()
    {
        var started = System.Diagnostics.Stopwatch.StartNew();
        Parser.Parse($"{{ {new string('a', 1_000_000)} }}");
        Parser.Parse($"{{ a(b: \"{new string('x', 1_000_000)}\") }}");
        Parser.Parse($"{{ a(b: \"\"\"{new string('\n', 1_000_000)}\"\"\") }}");
        Parser.Parse($"{{ a(b: {new string('9', 1_000_000)}) }}");
        Parser.Parse($"{{ a {new string(',', 1_000_000)} #{new string('#', 1_000_000)}\n }}");
        Assert.InRange(started.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }
}
