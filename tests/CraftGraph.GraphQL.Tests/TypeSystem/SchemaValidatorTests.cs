using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;
using CraftGraph.GraphQL.TypeSystem.Sdl;

namespace CraftGraph.GraphQL.Tests.TypeSystem;

public sealed class SchemaValidatorTests
{
    private const string Query = "type Query { a: Int } ";

    /// <summary>What breaks a rule, what is said of it, and the nearest that keeps the rule.</summary>
    public static TheoryData<string, string, string> Rules => new()
    {
        // Root operation types
        { "type A { a: Int }", "Query root type must be provided.", Query },
        {
            "schema { query: A mutation: A } type A { a: Int }",
            "All root types must be different, \"A\" type is used as query and mutation root types.",
            "schema { query: A mutation: B } type A { a: Int } type B { a: Int }"
        },

        // Reserved names
        {
            Query + "type __A { a: Int }",
            "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            Query + "type _A { _a__: Int }"
        },

        // Objects and interfaces
        { "type Query", "Type Query must define one or more fields.", Query },
        { Query + "interface I", "Type I must define one or more fields.", Query + "interface I { a: Int }" },
        {
            "type Query { __a: Int }",
            "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            "type Query { a__: Int }"
        },
        {
            "type Query { a: [I!]! } input I { a: Int }",
            "The type of Query.a must be Output Type but got: [I!]!.",
            "type Query { a: [E!]! } enum E { A }"
        },
        {
            "type Query { a(__b: Int): Int }",
            "Name \"__b\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            "type Query { a(b: Int): Int }"
        },
        {
            "type Query { a(b: [Query]): Int }",
            "The type of Query.a(b:) must be Input Type but got: [Query].",
            "type Query { a(b: [E]): Int } enum E { A }"
        },
        {
            "type Query { a(b: Int! @deprecated): Int }",
            "Required argument Query.a(b:) cannot be deprecated.",
            "type Query { a(b: Int! = 1 @deprecated, c: Int @deprecated): Int }"
        },

        // Implemented interfaces
        {
            Query + "interface I implements I { a: Int }",
            "Type I cannot implement itself because it would create a circular reference.",
            Query + "interface I { a: I }"
        },
        {
            Query + "interface I { a: Int } type T implements I & I { a: Int }",
            "Type T can only implement I once.",
            Query + "interface I { a: Int } type T implements I { a: Int }"
        },
        {
            Query + "interface A { a: Int } interface B implements A { a: Int } type T implements B { a: Int }",
            "Type T must implement A because it is implemented by B.",
            Query + "interface A { a: Int } interface B implements A { a: Int } type T implements B & A { a: Int }"
        },
        {
            Query + "interface I { a: Int } type T implements I { b: Int }",
            "Interface field I.a expected but T does not provide it.",
            Query + "interface I { a: Int } type T implements I { a: Int b: Int }"
        },
        {
            Query + "interface I { a: [Int!] } type T implements I { a: [Int] }",
            "Interface field I.a expects type [Int!] but T.a is type [Int].",
            Query + "interface I { a: [I] b: U } union U = T type T implements I { a: [T!]! b: T! }"
        },
        {
            Query + "interface I { a(x: Int): Int } type T implements I { a: Int }",
            "Interface field argument I.a(x:) expected but T.a does not provide it.",
            Query + "interface I { a(x: Int): Int } type T implements I { a(x: Int): Int }"
        },
        {
            Query + "interface I { a(x: Int): Int } type T implements I { a(x: Int!): Int }",
            "Interface field argument I.a(x:) expects type Int but T.a(x:) is type Int!.",
            Query + "interface I { a(x: [Int!]): Int } type T implements I { a(x: [Int!]): Int }"
        },
        {
            Query + "interface I { a: Int } type T implements I { a(x: Int!): Int }",
            "Object field T.a includes required argument x that is missing from the Interface field I.a.",
            Query + "interface I { a: Int } type T implements I { a(x: Int! = 1, y: Int): Int }"
        },
        {
            Query + "interface I { a: Int } type T implements I { a: Int @deprecated }",
            "Interface field I.a is not deprecated, so implementation field T.a must not be deprecated.",
            Query + "interface I { a: Int @deprecated } type T implements I { a: Int @deprecated }"
        },

        // Unions
        { Query + "union U", "Union type U must define one or more member types.", Query + "union U = Query" },
        { Query + "union U = Query | Query", "Union type U can only include type Query once.", Query + "union U = Query" },

        // Enums
        { Query + "enum E", "Enum type E must define one or more values.", Query + "enum E { A }" },
        {
            Query + "enum E { __A }",
            "Name \"__A\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            Query + "enum E { A _ }"
        },

        // Input objects
        { Query + "input I", "Input Object type I must define one or more fields.", Query + "input I { a: Int }" },
        {
            Query + "input I { __a: Int }",
            "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            Query + "input I { a: Int }"
        },
        { Query + "input I { a: Query }", "The type of I.a must be Input Type but got: Query.", Query + "input I { a: I }" },
        {
            Query + "input I { a: Int! @deprecated }",
            "Required input field I.a cannot be deprecated.",
            Query + "input I { a: Int! = 1 @deprecated b: Int @deprecated }"
        },
        { Query + "input I @oneOf { a: Int! }", "OneOf input field I.a must be nullable.", Query + "input I @oneOf { a: [Int!] }" },
        {
            Query + "input I @oneOf { a: Int = 1 }",
            "OneOf input field I.a cannot have a default value.",
            Query + "input I { a: Int = 1 }"
        },
        {
            Query + "input A { b: B! } input B { c: C! } input C { a: A! }",
            "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.c.a\".",
            Query + "input A { b: B! } input B { c: C! } input C { a: A b: [B!]! }"
        },

        // Default values
        {
            "type Query { a(b: Int = \"x\"): Int }",
            "Query.a(b:) has invalid default value: Int cannot represent non-integer value: \"x\"",
            "type Query { a(b: Int = 1, c: Int = null): Int }"
        },
        {
            "type Query { a(b: Int! = null): Int }",
            "Query.a(b:) has invalid default value: Expected value of non-null type \"Int!\" not to be null.",
            "type Query { a(b: Int! = 1): Int }"
        },
        {
            "type Query { a(b: [Int!] = [1, null]): Int }",
            "Query.a(b:) has invalid default value: Expected value of non-null type \"Int!\" not to be null.",
            "type Query { a(b: [Int!] = [1, 2], c: [[Int]] = 3): Int }"
        },
        {
            "type Query { a(b: E = B): Int } enum E { A }",
            "Query.a(b:) has invalid default value: Value \"B\" does not exist in \"E\" enum. Did you mean the enum value \"A\"?",
            "type Query { a(b: E = A): Int } enum E { A }"
        },
        {
            Query + "input I { a: I = {b: 1, a: null} }",
            "I.a has invalid default value: Field \"b\" is not defined by type \"I\".",
            Query + "input I { a: I = {a: null} }"
        },
        {
            "type Query { a(i: I = {}): Int } input I { a: Int! }",
            "Query.a(i:) has invalid default value: Field \"I.a\" of required type \"Int!\" was not provided.",
            "type Query { a(i: I = {a: 1}): Int } input I { a: Int! b: Int! = 2 }"
        },
        {
            "type Query { a(i: I = {a: 1, b: 2}): Int } input I @oneOf { a: Int b: Int }",
            "Query.a(i:) has invalid default value: Exactly one key must be specified for OneOf type \"I\", and it must not be null.",
            "type Query { a(i: I = {b: 2}): Int } input I @oneOf { a: Int b: Int }"
        },
        {
            "type Query { a(i: I = 1): Int } input I { a: Int }",
            "Query.a(i:) has invalid default value: Expected value of type \"I\" to be an object, found: 1.",
            "type Query { a(i: [I] = {a: 1}): Int } input I { a: Int }"
        },
        {
            Query + "directive @d(a: Int = true) on FIELD",
            "@d(a:) has invalid default value: Int cannot represent non-integer value: true",
            Query + "directive @d(a: Int = 1) on FIELD"
        },
        {
            Query + "input A { x: A = {} }",
            "Invalid circular reference. The default value of Input Object field A.x references itself.",
            Query + "input A { x: A = {x: null} }"
        },
        {
            Query + "input A { b: B = {} } input B { a: A = {} }",
            "Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.a.",
            Query + "input A { b: B = {} } input B { a: A = {b: null} }"
        },
        {
            Query + "input A { b: [A] = [{}] }",
            "Invalid circular reference. The default value of Input Object field A.b references itself.",
            Query + "input A { b: [A] = [] }"
        },

        // Directives
        {
            Query + "directive @__d on FIELD",
            "Name \"__d\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            Query + "directive @d on FIELD"
        },
        {
            Query + "directive @d(__a: Int) on FIELD",
            "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.",
            Query + "directive @d(a: Int) on FIELD"
        },
        { Query + "directive @d(a: Query) on FIELD", "The type of @d(a:) must be Input Type but got: Query.", Query + "directive @d(a: ID) on FIELD" },
        {
            Query + "directive @d(a: Int! @deprecated) on FIELD",
            "Required argument @d(a:) cannot be deprecated.",
            Query + "directive @d(a: Int @deprecated) on FIELD"
        },
        {
            Query + "directive @d(a: Int @d) on ARGUMENT_DEFINITION",
            "Directive @d must not reference itself directly or indirectly.",
            Query + "directive @d(a: Int @e) on ARGUMENT_DEFINITION directive @e on ARGUMENT_DEFINITION"
        },
        {
            Query + "directive @d @d on DIRECTIVE_DEFINITION",
            "Directive @d must not reference itself directly or indirectly.",
            Query + "directive @d @e on DIRECTIVE_DEFINITION directive @e @deprecated on DIRECTIVE_DEFINITION"
        },
        {
            Query + "directive @d(a: I) on INPUT_FIELD_DEFINITION input I { b: J } input J { c: Int @d }",
            "Directive @d must not reference itself directly or indirectly.",
            Query + "directive @d(a: I) on FIELD_DEFINITION input I { b: J } input J { c: I }"
        },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_breaks_a_rule_is_told_and_what_keeps_it_is_not(string broken, string message, string kept)
    {
        Assert.Equal([message], SchemaValidator.Validate(SchemaBuilder.Build(broken)).Select(error => error.Message));
        Assert.Empty(SchemaValidator.Validate(SchemaBuilder.Build(kept)).Select(error => error.Message));
    }

    [Fact]
    public void Names_made_in_code_follow_the_grammar()
    {
        var query = new ObjectType("Query", () =>
        [
            new Field("a-b", SpecifiedScalars.Int),
            new Field("1a", SpecifiedScalars.Int),
            new Field("", SpecifiedScalars.Int),
            new Field("é", SpecifiedScalars.Int),
            new Field("e", new EnumType("E", [new EnumValue("true")])),
        ]);

        Assert.Equal(
            [
                "Names must only contain [_a-zA-Z0-9] but \"a-b\" does not.",
                "Names must start with [_a-zA-Z] but \"1a\" does not.",
                "Expected name to be a non-empty string.",
                "Names must only contain [_a-zA-Z0-9] but \"é\" does not.",
                "Enum values cannot be named: true",
            ],
            SchemaValidator.Validate(new Schema(query)).Select(error => error.Message));
    }

    [Fact]
    public void What_code_defines_twice_is_told_once()
    {
        var twice = new InputValue("x", SpecifiedScalars.Int);
        var field = new Field("a", new EnumType("E", [new EnumValue("A"), new EnumValue("A")]))
        {
            Arguments = new([twice, twice, twice], argument => argument.Name),
        };
        var input = new InputObjectType("I", () => [twice, twice]);
        var directive = new DirectiveDefinition("d", DirectiveLocations.Field);
        var schema = new Schema(new ObjectType("Query", () => [field, field]), types: [input], directives: [directive, directive]);

        var messages = SchemaValidator.Validate(schema).Select(error => error.Message).ToList();

        Assert.Contains("Field \"Query.a\" can only be defined once.", messages);
        Assert.Contains("Argument \"Query.a(x:)\" can only be defined once.", messages);
        Assert.Contains("Enum value \"E.A\" can only be defined once.", messages);
        Assert.Contains("Field \"I.x\" can only be defined once.", messages);
        Assert.Contains("There can be only one directive named \"@d\".", messages);
    }

    [Fact]
    public void A_directive_without_a_place_to_stand_on_is_told()
    {
        var schema = new Schema(
            new ObjectType("Query", () => [new Field("a", SpecifiedScalars.Int)]),
            directives: [new DirectiveDefinition("d", DirectiveLocations.None)]);

        Assert.Equal(
            "Directive @d must include 1 or more locations.", Assert.Single(SchemaValidator.Validate(schema)).Message);
    }

    [Theory]
    [InlineData("$v", "Expected a constant, found $v.")]
    [InlineData("{b: 1, b: 2}", "There can be only one input field named \"b\".")]
    public void A_default_made_in_code_is_a_value_that_clients_could_write(string value, string problem)
    {
        var input = new InputObjectType("I", () => [new InputValue("b", SpecifiedScalars.Int)]);
        var argument = new InputValue("x", input) { DefaultValue = Parser.ParseValue(value) };
        var field = new Field("a", SpecifiedScalars.Int) { Arguments = new([argument], one => one.Name) };

        Assert.Equal(
            $"Query.a(x:) has invalid default value: {problem}",
            Assert.Single(SchemaValidator.Validate(new Schema(new ObjectType("Query", () => [field])))).Message);
    }

    [Fact]
    public void An_invalid_schema_is_thrown_with_all_that_is_wrong_with_it()
    {
        var exception = Assert.Throws<SchemaException>(() => SchemaValidator.ThrowIfInvalid(SchemaBuilder.Build("type A { __a: A b(c: A): Int }")));
        Assert.Equal(3, exception.Errors.Count);
        Assert.All(exception.Errors, error => Assert.Equal(ErrorCode.ValidationFailed, error.Code));

        var valid = SchemaBuilder.Build(Query);
        Assert.Same(valid, SchemaValidator.ThrowIfInvalid(valid));
    }
}
