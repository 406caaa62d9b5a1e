using System.Text;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Tests.Validation.Limits;

public sealed class DocumentLimitCheckerTests
{
    private const string IntrospectionQuery =
        """
        query IntrospectionQuery {
          __schema { queryType { name } types { ...FullType } directives { name args { ...InputValue } } }
        }
        fragment FullType on __Type {
          kind name fields(includeDeprecated: true) { name args { ...InputValue } type { ...TypeRef } }
          inputFields { ...InputValue } interfaces { ...TypeRef } enumValues { name } possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name type { ...TypeRef } defaultValue }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        }
        """;

    [Fact]
    public void The_usual_introspection_query_is_far_below_every_limit() =>
        Assert.Empty(Check(
            IntrospectionQuery, new() { Depth = 20, Fields = 200, Fragments = 10, Aliases = 0, Directives = 0, RepeatedFields = 1 }));

    [Theory]
    [InlineData("query A { version } query B { version } query C { version }", "operations", 2, 3)]
    [InlineData("{ ...F } fragment F on Q { a } fragment G on Q { a } fragment H on Q { a }", "fragments", 2, 3)]
    [InlineData("{ a { b { c } } }", "depth", 2, 3)]
    [InlineData("{ a { ... on T { ... { ...F } } } } fragment F on T { b { c } }", "depth", 2, 3)]
    [InlineData("{ a b c }", "fields", 2, 3)]
    [InlineData("{ a { ...F ...F } } fragment F on T { b c }", "fields", 4, 5)]
    [InlineData("{ x: a y: a ...F ...F } fragment F on Q { z: a }", "aliases", 2, 3)]
    [InlineData("query ($v: Int @a) @a { b @a }", "directives", 2, 3)]
    [InlineData("{ a @x @x @x }", "directivesPerLocation", 2, 3)]
    [InlineData("{ a @y ...F @x @x @x }", "directivesPerLocation", 2, 3)]
    [InlineData("{ a a b { a } c: a a }", "repeatedFields", 2, 3)]
    public void A_document_beyond_a_limit_is_refused_with_its_name_and_numbers(
        string document, string limit, int maximum, int found)
    {
        var error = Assert.Single(Check(document, Only(limit, maximum)));

        Assert.Equal(ErrorCode.LimitReached, error.Code);
        Assert.Equal(limit, error.Extensions!["limit"]);
        Assert.Equal((long)maximum, error.Extensions["maximum"]);
        Assert.Equal((long)found, error.Extensions["found"]);
        Assert.Contains($"{found}", error.Message, StringComparison.Ordinal);
        Assert.Empty(Check(document, Only(limit, found)));
    }

    [Fact]
    public void The_error_stands_at_the_operation()
    {
        var error = Assert.Single(Check("query A { a }\nquery B { a b }", new() { Fields = 1 }));

        Assert.Equal("The operation \"B\" has 2 fields with its fragments; 1 are allowed.", error.Message);
        Assert.Equal(new SourceLocation(2, 1), Assert.Single(error.Locations));
    }

    [Fact]
    public void Only_the_operation_that_will_run_is_looked_at_when_it_is_known()
    {
        var document = Parser.Parse("query A { a } query B { a b }");

        var (first, second) = ((OperationDefinitionNode)document.Definitions[0], (OperationDefinitionNode)document.Definitions[1]);

        Assert.Empty(DocumentLimitChecker.Check(document, first, new() { Fields = 1 }));
        Assert.Single(DocumentLimitChecker.Check(document, second, new() { Fields = 1 }));
    }

    [Fact]
    public void Fragments_that_double_each_other_are_counted_without_writing_them_out()
    {
        var error = Assert.Single(Check(Bomb(30), new()));

        Assert.Equal("fields", error.Extensions!["limit"]);
        Assert.Equal((1L << 30) - 1, error.Extensions["found"]);
    }

    [Fact]
    public void Counts_that_no_number_holds_stop_growing() =>
        Assert.Equal(1L << 60, Assert.Single(Check(Bomb(200), new())).Extensions!["found"]);

    [Fact]
    public void A_chain_of_thousands_of_fragments_is_counted()
    {
        var limits = new DocumentLimits { Fragments = 10_000 };
        var document = new StringBuilder("{ ...f0 } ");
        for (var index = 0; index < 5_000; index++)
        {
            document.Append($"fragment f{index} on T {{ a {{ {(index < 4_999 ? $"...f{index + 1}" : "b")} }} }} ");
        }

        Assert.Equal(5_001L, Assert.Single(Check(document.ToString(), limits)).Extensions!["found"]);
    }

    [Fact]
    public void Circles_and_unknown_fragments_end() =>
        Assert.Empty(Check("{ ...F ...Nowhere } fragment F on T { a { ...G } } fragment G on T { b { ...F } }", new()));

    [Fact]
    public void Directives_piled_on_a_field_are_refused_by_default() =>
        Assert.Equal(
            "directivesPerLocation",
            Assert.Single(Check("{ __typename @a@a@a@a@a@a@a@a@a@a }", DocumentLimits.Default)).Extensions!["limit"]);

    [Fact]
    public void A_field_repeated_hundreds_of_times_is_refused_by_default() =>
        Assert.Equal(
            "repeatedFields",
            Assert.Single(Check(
                $"{{ {string.Join(' ', Enumerable.Repeat("__typename", 500))} }}",
                DocumentLimits.Default)).Extensions!["limit"]);

    [Fact]
    public void A_hundred_and_one_aliases_are_refused_by_default() =>
        Assert.Equal(
            "aliases",
            Assert.Single(Check(
                $"{{ {string.Join(' ', Enumerable.Range(0, 101).Select(index => $"alias{index}: __typename"))} }}",
                DocumentLimits.Default)).Extensions!["limit"]);

    [Fact]
    public void A_text_is_refused_by_its_size_before_it_is_read()
    {
        var limits = new DocumentLimits { Bytes = 10 };

        Assert.Null(DocumentLimitChecker.CheckSize(10, limits));
        Assert.Equal("bytes", DocumentLimitChecker.CheckSize(11, limits)!.Extensions!["limit"]);
    }

    [Fact]
    public void The_parser_gets_its_limits()
    {
        var options = new DocumentLimits { Tokens = 7, SyntaxDepth = 3 }.ToParserOptions();

        Assert.Equal((7, 3), (options.MaxTokens, options.MaxDepth));
    }

    private static string Bomb(int length) => "{ ...f0 } " + string.Concat(Enumerable.Range(0, length).Select(index =>
        $"fragment f{index} on T {{ a {(index < length - 1 ? $"...f{index + 1} ...f{index + 1}" : "")} }} "));

    private static DocumentLimits Only(string limit, int maximum) => limit switch
    {
        "operations" => new() { Operations = maximum },
        "fragments" => new() { Fragments = maximum },
        "depth" => new() { Depth = maximum },
        "fields" => new() { Fields = maximum },
        "aliases" => new() { Aliases = maximum },
        "directives" => new() { Directives = maximum },
        "directivesPerLocation" => new() { DirectivesPerLocation = maximum },
        _ => new() { RepeatedFields = maximum },
    };

    private static IReadOnlyList<GraphQLError> Check(string document, DocumentLimits limits) =>
        DocumentLimitChecker.Check(Parser.Parse(document, ParserOptions.Unlimited), null, limits);
}
