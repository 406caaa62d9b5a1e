using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Conformance;

/// <summary>A schema with a field that is not ready before the test says so.</summary>
internal sealed class SlowSchema
{
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public SlowSchema()
    {
        var bindings = new SchemaBindings
        {
            Resolvers =
            {
                ["Query.artisan"] = _ => new(new Dictionary<string, object?> { ["id"] = "1", ["name"] = "Fatima", ["crafts"] = new[] { "zellige", "tadelakt", "carpet" } }),
                ["Artisan.story"] = async context =>
                {
                    await _ready.Task.WaitAsync(context.CancellationToken);
                    return "A long one.";
                },
            },
        };
        Engine = Ask.Engine(
            """
            type Query { artisan: Artisan }
            type Artisan { id: ID! name: String story: String crafts: [String!] }
            directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
            directive @stream(initialCount: Int! = 0, if: Boolean! = true, label: String) on FIELD
            """,
            bindings);
    }

    public GraphQLEngine Engine { get; }

    public void GetReady() => _ready.TrySetResult();
}
