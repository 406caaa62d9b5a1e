using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Execution;

public sealed class BatchLoaderTests
{
    private const string Sdl = "type Query { makers(ids: [Int!]!): [Maker] } type Maker { id: Int name: String master: Maker word: String }";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Keys_of_siblings_go_in_one_batch(bool isSlow)
    {
        var names = new Names { IsSlow = isSlow };

        Assert.Equal(
            """{"data":{"makers":[{"name":"n1"},{"name":"n2"},{"name":"n3"}]}}""", await AskAsync(names, "{ makers(ids: [1, 2, 3]) { name } }"));
        Assert.Equal(["1,2,3"], names.Batches);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Each_level_of_a_query_is_one_batch(bool isSlow)
    {
        var names = new Names { IsSlow = isSlow };

        Assert.Equal(
            """{"data":{"makers":[{"master":{"master":{"name":"n201"}}},{"master":{"master":{"name":"n202"}}}]}}""",
            await AskAsync(names, "{ makers(ids: [1, 2]) { master { master { name } } } }"));
        Assert.Equal(["1,2", "101,102", "201,202"], names.Batches);
    }

    [Fact]
    public async Task A_key_is_asked_for_once_in_a_request_and_again_in_the_next()
    {
        var names = new Names();
        var engine = EngineOf(names);

        Assert.Equal(
            """{"data":{"makers":[{"name":"n7","again":"n7"},{"name":"n7","again":"n7"}]}}""",
            await engine.AnswerAsync("{ makers(ids: [7, 7]) { name again: name } }"));
        await engine.AnswerAsync("{ makers(ids: [7]) { name } }");

        Assert.Equal(["7", "7"], names.Batches);
    }

    [Fact]
    public async Task A_batch_is_no_larger_than_its_source_allows()
    {
        var names = new Names { Size = 2 };

        await AskAsync(names, "{ makers(ids: [1, 2, 3, 4, 5]) { name } }");

        Assert.Equal(["1,2", "3,4", "5"], names.Batches);
    }

    [Fact]
    public async Task Two_sources_that_take_their_time_lead_to_one_batch_of_what_both_need_next()
    {
        var names = new Names { IsSlow = true };
        var words = new Words(names);
        var engine = EngineOf(names, words);

        Assert.Equal(
            """{"data":{"makers":[{"master":{"name":"n101"},"word":"n500"},{"master":{"name":"n102"},"word":"n500"}]}}""",
            await engine.AnswerAsync("{ makers(ids: [1, 2]) { master { name } word } }"));
        Assert.Equal(["1,2", "101,102,500"], names.Batches);
    }

    [Fact]
    public async Task A_key_without_a_value_is_null()
    {
        Assert.Equal("""{"data":{"makers":[{"name":null},{"name":"n1"}]}}""", await AskAsync(new Names(), "{ makers(ids: [0, 1]) { name } }"));
    }

    [Fact]
    public async Task An_error_of_one_key_stands_at_the_fields_that_asked_for_it()
    {
        var answer = await AskAsync(new Names(), "{ makers(ids: [1, -1]) { name } }");

        Assert.Equal(
            """{"errors":[{"message":"No maker -1.","locations":[{"line":1,"column":26}],"path":["makers",1,"name"],"extensions":{"code":"BAD_ARGUMENT"}}],"data":{"makers":[{"name":"n1"},{"name":null}]}}""",
            answer);
    }

    [Fact]
    public async Task A_batch_that_fails_is_one_bug_at_all_fields_that_asked()
    {
        var bugs = new List<string>();
        var names = new Names { Failure = new InvalidOperationException("secret") };
        var engine = EngineOf(names, options: new() { OnBug = (bug, id) => bugs.Add(id) });

        var answer = await engine.AnswerAsync("{ makers(ids: [1, 2]) { name } }");

        var id = Assert.Single(bugs);
        Assert.Equal(3, answer.Split(id).Length);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_fetched_for_a_request_that_is_cancelled()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var names = new Names { OnAsked = source.Cancel };

        var answer = await EngineOf(names).AnswerAsync("{ makers(ids: [1]) { name } }", cancellationToken: source.Token);

        Assert.Contains("REQUEST_CANCELLED", answer, StringComparison.Ordinal);
        Assert.Empty(names.Batches);
    }

    [Fact]
    public async Task A_key_asked_for_after_a_wait_for_something_else_is_fetched_too()
    {
        var names = new Names();
        var bindings = new SchemaBindings
        {
            Resolvers =
            {
                ["Query.late"] = async context =>
                {
                    await Task.Delay(5, context.CancellationToken);
                    var first = await context.Loader(names).LoadAsync(1);
                    var both = await context.Loader(names).LoadAllAsync([1, 2]);
                    return first + string.Concat(both);
                },
            },
        };

        Assert.Equal("""{"data":{"late":"n1n1n2"}}""", await Ask.Engine("type Query { late: String }", bindings).AnswerAsync("{ late }"));
        Assert.Equal(["1", "2"], names.Batches);
    }

    [Fact]
    public async Task Thousands_of_waits_one_after_the_other_do_not_pile_up()
    {
        var names = new Names();
        var bindings = new SchemaBindings
        {
            Resolvers =
            {
                ["Query.chain"] = async context =>
                {
                    for (var key = 1; key < 20_000; key++)
                    {
                        await context.Loader(names).LoadAsync(key).ConfigureAwait(false);
                    }

                    return "done";
                },
            },
        };

        Assert.Equal("""{"data":{"chain":"done"}}""", await Ask.Engine("type Query { chain: String }", bindings).AnswerAsync("{ chain }"));
    }

    private static Task<string> AskAsync(Names names, string query) => EngineOf(names).AnswerAsync(query);

    private static GraphQLEngine EngineOf(Names names, Words? words = null, EngineOptions? options = null)
    {
        var bindings = new SchemaBindings
        {
            Resolvers =
            {
                ["Query.makers"] = context => new(context.Argument<IEnumerable<object?>>("ids")!.Select(id => (object?)id).ToList()),
                ["Maker.id"] = context => new(context.Parent),
                ["Maker.name"] = async context =>
                {
                    names.OnAsked?.Invoke();
                    return await context.Loader(names).LoadAsync((int)context.Parent!);
                },
                ["Maker.master"] = async context =>
                {
                    await context.Loader(names).LoadAsync((int)context.Parent!);
                    return (int)context.Parent! + 100;
                },
                ["Maker.word"] = async context =>
                {
                    var key = await context.Loader(words!).LoadAsync("word");
                    return await context.Loader(names).LoadAsync(key);
                },
            },
        };
        return Ask.Engine(Sdl, bindings, options);
    }

    private sealed class Names : BatchSource<int, string>
    {
        public int Size { get; init; } = 100;

        public bool IsSlow { get; init; }

        public Exception? Failure { get; init; }

        public Action? OnAsked { get; init; }

        public List<string> Batches { get; } = [];

        public override int MaxBatchSize => Size;

        public override async ValueTask FetchAsync(Batch<int, string> batch, CancellationToken cancellationToken)
        {
            lock (Batches)
            {
                Batches.Add(string.Join(',', batch.Keys));
            }

            if (IsSlow)
            {
                await Task.Delay(10, cancellationToken);
            }

            if (Failure is not null)
            {
                throw Failure;
            }

            foreach (var key in batch.Keys)
            {
                if (key < 0)
                {
                    batch.Fail(key, new GraphQLException($"No maker {key}.", ErrorCode.BadArgument));
                }
                else if (key > 0)
                {
                    batch.Set(key, $"n{key}");
                }
            }
        }
    }

    private sealed class Words(Names names) : BatchSource<string, int>
    {
        public override async ValueTask FetchAsync(Batch<string, int> batch, CancellationToken cancellationToken)
        {
            Assert.NotEmpty(names.Batches);
            await Task.Delay(40, cancellationToken);
            batch.Set("word", 500);
        }
    }
}
