using System.Text.Json;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.TypeSystem.Sdl;

public sealed class SchemaBuilderTests
{
    private const string Query = "type Query { a: Int } ";

    [Fact]
    public void Types_may_refer_to_each_other_in_any_order()
    {
        var schema = SchemaBuilder.Build("type Query { node: Node } interface Node { self: [Node!]! } type T implements Node { self: [T!]! }");

        var node = Assert.IsType<InterfaceType>(schema.Query!.Fields["node"].Type);
        Assert.Same(schema.FindType("Node"), node);
        Assert.Equal("[Node!]!", node.Fields["self"].Type.ToString());
        Assert.Equal(["T"], schema.GetPossibleTypes(node).Select(type => type.Name));
    }

    [Fact]
    public void Extensions_are_merged_into_what_they_extend_wherever_they_stand()
    {
        var schema = SchemaBuilder.Build("""
            extend type Query implements I { b: Int }
            extend schema { mutation: M }
            type Query { a: Int }
            type M { a: Int }
            interface I { b: Int }
            extend interface I { a: Int }
            enum E { A }
            extend enum E { B }
            union U = Query
            extend union U = M
            input In { a: Int }
            extend input In { b: Int = 1 }
            scalar S
            extend scalar S @specifiedBy(url: "x")
            """);

        Assert.Equal(["a", "b"], schema.Query!.Fields.Select(field => field.Name));
        Assert.Equal(["I"], schema.Query.Interfaces.Select(type => type.Name));
        Assert.Equal("M", schema.Mutation!.Name);
        Assert.Equal(["A", "B"], Assert.IsType<EnumType>(schema.FindType("E")).Values.Select(value => value.Name));
        Assert.Equal(["Query", "M"], Assert.IsType<UnionType>(schema.FindType("U")).MemberTypes.Select(type => type.Name));
        Assert.False(Assert.IsType<InputObjectType>(schema.FindType("In")).Fields["b"].IsRequired);
        Assert.Equal("x", Assert.IsType<CustomScalar>(schema.FindType("S")).SpecifiedByUrl);
        Assert.Empty(SchemaValidator.Validate(schema));
    }

    [Fact]
    public void Descriptions_and_directives_become_properties()
    {
        var schema = SchemaBuilder.Build("""
            "The schema" schema { query: Query }
            "The root" type Query @d { "The field" a("The argument" b: Int = 2 @deprecated): Int @deprecated(reason: "old") @d }
            "The input" input I @oneOf { a: Int }
            directive @d on FIELD_DEFINITION | OBJECT
            """);

        Assert.Equal("The schema", schema.Description);
        Assert.Equal("The root", schema.Query!.Description);
        Assert.Equal("d", Assert.Single(schema.Query.AppliedDirectives).Name);
        var field = schema.Query.Fields["a"];
        Assert.Equal(("The field", "old"), (field.Description, field.DeprecationReason));
        Assert.Equal("d", Assert.Single(field.AppliedDirectives).Name);
        var argument = field.Arguments["b"];
        Assert.Equal(("The argument", SpecifiedDirectives.DefaultDeprecationReason), (argument.Description, argument.DeprecationReason));
        Assert.Equal("2", SyntaxPrinter.Print(argument.DefaultValue!));
        var input = Assert.IsType<InputObjectType>(schema.FindType("I"));
        Assert.True(input.IsOneOf);
        Assert.Empty(input.AppliedDirectives);
        Assert.Equal(DirectiveLocations.FieldDefinition | DirectiveLocations.Object, schema.Directives["d"].Locations);
    }

    [Fact]
    public void A_directive_has_what_its_definition_and_its_extensions_say()
    {
        var schema = SchemaBuilder.Build(
            """
            type Query { a: Int }
            extend directive @d @deprecated(reason: "Use `@e`.")
            directive @d @e(x: 1) on FIELD
            directive @e(x: Int) repeatable on DIRECTIVE_DEFINITION
            """);

        Assert.Equal("Use `@e`.", schema.Directives["d"].DeprecationReason);
        Assert.Null(schema.Directives["e"].DeprecationReason);
        Assert.Equal("directive @d @deprecated(reason: \"Use `@e`.\") @e(x: 1) on FIELD", SchemaPrinter.Print(schema.Directives["d"]));
    }

    // The reference implementation passes over them.
    [Theory]
    [InlineData("extend directive @gone @deprecated", "Cannot extend directive \"@gone\" because it is not defined. (1:41)")]
    [InlineData("extend directive @skip @deprecated", "Cannot extend directive \"@skip\" because it is not defined. (1:41)")]
    public void An_extension_of_a_directive_that_the_text_does_not_define_is_refused(string extension, string mistake) => Assert.Equal(
        [mistake],
        Assert.Throws<SchemaException>(() => SchemaBuilder.Build($"type Query {{ a: Int }} {extension}")).Errors.Select(error => error.ToString()));

    [Fact]
    public void Bindings_put_code_behind_the_text()
    {
        var handler = new ResolverHandler(_ => new ValueTask<object?>(2));
        var bindings = new SchemaBindings
        {
            Resolvers = { ["Query.a"] = _ => new ValueTask<object?>(1) },
            Handlers = { ["Query.b"] = handler },
            TypeResolvers = { ["Node"] = _ => "Query", ["U"] = _ => null },
            TypePredicates = { ["Query"] = value => value is string },
            Scalars = { ["Date"] = ExtendedScalars.Date },
            EnumValues = { ["Weekday.MON"] = DayOfWeek.Monday },
        };

        var schema = SchemaBuilder.Build(
            "type Query implements Node { a: Int b: Int c: Date } interface Node { a: Int } union U = Query scalar Date enum Weekday { MON TUE }",
            bindings);

        Assert.IsType<ResolverHandler>(schema.Query!.Fields["a"].Handler);
        Assert.Same(handler, schema.Query.Fields["b"].Handler);
        Assert.Null(schema.Query.Fields["c"].Handler);
        Assert.Same(ExtendedScalars.Date, schema.Query.Fields["c"].Type);
        Assert.True(schema.Query.IsTypeOf!("x"));
        Assert.Equal("Query", Assert.IsType<InterfaceType>(schema.FindType("Node")).ResolveType!(1));
        Assert.Null(Assert.IsType<UnionType>(schema.FindType("U")).ResolveType!(1));
        var weekday = Assert.IsType<EnumType>(schema.FindType("Weekday"));
        Assert.Equal([DayOfWeek.Monday, "TUE"], weekday.Values.Select(value => value.Value));
    }

    [Fact]
    public void A_binding_of_what_the_schema_does_not_have_is_refused_by_name()
    {
        var bindings = new SchemaBindings
        {
            Resolvers = { ["Query.a"] = _ => default, ["Query.z"] = _ => default, ["a"] = _ => default },
            TypeResolvers = { ["Query"] = _ => null },
            Scalars = { ["Missing"] = ExtendedScalars.Date },
            EnumValues = { ["E.B"] = 1 },
        };

        var exception = Assert.Throws<ArgumentException>(() => SchemaBuilder.Build(Query + "enum E { A }", bindings));
        Assert.StartsWith("The schema has no Query.z, a, Query, Missing, E.B.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_with_the_text_is_told_at_once_with_its_places()
    {
        var exception = Assert.Throws<SchemaException>(() => SchemaBuilder.Build("type Query {\n  a: Missing\n  a: Int @unknown\n}\nextend type Other @d"));

        Assert.Equal(
            [
                "Field \"Query.a\" can only be defined once. (2:3)",
                "Unknown type \"Missing\". (2:6)",
                "Cannot extend type \"Other\" because it is not defined. (5:13)",
                "Unknown directive \"@unknown\". (3:10)",
                "Unknown directive \"@d\". (5:19)",
            ],
            exception.Errors.Select(error => error.ToString()));
    }

    [Fact]
    public void An_extension_cannot_make_an_input_object_a_one_of() => Assert.Equal(
        "Directive \"@oneOf\" may not be used on an extension of \"I\".",
        Assert.Single(Assert.Throws<SchemaException>(() =>
            SchemaBuilder.Build(Query + "input I { a: Int } extend input I @oneOf")).Errors).Message);

    [Fact]
    public void Text_that_does_not_parse_is_refused_as_such() =>
        Assert.Equal(ErrorCode.SyntaxError, Assert.Throws<GraphQLException>(() => SchemaBuilder.Build("type {")).Error.Code);

    [Fact]
    public void A_scalar_without_code_takes_any_value_and_gives_it_on()
    {
        var scalar = Assert.IsType<CustomScalar>(SchemaBuilder.Build(Query + "scalar Any").FindType("Any"));

        const string Text = "{\"a\": [1, 2.50, \"x\", true, null, {\"b\": -9007199254740993}]}";
        var fromJson = scalar.ParseJson(JsonDocument.Parse(Text).RootElement).Value!;
        var fromLiteral = scalar.ParseLiteral(
            Parser.ParseConstValue("{a: [1, 2.50, \"x\", true, null, {b: -9007199254740993}]}")).Value!;

        Assert.Equal(JsonDocument.Parse(Text).RootElement.GetRawText().Replace(" ", "", StringComparison.Ordinal), JsonSerializer.Serialize(fromJson));
        Assert.Equal(JsonSerializer.Serialize(fromJson), JsonSerializer.Serialize(fromLiteral));
        Assert.Same(fromJson, scalar.Serialize(fromJson).Value);
        Assert.Equal("RED", scalar.ParseLiteral(Parser.ParseConstValue("RED")).Value);
        Assert.Equal(1e300, scalar.ParseLiteral(Parser.ParseConstValue("1e300")).Value);
        Assert.False(scalar.Serialize(new object()).IsValid);
    }
}
