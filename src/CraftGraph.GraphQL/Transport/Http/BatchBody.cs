using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Transport.Http;

/// <summary>The responses to a batch as one body: a JSON list, or a line of JSON for each with its place in the batch.</summary>
internal static class BatchBody
{
    /// <summary>Joins responses in their order as a list.</summary>
    public static ResponseWriter JoinList(IReadOnlyList<ExecutionResult> results)
    {
        var body = new ResponseWriter();
        body.WriteRaw((byte)'[');
        for (var i = 0; i < results.Count; i++)
        {
            if (i > 0)
            {
                body.WriteRaw((byte)',');
            }

            body.WriteRaw(results[i].Json.Span);
        }

        body.WriteRaw((byte)']');
        return body;
    }

    /// <summary>Joins responses in their order, one a line.</summary>
    /// <param name="results">The responses.</param>
    /// <param name="indexName">What a response's place is called.</param>
    public static ResponseWriter JoinLines(IReadOnlyList<ExecutionResult> results, string indexName)
    {
        var body = new ResponseWriter();
        for (var i = 0; i < results.Count; i++)
        {
            // A response is an object that is never empty, so a first entry goes behind its brace.
            body.WriteRaw((byte)'{');
            body.WriteString(indexName);
            body.WriteRaw((byte)':');
            body.WriteNumber((long)i);
            body.WriteRaw((byte)',');
            body.WriteRaw(results[i].Json.Span[1..]);
            body.WriteRaw((byte)'\n');
        }

        return body;
    }
}
