using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Tests.Generation;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.Validation;
using CraftGraph.GraphQL.Validation.Limits;

namespace CraftGraph.GraphQL.Tests.Validation;

/// <summary>What holds for every document on every schema.</summary>
public sealed class DocumentPropertyTests
{
    [Fact]
    public void Every_document_that_keeps_the_rules_is_found_valid() => Property.Holds(
        2_000, GeneratedDocument.Next, document => Assert.Equal([], Validate(document.Schema.Schema, document.Text)));

    [Fact]
    public void No_document_makes_validation_fail_in_another_way_than_with_errors() => Property.Holds(
        500,
        choices =>
        {
            var document = GeneratedDocument.Next(choices);
            return (document.Schema, Text: new DocumentMutator(choices.Below(1 << 20), [document.Text, document.Schema.Sdl]).Next());
        },
        one =>
        {
            try
            {
                Validate(one.Schema.Schema, one.Text);
            }
            catch (GraphQLException exception)
            {
                Assert.Equal(ErrorCode.SyntaxError, exception.Error.Code);
            }
        });

    private static IEnumerable<string> Validate(Schema schema, string text) =>
        DocumentValidator.Validate(schema, Parser.Parse(text), DocumentLimits.Default).Select(error => error.Message);
}
