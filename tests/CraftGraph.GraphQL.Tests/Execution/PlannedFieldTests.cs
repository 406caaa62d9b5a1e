using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Execution;

public sealed class PlannedFieldTests
{
    [Fact]
    public async Task A_field_is_planned_once_for_a_document_however_often_it_is_asked()
    {
        var handler = PlannedHandler.Writing("1");
        var engine = new GraphQLEngine(Ask.SchemaOf(Planned("number", handler)));

        for (var i = 0; i < 3; i++)
        {
            Assert.Equal("""{"data":{"number":1,"__typename":"Query"}}""", await engine.AnswerAsync("{ number __typename }"));
        }

        Assert.Equal(1, handler.Plans);
    }

    [Fact]
    public async Task A_planned_field_that_fails_halfway_leaves_nothing_behind()
    {
        var halfway = new PlannedHandler((context, _, writer) =>
        {
            writer.WriteRaw("[1,2"u8);
            writer.Path.Push(2);
            context.Errors.Add(new() { Message = "Three is wrong.", Code = ErrorCode.BadArgument, Path = writer.Path.ToList() });
            return ValueTask.FromResult(false);
        });
        var engine = new GraphQLEngine(Ask.SchemaOf(Planned("a", PlannedHandler.Writing("1")), Planned("b", halfway), Planned("c", PlannedHandler.Writing("3"))));

        Assert.Equal(
            """{"errors":[{"message":"Three is wrong.","path":["b",2],"extensions":{"code":"BAD_ARGUMENT"}}],"data":{"a":1,"b":null,"c":3}}""",
            await engine.AnswerAsync("{ a b c }"));
    }

    [Fact]
    public async Task A_planned_field_that_throws_is_null_with_an_error_at_the_field()
    {
        var throws = new PlannedHandler((_, _, writer) =>
        {
            writer.Path.Push("deep");
            writer.Path.Push("deeper");
            throw new GraphQLException("No.", ErrorCode.InvalidCursor);
        });
        var engine = new GraphQLEngine(Ask.SchemaOf(Planned("a", throws), Planned("b", throws)));

        Assert.Equal(
            """{"errors":[{"message":"No.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"CURSOR_INVALID"}},{"message":"No.","locations":[{"line":1,"column":5}],"path":["b"],"extensions":{"code":"CURSOR_INVALID"}}],"data":{"a":null,"b":null}}""",
            await engine.AnswerAsync("{ a b }"));
    }

    [Fact]
    public async Task A_non_null_planned_field_that_fails_nulls_the_data()
    {
        var fails = new PlannedHandler((context, _, _) =>
        {
            context.Errors.Add(new() { Message = "No.", Code = ErrorCode.BadArgument, Path = ["sure"] });
            return ValueTask.FromResult(false);
        });
        var engine = new GraphQLEngine(Ask.SchemaOf(
            Planned("a", PlannedHandler.Writing("1")),
            new Field("sure", new NonNullType(SpecifiedScalars.Int)) { Handler = fails }));

        Assert.EndsWith(""","data":null}""", await engine.AnswerAsync("{ a sure }"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_found_while_planning_is_told_at_the_field_in_each_request()
    {
        var engine = new GraphQLEngine(Ask.SchemaOf(Planned("a", new Refusing()), Planned("b", PlannedHandler.Writing("2"))));

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(
                """{"errors":[{"message":"Never.","locations":[{"line":1,"column":3}],"path":["a"],"extensions":{"code":"BAD_ARGUMENT"}}],"data":{"a":null,"b":2}}""",
                await engine.AnswerAsync("{ a b }"));
        }
    }

    [Fact]
    public async Task Below_a_resolved_object_a_planned_field_gets_the_object_and_knows_its_path()
    {
        var size = new PlannedHandler((_, parent, writer) =>
        {
            var name = (string)((IReadOnlyDictionary<string, object?>)parent!)["name"]!;
            writer.WriteString($"{name} at {string.Join('/', writer.Path.ToList())}");
            return ValueTask.FromResult(true);
        });
        var bindings = new SchemaBindings { Handlers = { ["Thing.size"] = size } };
        var engine = Ask.Engine("type Query { things: [Thing] } type Thing { name: String size: String }", bindings);

        Assert.Equal(
            """{"data":{"things":[{"size":"a at things/0/size","name":"a"},{"size":"b at things/1/size","name":"b"}]}}""",
            await engine.AnswerAsync("{ things { size name } }", root: JsonRoot.Read(System.Text.Json.JsonDocument.Parse(
                """{ "things": [{ "name": "a" }, { "name": "b" }] }""").RootElement)));
    }

    [Fact]
    public async Task A_request_of_planned_fields_allocates_little()
    {
        var engine = new GraphQLEngine(Ask.SchemaOf(Planned("a", PlannedHandler.Writing("1")), Planned("b", PlannedHandler.Writing("2"))));
        var request = new OperationRequest { Query = "{ a b __typename }" };
        async Task Run()
        {
            using var result = await engine.ExecuteAsync(request, CancellationToken.None);
            Assert.True(result.HasData);
        }

        for (var i = 0; i < 200; i++)
        {
            await Run();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            await Run();
        }

        var each = (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
        Assert.True(each < 1500, $"{each} bytes for each request");
    }

    private static Field Planned(string name, FieldHandler handler) => new(name, SpecifiedScalars.Int) { Handler = handler };

    private sealed class Refusing : GraphQL.Planning.PlannedFieldHandler
    {
        public override GraphQL.Planning.PlannedField Plan(GraphQL.Planning.FieldPlan field) =>
            throw new GraphQLException("Never.", ErrorCode.BadArgument);
    }
}
