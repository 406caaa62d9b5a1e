using System.Text;
using System.Text.Json;
using CraftGraph.GraphQL.Transport.Http;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Tests.Fuzzing;

/// <summary>Writes random requests, good ones and spoilt ones. The same seed writes the same request.</summary>
/// <param name="schema">What may be asked.</param>
/// <param name="known">Texts that the catalogue gave, such as ids and cursors.</param>
internal sealed class RequestGrammar(Schema schema, IReadOnlyList<string> known)
{
    private static readonly string?[] Accepts = [null, "*/*", "application/json", "application/graphql-response+json", "text/event-stream"];

    private static readonly string[] OddAccepts = ["application/jsonl", "text/html;q=x,,", ";;q=0", "application/json;charset=utf-16", "\0"];

    private static readonly string?[] Costs = [null, "report", "validate"];

    /// <summary>The request of a seed: how to send it, and its body, or its query string for GET.</summary>
    public (GraphQLHttpRequest Request, string Text) Write(int seed)
    {
        var random = new Random(seed);
        var mutations = new Mutations(random);
        var values = new ValueGrammar(random);
        values.Known.AddRange(known);
        var (document, variables) = new DocumentGrammar(schema, values, random).Write();
        var way = random.Next(10);
        document = way is 4 or 5 or 6 ? mutations.Tokens(document) : document;
        variables = way is 6 or 7 ? mutations.Tokens(variables) : variables;
        if (random.Next(10) == 0)
        {
            return Get(document, variables, random);
        }

        var body = Encoding.UTF8.GetBytes($"{{\"query\":{JsonSerializer.Serialize(document)},\"variables\":{variables}{Extras(random)}}}");
        body = random.Next(30) == 0 ? [(byte)'[', .. body, (byte)',', .. body, (byte)']'] : body;
        body = way is 8 or 9 ? mutations.Bytes(body) : body;
        return (
            new()
            {
                Method = "POST",
                ContentType = "application/json",
                Accept = AcceptOf(random),
                Cost = random.Next(50) == 0 ? "nonsense" : Costs[random.Next(Costs.Length)],
                ContentLength = body.Length,
                Body = new MemoryStream(body),
            },
            Encoding.UTF8.GetString(body));
    }

    private static (GraphQLHttpRequest Request, string Text) Get(string document, string variables, Random random)
    {
        var text = $"?query={Uri.EscapeDataString(document)}&variables={Uri.EscapeDataString(variables)}";
        text = random.Next(3) == 0 ? Encoding.Latin1.GetString(new Mutations(random).Bytes(Encoding.UTF8.GetBytes(text))) : text;
        return (new() { Method = "GET", QueryString = text, Accept = AcceptOf(random), IfNoneMatch = random.Next(4) == 0 ? "*" : null }, text);
    }

    private static string? AcceptOf(Random random) =>
        random.Next(30) == 0 ? OddAccepts[random.Next(OddAccepts.Length)] : Accepts[random.Next(Accepts.Length)];

    private static string Extras(Random random) => random.Next(60) switch
    {
        0 => ",\"operationName\":\"Q\"",
        1 => ",\"operationName\":null,\"extensions\":{}",
        2 => ",\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"00\"}}",
        3 => ",\"documentId\":\"x\"",
        4 => ",\"query\":\"{__typename}\"",
        _ => "",
    };
}
