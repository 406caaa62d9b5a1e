using System.Text;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Validation;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Tests.Validation;

/// <summary>All rules together, and what documents do that are made to hold a server up.</summary>
public sealed class DocumentValidatorTests
{
    [Fact]
    public void A_valid_document_has_no_errors() =>
        Assert.Empty(Validate(
            "query ($l: Language = FR) { artisan(id: 1) { ...F } } fragment F on Maker { name(language: $l) region { id } }"));

    [Fact]
    public void An_error_tells_its_code_and_the_section_it_breaks()
    {
        var error = Assert.Single(Validate("{ artisan }"));

        Assert.Equal(ErrorCode.ValidationFailed, error.Code);
        Assert.Equal("https://spec.graphql.org/September2025/#sec-Leaf-Field-Selections", error.Extensions!["specifiedBy"]);
        Assert.Equal(new SourceLocation(1, 3), Assert.Single(error.Locations));
    }

    [Fact]
    public void A_mistake_is_told_by_one_rule_only() =>
        Assert.Single(Validate("{ artisan(id: 1) { nothing { deeper(at: 1) @skip(if: true) } } }"));

    [Fact]
    public void Errors_end_at_the_limit_with_a_last_one_that_says_so()
    {
        var errors = Validate($"{{ {string.Join(' ', Enumerable.Range(0, 500).Select(index => $"nothing{index}"))} }}");

        Assert.Equal(101, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }

    [Fact]
    public void As_many_errors_as_the_limit_are_all_there_are() =>
        Assert.Equal(2, Validate("{ nothing nobody }", new() { Errors = 2 }).Count);

    [Fact]
    public void Long_names_are_cut_in_messages()
    {
        var error = Assert.Single(Validate($"{{ {new string('x', 100_000)} }}"));

        Assert.True(error.Message.Length < 2_000);
    }

    [Fact]
    public void Many_places_of_one_mistake_are_cut()
    {
        var error = Assert.Single(
            Validate($"{{ artisan({string.Join(' ', Enumerable.Repeat("id: 1", 2_000))}) {{ id }} }}"));

        Assert.Equal(100, error.Locations.Count);
    }

    [Fact]
    public void A_chain_of_thousands_of_fragments_is_followed() =>
        Assert.Empty(Validate(Chain(
            5_000, (index, next) => $"fragment f{index} on Artisan {{ {(next.Length > 0 ? next : "name")} }} ")));

    [Fact]
    public void A_chain_of_fragments_that_add_a_field_each_is_within_the_budget() =>
        Assert.Empty(Validate(Chain(300, (index, next) => $"fragment f{index} on Artisan {{ name {next} }} ")));

    [Fact]
    public void A_circle_of_thousands_of_fragments_is_told_once()
    {
        var errors = Validate(Chain(
            5_000, (index, next) => $"fragment f{index} on Artisan {{ {(next.Length > 0 ? next : "...f0")} }} "));

        Assert.StartsWith(
            "Cannot spread fragment \"f0\" within itself via", Assert.Single(errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_of_thousands_of_introspecting_fragments_is_followed()
    {
        var fragments = new StringBuilder("{ __schema { types { ...f0 } } } ");
        for (var index = 0; index < 5_000; index++)
        {
            var next = index < 4_999 ? $"...f{index + 1}" : "fields { type { name } }";
            fragments.Append($"fragment f{index} on __Type {{ name ofType {{ {next} }} }} ");
        }

        Assert.Empty(Validate(fragments.ToString()));
    }

    [Fact]
    public void Two_deep_chains_that_are_compared_do_not_overflow()
    {
        var document = new StringBuilder("{ artisan { ...f0 ...g0 } } ");
        foreach (var name in "fg")
        {
            for (var index = 0; index < 5_000; index++)
            {
                var next = index < 4_999 ? $"...{name}{index + 1}" : string.Empty;
                document.Append($"fragment {name}{index} on Artisan {{ masters {{ name {next} }} }} ");
            }
        }

        Assert.Equal("mergeWork", Assert.Single(Validate(document.ToString())).Extensions!["limit"]);
    }

    [Fact]
    public void Fragments_that_double_each_other_are_compared_once() =>
        Assert.Empty(Validate(Chain(
            30, (index, next) => $"fragment f{index} on Artisan {{ name {next} {next} ... on Artisan {{ {next} age }} }} ")));

    [Theory]
    [InlineData("name")]
    [InlineData("region { id name capital { latitude } }")]
    [InlineData("name(language: AR)")]
    public void Thousands_of_identical_fields_take_little_work(string field)
    {
        var document = $"{{ artisan {{ {string.Join(' ', Enumerable.Repeat(field, 3_000))} }} }}";

        Assert.Empty(Validate(document, new() { MergeWork = 5_000 }));
    }

    [Fact]
    public void Work_on_identical_fields_grows_no_faster_than_their_number()
    {
        var document = $"{{ artisan {{ {string.Join(' ', Enumerable.Repeat("region { id capital { latitude } }", 10_000))} }} }}";

        Assert.Empty(Validate(document, new() { MergeWork = 20_000 }));
    }

    [Fact]
    public void Work_on_aliases_of_other_arguments_grows_no_faster_than_their_number()
    {
        var aliases = Enumerable.Range(0, 3_000).Select(index => $"a{index}: masters(first: {index}) {{ id }}");

        Assert.Empty(Validate($"{{ artisan {{ {string.Join(' ', aliases)} }} }}", new() { MergeWork = 6_000 }));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(1_000)]
    public void Work_on_deep_fragments_grows_no_faster_than_their_depth(int depth)
    {
        var document = Chain(depth, (index, next) => $"fragment f{index} on Artisan {{ name masters {{ id {next} }} }} ");

        Assert.Empty(Validate(document, new() { MergeWork = 20 * depth }));
    }

    [Fact]
    public void A_conflict_among_thousands_of_identical_fields_is_found()
    {
        var copies = string.Join(' ', Enumerable.Repeat("x: region { id }", 3_000));

        var errors = Validate($"{{ artisan {{ {copies} x: region {{ id: name }} }} }}", new() { MergeWork = 5_000 });

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.StartsWith("Fields \"x\" conflict", error.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Thousands_of_conflicting_fields_end_at_a_limit()
    {
        var fields = Enumerable.Range(0, 3_000).Select(index => $"x: masters(first: {index}) {{ id }}");

        Assert.Equal(101, Validate($"{{ artisan {{ {string.Join(' ', fields)} }} }}").Count);
    }

    [Fact]
    public void Comparing_more_than_the_budget_is_refused()
    {
        // None of them conflict, and none are the same.
        var fields = Enumerable.Range(0, 1_500).Select(index => $"masters {{ a{index}: id }}");

        var error = Assert.Single(Validate($"{{ artisan {{ {string.Join(' ', fields)} }} }}"));

        Assert.Equal(ErrorCode.LimitReached, error.Code);
        Assert.Equal("mergeWork", error.Extensions!["limit"]);
        Assert.Equal(500_000L, error.Extensions["maximum"]);
    }

    [Fact]
    public void Many_operations_over_many_fragments_are_refused()
    {
        var document = new StringBuilder(
            Chain(1_500, (index, next) => $"fragment f{index} on Artisan {{ {(next.Length > 0 ? next : "name")} }} "));
        var operations = Enumerable.Range(0, 1_500).Select(index => $"query q{index} {{ artisan {{ ...f0 }} }}");
        document.Replace("{ artisan { ...f0 } }", string.Join(' ', operations));

        Assert.Equal("fragmentWork", Assert.Single(Validate(document.ToString())).Extensions!["limit"]);
    }

    private static string Chain(int length, Func<int, string, string> fragment) => "{ artisan { ...f0 } } " + string.Concat(
        Enumerable.Range(0, length).Select(index => fragment(index, index < length - 1 ? $"...f{index + 1}" : string.Empty)));

    private static IReadOnlyList<GraphQLError> Validate(string document, DocumentLimits? limits = null) =>
        DocumentValidator.Validate(CraftSchema.Instance, Parser.Parse(document, ParserOptions.Unlimited), limits);
}
