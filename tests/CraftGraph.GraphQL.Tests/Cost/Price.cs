using System.Text.Json;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Cost;

/// <summary>Asks what operations cost, on a catalogue whose lists are sized.</summary>
internal static class Price
{
    public const string Directives =
        """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int, sizedFields: [String!],
          requireOneSlicingArgument: Boolean! = true) on FIELD_DEFINITION

        """;

    public const string Catalogue = Directives +
        """
        type Query {
          books(first: Int, last: Int, where: BookFilter @cost(weight: "10"), order: [BookSort!] @cost(weight: "10")): BooksConnection
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10,
              sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false) @cost(weight: "10")
          book: Book @cost(weight: "10")
          shelves: [Shelf!]! @listSize(assumedSize: 7)
          plain: [Shelf!]!
          exact(count: Int, filter: Window): [Shelf] @listSize(slicingArguments: ["count", "filter.max"])
          things(ids: [ID!]!): [Thing]! @listSize(slicingArguments: ["ids"])
          thing: Thing
          cover: Cover
        }
        type BooksConnection { edges: [BooksEdge!]  nodes: [Book!]  total: Int! }
        type BooksEdge { node: Book! }
        type Book {
          title: String
          author: Author
          tags: [String!]
          cover: Cover
          related(first: Int): BooksConnection
            @listSize(slicingArguments: ["first"], slicingArgumentDefaultValue: 5, sizedFields: ["edges", "nodes"],
              requireOneSlicingArgument: false)
        }
        type Author { name: String @cost(weight: "0.5") }
        type Shelf @cost(weight: "3") { name: String  books: [Book!] @listSize(assumedSize: 4) }
        interface Thing { related: [Thing!] @listSize(assumedSize: 2)  name: String }
        type Vase implements Thing { related: [Thing!] @listSize(assumedSize: 2)  name: String  glaze: String @cost(weight: "6") }
        type Rug implements Thing @cost(weight: "5") { related: [Thing!] @listSize(assumedSize: 3)  name: String }
        scalar Cover @cost(weight: "8")
        input BookFilter { and: [BookFilter!]  title: TextFilter }
        input TextFilter { eq: String  contains: String @cost(weight: "20") }
        input BookSort { title: Direction @cost(weight: "10")  year: Direction @cost(weight: "10") }
        input Window { max: Int }
        enum Direction { ASC DESC }
        """;

    public static GraphQLEngine Engine(CostLimits? limits = null, string sdl = Catalogue) =>
        new(SchemaBuilder.Build(sdl), new() { CostLimits = limits ?? new() });

    /// <summary>The price as <c>field cost / type cost</c>.</summary>
    public static async Task<string> OfAsync(string query, string? variables = null)
    {
        var answer = JsonDocument.Parse(await Engine().AskAsync(query, variables, CostMode.Validate)).RootElement;
        return answer.TryGetProperty("extensions", out var extensions)
            ? $"{extensions.GetProperty("operationCost").GetProperty("fieldCost")} / {extensions.GetProperty("operationCost").GetProperty("typeCost")}"
            : answer.ToString();
    }

    public static async Task<string> AskAsync(this GraphQLEngine engine, string query, string? variables, CostMode mode)
    {
        using var result = await engine.ExecuteAsync(
            new()
            {
                Query = query,
                Variables = variables is null ? null : JsonDocument.Parse(variables).RootElement,
                CostMode = mode,
            },
            TestContext.Current.CancellationToken);
        return System.Text.Encoding.UTF8.GetString(result.Json.Span);
    }
}
