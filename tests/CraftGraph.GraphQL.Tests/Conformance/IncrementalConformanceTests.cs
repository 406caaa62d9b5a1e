using System.Text.Json;
using System.Text.Json.Nodes;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>Version 17 of the reference implementation and the engine put off the same parts of a response, and deliver the same in the end.</summary>
public sealed class IncrementalConformanceTests
{
    private const string Directives =
        """

        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(initialCount: Int! = 0, if: Boolean! = true, label: String) on FIELD
        """;

    [Fact]
    public async Task Every_response_in_parts_is_that_of_the_reference_implementation_and_that_without_parts()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var sdl = await File.ReadAllTextAsync(Path.Combine(NodeRunner.Folder, "execution", "schema.graphql"), cancellation) + Directives;
        var root = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(NodeRunner.Folder, "execution", "root.json"), cancellation)).RootElement;
        var requests = File.ReadLines(Path.Combine(NodeRunner.Folder, "increments", "requests.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var engine = new GraphQLEngine(SchemaBuilder.Build(sdl), new() { DefaultResolver = JsonRoot.Resolve });
        var expected = await NodeRunner.RunAsync(
            "increments.mjs",
            requests.Select(request => new { sdl, root, query = request.GetProperty("query").GetString(), variables = VariablesOf(request) }),
            cancellation);

        var differences = new List<string>();
        for (var i = 0; i < requests.Count; i++)
        {
            var request = new OperationRequest
            {
                Query = requests[i].GetProperty("query").GetString()!,
                Variables = VariablesOf(requests[i]),
                RootValue = JsonRoot.Read(root),
                AcceptsIncrements = true,
            };
            var theirs = IncrementReader.Read(JsonNode.Parse(expected[i].GetRawText())!.AsArray()!);
            var parts = await Parts.ReadAsync(engine, request);
            var ours = IncrementReader.Read(parts);
            var whole = IncrementReader.Read([(await Parts.WholeAsync(engine, request))]);
            if (Describe(ours) != Describe(theirs) || (ours.Failed == 0 && !JsonNode.DeepEquals(ours.Data, whole.Data)))
            {
                differences.Add($"--- {requests[i]}\nexpected {Describe(theirs)}\nactual   {Describe(ours)}\nwhole    {whole.Data?.ToJsonString()}\n{expected[i]}\n{string.Join('\n', parts)}");
            }
        }

        Assert.True(requests.Count >= 60);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40).Prepend($"{differences.Count} differ")));
    }

    private static JsonElement? VariablesOf(JsonElement request) => request.TryGetProperty("variables", out var variables) ? variables : null;

    // Objects whose keys are in another order are the same. A part that fails tells all that went wrong in it, where the reference
    // implementation tells what ended it, so errors are compared where nothing failed.
    private static string Describe(IncrementReader response) => JsonSerializer.Serialize(new
    {
        data = Ordered(response.Data),
        announced = response.Announced.Order(StringComparer.Ordinal),
        response.Failed,
        errors = response.Errors.Where(_ => response.Failed == 0).Select(error => $"{error!["message"]} {error["path"]?.ToJsonString()}").Order(StringComparer.Ordinal),
    });

    private static JsonNode? Ordered(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => KeyValuePair.Create(field.Key, Ordered(field.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Ordered)]),
        _ => node?.DeepClone(),
    };
}
