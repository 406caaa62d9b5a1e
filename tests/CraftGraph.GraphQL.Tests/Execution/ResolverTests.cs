using System.Security.Cryptography;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Execution;

public sealed class ResolverTests
{
    [Fact]
    public async Task Sibling_fields_of_a_query_run_at_the_same_time()
    {
        var first = new TaskCompletionSource<object?>();
        var engine = new GraphQLEngine(Ask.SchemaOf(
            Resolved("waits", _ => new ValueTask<object?>(first.Task)),
            Resolved("releases", _ =>
            {
                first.SetResult("released");
                return ValueTask.FromResult<object?>("releasing");
            })));

        Assert.Equal("""{"data":{"waits":"released","releases":"releasing"}}""", await engine.AnswerAsync("{ waits releases }"));
    }

    [Fact]
    public async Task Root_fields_of_a_mutation_run_one_after_the_other()
    {
        var log = new List<string>();
        FieldResolver Logged(string name) => async _ =>
        {
            log.Add($"{name} starts");
            await Task.Yield();
            log.Add($"{name} ends");
            return name;
        };
        var bindings = new SchemaBindings { Resolvers = { ["Mutation.a"] = Logged("a"), ["Mutation.b"] = Logged("b") } };
        var engine = Ask.Engine("type Query { x: Int } type Mutation { a: String b: String }", bindings);

        Assert.Equal("""{"data":{"b":"b","a":"a","c":"b"}}""", await engine.AnswerAsync("mutation { b a c: b }"));
        Assert.Equal(["b starts", "b ends", "a starts", "a ends", "b starts", "b ends"], log);
    }

    [Fact]
    public async Task A_bug_is_told_as_an_internal_error_whose_id_the_host_gets_with_the_exception()
    {
        var bugs = new List<(string Message, string Id)>();
        var options = new EngineOptions { OnBug = (exception, id) => bugs.Add((exception.Message, id)), Randomness = new Counting() };
        var engine = new GraphQLEngine(
            Ask.SchemaOf(Resolved("broken", _ => throw new InvalidOperationException("secret")), Resolved("fine", _ => new("yes"))),
            options);

        Assert.Equal(
            """{"errors":[{"message":"Internal error","locations":[{"line":1,"column":3}],"path":["broken"],"extensions":{"code":"INTERNAL_ERROR","id":"0706050403020100"}}],"data":{"broken":null,"fine":"yes"}}""",
            await engine.AnswerAsync("{ broken fine }"));
        Assert.Equal([("secret", "0706050403020100")], bugs);
    }

    [Fact]
    public async Task A_cancelled_request_still_tells_what_was_ready()
    {
        using var source = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var engine = new GraphQLEngine(Ask.SchemaOf(
            Resolved("ready", _ => new("yes")),
            Resolved("cancels", async _ =>
            {
                await source.CancelAsync();
                return "done";
            }),
            Resolved("late", _ => new("never"))));

        Assert.Equal(
            """{"errors":[{"message":"The request was cancelled before this was ready.","locations":[{"line":1,"column":17}],"path":["late"],"extensions":{"code":"REQUEST_CANCELLED"}}],"data":{"ready":"yes","cancels":"done","late":null}}""",
            await engine.AnswerAsync("{ ready cancels late }", cancellationToken: source.Token));
    }

    [Fact]
    public async Task A_mistake_keeps_its_code_its_extensions_and_its_own_place()
    {
        var engine = new GraphQLEngine(Ask.SchemaOf(Resolved("page", _ => throw new GraphQLException(new GraphQLError
        {
            Message = "Too many.",
            Code = ErrorCode.PageSize,
            Extensions = new Dictionary<string, object?> { ["maximum"] = 100, ["sizes"] = new object?[] { 1L, 2.5, null, true } },
        }))));

        Assert.Equal(
            """{"errors":[{"message":"Too many.","locations":[{"line":1,"column":3}],"path":["p"],"extensions":{"code":"PAGE_SIZE_INVALID","maximum":100,"sizes":[1,2.5,null,true]}}],"data":{"p":null}}""",
            await engine.AnswerAsync("{ p: page }"));
    }

    [Fact]
    public async Task A_field_asked_for_twice_tells_both_places()
    {
        var engine = new GraphQLEngine(Ask.SchemaOf(Resolved("wrong", _ => throw new GraphQLException("Wrong.", ErrorCode.BadArgument))));

        var answer = await engine.AnswerAsync("query($a: Boolean!) { wrong wrong @include(if: $a) }", """{ "a": true }""");
        Assert.Contains("""locations":[{"line":1,"column":23},{"line":1,"column":29}]""", answer, StringComparison.Ordinal);

        answer = await engine.AnswerAsync("query($a: Boolean!) { wrong wrong @include(if: $a) }", """{ "a": false }""");
        Assert.Contains("""locations":[{"line":1,"column":23}]""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_resolver_sees_its_arguments_and_the_features_the_host_set()
    {
        var field = new Field("greeting", SpecifiedScalars.String)
        {
            Arguments = new([new("name", SpecifiedScalars.String)], argument => argument.Name),
            Handler = new ResolverHandler(context => new($"{context.Feature<Greeting>()?.Word}, {context.Argument<string>("name") ?? "you"}")),
        };
        var engine = new GraphQLEngine(Ask.SchemaOf(field));

        Assert.Equal(
            """{"data":{"a":"Azul, Idir","b":"Azul, you"}}""",
            await engine.AnswerAsync("""{ a: greeting(name: "Idir") b: greeting }""", prepare: context => context.SetFeature(new Greeting("Azul"))));
    }

    [Fact]
    public async Task An_asynchronous_sequence_is_a_list()
    {
        static async IAsyncEnumerable<object?> Count()
        {
            yield return 1;
            await Task.Yield();
            yield return null;
            yield return 3;
        }

        var engine = new GraphQLEngine(Ask.SchemaOf(new Field("numbers", new ListType(SpecifiedScalars.Int))
        {
            Handler = new ResolverHandler(_ => new(Count())),
        }));

        Assert.Equal("""{"data":{"numbers":[1,null,3]}}""", await engine.AnswerAsync("{ numbers }"));
    }

    [Fact]
    public async Task Strings_are_escaped_where_JSON_needs_it()
    {
        var engine = new GraphQLEngine(Ask.SchemaOf(Resolved("text", _ => new("\"\\\n\u0001\u00e9\u2d63\ud83c\udfba"))));

        Assert.Equal("{\"data\":{\"text\":\"\\\"\\\\\\n\\u0001\u00e9\u2d63\ud83c\udfba\"}}", await engine.AnswerAsync("{ text }"));
    }

    private static Field Resolved(string name, FieldResolver resolve) =>
        new(name, SpecifiedScalars.String) { Handler = new ResolverHandler(resolve) };

    private sealed record Greeting(string Word);

    private sealed class Counting : RandomNumberGenerator
    {
        public override void GetBytes(byte[] data) => GetBytes(data.AsSpan());

        public override void GetBytes(Span<byte> data)
        {
            for (var i = 0; i < data.Length; i++)
            {
                data[i] = (byte)i;
            }
        }
    }
}
