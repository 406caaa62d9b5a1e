using System.Text;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.Transport.Http;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Transport;

/// <summary>A handler over a small schema that is asked several times, with what it answered last.</summary>
internal sealed class Exchange
{
    private readonly GraphQLHttpHandler _handler;

    public Exchange(GraphQLHttpOptions? options = null, EngineOptions? engine = null)
    {
        var bindings = new SchemaBindings
        {
            Resolvers =
            {
                ["Query.hello"] = _ => new("world"),
                ["Query.echo"] = context => new(context.Argument<string>("id")),
                ["Query.items"] = context => new(Enumerable.Repeat("item", context.Argument<int>("first"))),
                ["Query.fails"] = _ => throw new GraphQL.Errors.GraphQLException("No.", "NO"),
                ["Mutation.count"] = _ => new(++Count),
            },
        };
        _handler = new(
            Ask.Engine(
                Cost.Price.Directives +
                """
                type Query {
                  hello: String  echo(id: ID): String  fails: String
                  items(first: Int): [Item!] @listSize(slicingArguments: ["first"], slicingArgumentDefaultValue: 5)
                }
                type Item { name: String }
                type Mutation { count: Int }
                """,
                bindings,
                engine),
            options);
    }

    /// <summary>How often the mutation ran.</summary>
    public int Count { get; private set; }

    public int Status { get; private set; }

    public string ContentType { get; private set; } = "";

    public string? ETag { get; private set; }

    public string? CacheControl { get; private set; }

    public Task<string> PostAsync(string body, string? accept = null, string? cost = null) => SendAsync(new()
    {
        Method = "POST",
        ContentType = "application/json",
        Accept = accept,
        Cost = cost,
        Body = new MemoryStream(Encoding.UTF8.GetBytes(body)),
    });

    public Task<string> GetAsync(string query, string? ifNoneMatch = null, string? accept = null) =>
        SendAsync(new() { Method = "GET", QueryString = query, IfNoneMatch = ifNoneMatch, Accept = accept });

    private async Task<string> SendAsync(GraphQLHttpRequest request)
    {
        using var response = await _handler.HandleAsync(request, TestContext.Current.CancellationToken);
        (Status, ContentType, ETag, CacheControl) = (response.StatusCode, response.ContentType, response.ETag, response.CacheControl);
        return Encoding.UTF8.GetString(response.Body.Span);
    }
}
