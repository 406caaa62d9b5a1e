using System.Text.Json;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Tests.Execution;
using CraftGraph.GraphQL.TypeSystem.Introspection;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.Introspection;

/// <summary>What introspection says of declared types is held to the reference implementation in <c>Conformance</c>.</summary>
public sealed class IntrospectionTests
{
    private const string Sdl = """
        "A test."
        schema { query: Query }
        type Query { a(old: Int @deprecated, new: [Int!]! = [1]): Color  gone: Int @deprecated(reason: "Not here.") }
        enum Color { RED GREEN @deprecated }
        input Choice @oneOf { a: Int b: Int }
        """;

    [Fact]
    public async Task The_types_of_introspection_have_the_fields_of_the_specification()
    {
        var answer = await Ask.Engine(Sdl).AnswerAsync(
            "{ __schema { types { name fields { name args { name defaultValue } } enumValues { name } } } }");

        var types = JsonDocument.Parse(answer).RootElement.GetProperty("data").GetProperty("__schema").GetProperty("types")
            .EnumerateArray().Where(type => type.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal))
            .Select(Describe);
        Assert.Equal(
            [
                "__Schema: description types queryType mutationType subscriptionType directives(includeDeprecated=false)",
                "__Type: kind name description specifiedByURL fields(includeDeprecated=false) interfaces possibleTypes " +
                    "enumValues(includeDeprecated=false) inputFields(includeDeprecated=false) ofType isOneOf",
                "__TypeKind: SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL",
                "__Field: name description args(includeDeprecated=false) type isDeprecated deprecationReason",
                "__InputValue: name description type defaultValue isDeprecated deprecationReason",
                "__EnumValue: name description isDeprecated deprecationReason",
                "__Directive: name description isRepeatable locations args(includeDeprecated=false) isDeprecated deprecationReason",
                "__DirectiveLocation: QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT " +
                    "VARIABLE_DEFINITION SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE " +
                    "INPUT_OBJECT INPUT_FIELD_DEFINITION DIRECTIVE_DEFINITION",
            ],
            types);
    }

    [Fact]
    public async Task Deprecated_things_are_listed_when_asked_for() => Assert.Equal(
        """{"data":{"__type":{"few":[{"name":"a","few":[{"name":"new"}],"all":[{"name":"old","deprecationReason":"No longer supported"},{"name":"new","deprecationReason":null}]}],"all":[{"name":"a"},{"name":"gone"}]}}}""",
        await Ask.Engine(Sdl).AnswerAsync(
            """
            { __type(name: "Query") {
              few: fields { name few: args { name } all: args(includeDeprecated: true) { name deprecationReason } }
              all: fields(includeDeprecated: true) { name }
            } }
            """));

    [Fact]
    public async Task An_introspection_without_variables_is_answered_once_for_a_plan()
    {
        var engine = Ask.Engine(Sdl);
        var prepared = new List<PlannedField?>();

        var first = await engine.AnswerAsync("{ __schema { description } }", prepare: context => prepared.Add(context.Plan.Root.Fields[0].Planned));
        var second = await engine.AnswerAsync("{ __schema { description } }", prepare: context => prepared.Add(context.Plan.Root.Fields[0].Planned));

        Assert.Equal("""{"data":{"__schema":{"description":"A test."}}}""", first);
        Assert.Equal(first, second);
        Assert.IsType<ConstantField>(Assert.Single(prepared));
    }

    [Fact]
    public async Task An_introspection_with_variables_is_answered_for_each_request()
    {
        var engine = Ask.Engine(Sdl);
        const string Query = "query($name: String!) { __type(name: $name) { kind isOneOf } }";

        Assert.Equal("""{"data":{"__type":{"kind":"INPUT_OBJECT","isOneOf":true}}}""", await engine.AnswerAsync(Query, """{ "name": "Choice" }"""));
        Assert.Equal("""{"data":{"__type":{"kind":"ENUM","isOneOf":null}}}""", await engine.AnswerAsync(Query, """{ "name": "Color" }"""));
        Assert.Equal("""{"data":{"__type":null}}""", await engine.AnswerAsync(Query, """{ "name": "None" }"""));
    }

    [Fact]
    public void Meta_fields_are_found_where_the_specification_has_them()
    {
        var schema = SchemaBuilder.Build("type Query { a: A b: Int } union A = B type B { b: Int }");
        var union = schema.FindType("A")!;

        Assert.Same(MetaFields.TypeName, MetaFields.Find(schema, union, "__typename"));
        Assert.Same(MetaFields.Schema, MetaFields.Find(schema, schema.Query!, "__schema"));
        Assert.Null(MetaFields.Find(schema, schema.FindType("B")!, "__schema"));
        Assert.Null(MetaFields.Find(schema, union, "b"));
        Assert.Equal("b", MetaFields.Find(schema, schema.Query!, "b")?.Name);
        Assert.Null(MetaFields.Find(schema, schema.FindType("Int")!, "__typename"));
    }

    private static string Describe(JsonElement type)
    {
        var fields = type.GetProperty("fields");
        var names = fields.ValueKind is JsonValueKind.Null
            ? type.GetProperty("enumValues").EnumerateArray().Select(value => value.GetProperty("name").GetString())
            : fields.EnumerateArray().Select(field => field.GetProperty("name").GetString() + string.Concat(
                field.GetProperty("args").EnumerateArray().Select(argument => $"({argument.GetProperty("name")}={argument.GetProperty("defaultValue")})")));
        return $"{type.GetProperty("name")}: {string.Join(' ', names)}";
    }
}
