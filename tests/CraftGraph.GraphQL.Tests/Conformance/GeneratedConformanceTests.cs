using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.Tests.Generation;
using CraftGraph.GraphQL.Tests.Validation;
using CraftGraph.GraphQL.TypeSystem.Sdl;
using CraftGraph.GraphQL.Validation;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>The reference implementation and the engine agree on generated schemas and documents.</summary>
public sealed class GeneratedConformanceTests
{
    private const string Introspection = """
        {
          __schema {
            description
            queryType { name } mutationType { name } subscriptionType { name }
            types {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...Input } type { ...Type } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...Input }
              interfaces { ...Type }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...Type }
            }
            directives(includeDeprecated: true) { name description isRepeatable isDeprecated deprecationReason locations args(includeDeprecated: true) { ...Input } }
          }
        }
        fragment Input on __InputValue { name description type { ...Type } defaultValue isDeprecated deprecationReason }
        fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } }
        """;

    [Fact]
    public async Task Schemas_print_alike_from_introspection_and_documents_have_the_same_verdict()
    {
        var cases = Property.Sample(300, choices =>
        {
            var document = GeneratedDocument.Next(choices);
            var mutator = new DocumentMutator(choices.Below(1 << 20), [document.Text]);
            return (document.Schema, Documents: (string[])[document.Text, mutator.Next(), mutator.Next(), mutator.Next()]);
        });
        var requests = new List<object>();
        foreach (var (schema, documents) in cases)
        {
            var answer = await new GraphQLEngine(schema.Schema).AnswerAsync(Introspection);
            requests.Add(new { sdl = SchemaPrinter.Print(schema.Schema), introspection = JsonDocument.Parse(answer).RootElement.GetProperty("data"), documents });
        }

        var verdicts = await NodeRunner.RunAsync("generated.mjs", requests, TestContext.Current.CancellationToken);

        var differences = new List<string>();
        foreach (var ((schema, documents), verdict) in cases.Zip(verdicts))
        {
            var (client, server) = (Texts(verdict.GetProperty("client")), Texts(verdict.GetProperty("server")));
            if (!client.SequenceEqual(server))
            {
                differences.Add($"--- {schema}\nonly from SDL\n{Join(server.Except(client))}\nonly from introspection\n{Join(client.Except(server))}");
            }

            foreach (var (text, errors) in documents.Zip(verdict.GetProperty("errors").EnumerateArray()))
            {
                var expected = errors.GetArrayLength() == 0;
                var actual = Validate(schema, text);
                if (expected != (actual.Count == 0) && !IsDeparture(text))
                {
                    differences.Add($"--- {schema}\n{text}\nexpected {Join(Texts(errors))}\nactual {Join(actual)}");
                }
            }
        }

        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(5).Prepend($"{differences.Count} differ")));
    }

    // Neither @skip nor @include may stand at the root of a subscription (sec-Single-Root-Field); the reference implementation takes constants away first.
    private static bool IsDeparture(string text) =>
        text.Contains("subscription", StringComparison.Ordinal)
        && (text.Contains("@skip", StringComparison.Ordinal) || text.Contains("@include", StringComparison.Ordinal));

    private static List<string> Validate(GeneratedSchema schema, string text)
    {
        try
        {
            return [.. DocumentValidator.Validate(schema.Schema, Parser.Parse(text)).Select(error => error.Message)];
        }
        catch (GraphQLException exception)
        {
            return [exception.Message];
        }
    }

    private static List<string> Texts(JsonElement texts) => [.. texts.EnumerateArray().Select(text => text.GetString()!)];

    private static string Join(IEnumerable<string> texts) => string.Join('\n', texts);
}
