using System.Globalization;
using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>The reference implementation and the engine answer every request of <c>tests/conformance/execution</c> alike.</summary>
public sealed class ExecutionConformanceTests
{
    private static readonly string Folder = Path.Combine(NodeRunner.Folder, "execution");

    [Fact]
    public async Task Every_request_is_answered_as_the_reference_implementation_does()
    {
        var sdl = await File.ReadAllTextAsync(Path.Combine(Folder, "schema.graphql"), TestContext.Current.CancellationToken);
        var root = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, "root.json"), TestContext.Current.CancellationToken)).RootElement;
        var requests = File.ReadLines(Path.Combine(Folder, "requests.jsonl")).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        var engine = new GraphQLEngine(SchemaBuilder.Build(sdl), new() { DefaultResolver = JsonRoot.Resolve });
        var expected = await NodeRunner.RunAsync(
            "execution.mjs",
            requests.Select(request => new
            {
                sdl,
                root,
                query = request.GetProperty("query").GetString(),
                variables = Find(request, "variables"),
                operationName = Find(request, "operationName"),
            }),
            TestContext.Current.CancellationToken);

        var differences = new List<string>();
        for (var i = 0; i < requests.Count; i++)
        {
            var theirs = Canonical(expected[i]);
            var ours = await AnswerAsync(engine, requests[i], JsonRoot.Read(root));
            if (ours != theirs)
            {
                differences.Add($"--- {requests[i]}\nexpected {theirs}\nactual   {ours}");
            }
        }

        Assert.True(requests.Count >= 200);
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(40).Prepend($"{differences.Count} differ")));
    }

    private static JsonElement? Find(JsonElement request, string name) => request.TryGetProperty(name, out var value) ? value : null;

    private static async Task<string> AnswerAsync(GraphQLEngine engine, JsonElement request, object? root)
    {
        using var result = await engine.ExecuteAsync(
            new()
            {
                Query = request.GetProperty("query").GetString()!,
                Variables = Find(request, "variables"),
                OperationName = Find(request, "operationName")?.GetString(),
                RootValue = root,
            },
            TestContext.Current.CancellationToken);
        return Canonical(JsonDocument.Parse(result.Json).RootElement);
    }

    // Objects with their keys in order, numbers by value, errors without extensions, which the reference implementation has none of, and
    // in an order of our own: fields that wait finish in any order, and the specification leaves the order of their errors open.
    private static string Canonical(JsonElement json)
    {
        var text = new StringBuilder();
        Append(json, text);
        return text.ToString();
    }

    private static void Append(JsonElement json, StringBuilder text)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var isError = json.TryGetProperty("message", out _);
                var separator = "{";
                foreach (var property in json.EnumerateObject().OrderBy(one => one.Name, StringComparer.Ordinal))
                {
                    if (!isError || property.Name != "extensions")
                    {
                        text.Append(separator).Append(property.Name).Append(": ");
                        if (property.Name == "errors" && property.Value.ValueKind is JsonValueKind.Array)
                        {
                            text.AppendJoin(' ', property.Value.EnumerateArray().Select(Canonical).Order(StringComparer.Ordinal));
                        }
                        else
                        {
                            Append(property.Value, text);
                        }

                        separator = ", ";
                    }
                }

                text.Append(separator == "{" ? "{}" : "}");
                break;
            case JsonValueKind.Array:
                text.Append('[');
                foreach (var item in json.EnumerateArray())
                {
                    Append(item, text);
                    text.Append(' ');
                }

                text.Append(']');
                break;
            case JsonValueKind.Number:
                text.Append(json.GetDouble().ToString("R", CultureInfo.InvariantCulture));
                break;
            case JsonValueKind.String:
                text.Append(JsonSerializer.Serialize(json.GetString()));
                break;
            default:
                text.Append(json.ValueKind);
                break;
        }
    }
}
