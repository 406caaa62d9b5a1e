using System.Globalization;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.TypeSystem.Introspection;

/// <summary>The types that describe a schema to its clients. Their resolvers all answer at once, without waiting.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Schema-Introspection"/>.</remarks>
internal static class IntrospectionTypes
{
    private static readonly GraphQLType Text = SpecifiedScalars.String;
    private static readonly GraphQLType RequiredText = new NonNullType(SpecifiedScalars.String);
    private static readonly GraphQLType RequiredBoolean = new NonNullType(SpecifiedScalars.Boolean);

    /// <summary><c>__Schema</c>; its values are a <see cref="TypeSystem.Schema"/>.</summary>
    public static ObjectType Schema { get; } = new("__Schema", SchemaFields)
    {
        Description = "What a service offers: its types, its directives and where each kind of operation starts.",
    };

    /// <summary><c>__Type</c>; its values are each a <see cref="GraphQLType"/>.</summary>
    public static ObjectType Type { get; } = new("__Type", TypeFields)
    {
        Description = "A type, named or wrapped. `kind` tells which; fields that its kind does not have are null.",
    };

    /// <summary><c>__TypeKind</c>.</summary>
    public static EnumType TypeKind { get; } = new(
        "__TypeKind",
        [
            new("SCALAR") { Description = "One value without fields." },
            new("OBJECT") { Description = "A type with fields; `fields` and `interfaces` tell them." },
            new("INTERFACE") { Description = "Fields that other types promise; `fields`, `interfaces` and `possibleTypes` tell them." },
            new("UNION") { Description = "One of several object types; `possibleTypes` tells them." },
            new("ENUM") { Description = "One of several names; `enumValues` tells them." },
            new("INPUT_OBJECT") { Description = "Named values that clients give together; `inputFields` tells them." },
            new("LIST") { Description = "A list; `ofType` is the type of its items." },
            new("NON_NULL") { Description = "Never null; `ofType` is the type it forbids null to." },
        ])
    {
        Description = "The kinds of type.",
    };

    /// <summary><c>__Field</c>; its values are each a <see cref="TypeSystem.Field"/>.</summary>
    public static ObjectType Field { get; } = new("__Field", FieldFields)
    {
        Description = "A field of an object type or interface.",
    };

    /// <summary><c>__InputValue</c>; its values are each a <see cref="TypeSystem.InputValue"/>.</summary>
    public static ObjectType InputValue { get; } = new("__InputValue", InputValueFields)
    {
        Description = "An argument of a field or directive, or a field of an input object.",
    };

    /// <summary><c>__EnumValue</c>; its values are each a <see cref="TypeSystem.EnumValue"/>.</summary>
    public static ObjectType EnumValue { get; } = new("__EnumValue", EnumValueFields)
    {
        Description = "One of the values of an enum.",
    };

    /// <summary><c>__Directive</c>; its values are each a <see cref="DirectiveDefinition"/>.</summary>
    public static ObjectType Directive { get; } = new("__Directive", DirectiveFields)
    {
        Description = "A directive that documents may use, and where.",
    };

    /// <summary><c>__DirectiveLocation</c>; its values are each one flag of <see cref="DirectiveLocations"/>.</summary>
    public static EnumType DirectiveLocation { get; } = new("__DirectiveLocation", LocationValues())
    {
        Description = "The places that a directive may stand on.",
    };

    /// <summary>All of them, <c>__Schema</c> first.</summary>
    public static IReadOnlyList<NamedType> All { get; } =
        [Schema, Type, TypeKind, Field, InputValue, EnumValue, Directive, DirectiveLocation];

    private static IEnumerable<Field> SchemaFields() =>
    [
        Resolved("description", Text, (Schema schema) => schema.Description, "What the service is for; null without a description."),
        Resolved("types", ListOf(Type), (Schema schema) => schema.Types, "All named types, those of introspection among them."),
        Resolved("queryType", new NonNullType(Type), (Schema schema) => schema.Query, "Where queries start."),
        Resolved("mutationType", Type, (Schema schema) => schema.Mutation, "Where mutations start; null when there are none."),
        Resolved(
            "subscriptionType", Type, (Schema schema) => schema.Subscription, "Where subscriptions start; null when there are none."),
        Listed(
            "directives",
            ListOf(Directive),
            (Schema schema) => schema.Directives,
            directive => directive.DeprecationReason,
            "The directives, those of the language among them."),
    ];

    private static IEnumerable<Field> TypeFields() =>
    [
        Resolved("kind", new NonNullType(TypeKind), (GraphQLType type) => KindOf(type), "Which kind of type it is."),
        Resolved("name", Text, (GraphQLType type) => (type as NamedType)?.Name, "The name; null for a list or non-null."),
        Resolved("description", Text, (GraphQLType type) => (type as NamedType)?.Description, "What the type is, in CommonMark."),
        Resolved(
            "specifiedByURL",
            Text,
            (GraphQLType type) => (type as ScalarType)?.SpecifiedByUrl,
            "The address of the text that defines a scalar of the service's own."),
        Listed(
            "fields",
            new ListType(new NonNullType(Field)),
            (GraphQLType type) => (type as ComplexType)?.Fields,
            field => field.DeprecationReason,
            "The fields of an object type or interface."),
        Resolved(
            "interfaces",
            new ListType(new NonNullType(Type)),
            (GraphQLType type) => (type as ComplexType)?.Interfaces,
            "The interfaces that an object type or interface declares."),
        new("possibleTypes", new ListType(new NonNullType(Type)))
        {
            Description = "The object types that a value of an interface or union may have.",
            Handler = new ResolverHandler(context => ValueTask.FromResult<object?>(
                context.Parent is InterfaceType or UnionType ? context.Schema.GetPossibleTypes((NamedType)context.Parent) : null)),
        },
        Listed(
            "enumValues",
            new ListType(new NonNullType(EnumValue)),
            (GraphQLType type) => (type as EnumType)?.Values,
            value => value.DeprecationReason,
            "The values of an enum."),
        Listed(
            "inputFields",
            new ListType(new NonNullType(InputValue)),
            (GraphQLType type) => (type as InputObjectType)?.Fields,
            field => field.DeprecationReason,
            "The fields of an input object."),
        Resolved(
            "ofType",
            Type,
            (GraphQLType type) => type switch
            {
                NonNullType nonNull => nonNull.OfType,
                ListType list => list.OfType,
                _ => null,
            },
            "The type inside a list or non-null."),
        Resolved(
            "isOneOf",
            SpecifiedScalars.Boolean,
            (GraphQLType type) => (type as InputObjectType)?.IsOneOf,
            "Whether exactly one field of an input object must be given."),
    ];

    private static IEnumerable<Field> FieldFields() =>
    [
        Resolved("name", RequiredText, (Field field) => field.Name, "The field's name."),
        Resolved("description", Text, (Field field) => field.Description, "What the value is, in CommonMark."),
        Listed(
            "args", ListOf(InputValue), (Field field) => field.Arguments, argument => argument.DeprecationReason, "The arguments it takes."),
        Resolved("type", new NonNullType(Type), (Field field) => field.Type, "The type of its value."),
        .. Deprecation((Field field) => field.DeprecationReason),
    ];

    private static IEnumerable<Field> InputValueFields() =>
    [
        Resolved("name", RequiredText, (InputValue input) => input.Name, "Its name."),
        Resolved("description", Text, (InputValue input) => input.Description, "What it means, in CommonMark."),
        Resolved("type", new NonNullType(Type), (InputValue input) => input.Type, "The type of the value."),
        Resolved(
            "defaultValue",
            Text,
            (InputValue input) => input.DefaultValue is { } value ? SyntaxPrinter.Print(value) : null,
            "What stands in when it is left out, as a literal of the language; null without a default."),
        .. Deprecation((InputValue input) => input.DeprecationReason),
    ];

    private static IEnumerable<Field> EnumValueFields() =>
    [
        Resolved("name", RequiredText, (EnumValue value) => value.Name, "The value's name."),
        Resolved("description", Text, (EnumValue value) => value.Description, "What it means, in CommonMark."),
        .. Deprecation((EnumValue value) => value.DeprecationReason),
    ];

    private static IEnumerable<Field> DirectiveFields() =>
    [
        Resolved("name", RequiredText, (DirectiveDefinition directive) => directive.Name, "The name, without the at sign."),
        Resolved("description", Text, (DirectiveDefinition directive) => directive.Description, "What it does, in CommonMark."),
        Resolved(
            "isRepeatable",
            RequiredBoolean,
            (DirectiveDefinition directive) => directive.IsRepeatable,
            "Whether it may stand twice on the same place."),
        Resolved(
            "locations",
            ListOf(DirectiveLocation),
            (DirectiveDefinition directive) => DirectiveLocation.Values
                .Select(value => value.Value)
                .Where(value => directive.Locations.HasFlag((DirectiveLocations)value)),
            "Where it may stand."),
        Listed(
            "args",
            ListOf(InputValue),
            (DirectiveDefinition directive) => directive.Arguments,
            argument => argument.DeprecationReason,
            "The arguments it takes."),
        .. Deprecation((DirectiveDefinition directive) => directive.DeprecationReason),
    ];

    private static IEnumerable<EnumValue> LocationValues() =>
        from location in Enum.GetValues<DirectiveLocations>()
        where location is not DirectiveLocations.None
        select new EnumValue(UpperSnakeCase(location.ToString()), location);

    private static string UpperSnakeCase(string name) => string.Concat(name.Select((letter, i) =>
        char.IsUpper(letter) && i > 0 ? $"_{letter}" : char.ToUpper(letter, CultureInfo.InvariantCulture).ToString()));

    private static string KindOf(GraphQLType type) => type switch
    {
        NonNullType => "NON_NULL",
        ListType => "LIST",
        LeafType and EnumType => "ENUM",
        LeafType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        _ => "INPUT_OBJECT",
    };

    private static NonNullType ListOf(GraphQLType type) => new(new ListType(new NonNullType(type)));

    private static Field Resolved<T>(string name, GraphQLType type, Func<T, object?> value, string description)
        where T : class => new(name, type)
        {
            Description = description,
            Handler = new ResolverHandler(context => ValueTask.FromResult(value((T)context.Parent!))),
        };

    private static Field Listed<TParent, TItem>(
        string name, GraphQLType type, Func<TParent, IEnumerable<TItem>?> items, Func<TItem, string?> deprecation, string description)
        where TParent : class => new(name, type)
        {
            Description = description,
            Arguments = new(
                [
                    new("includeDeprecated", RequiredBoolean)
                    {
                        Description = "Whether deprecated ones are listed too.",
                        DefaultValue = new BooleanValueNode { Value = false },
                    },
                ],
                argument => argument.Name),
            Handler = new ResolverHandler(context =>
            {
                var all = items((TParent)context.Parent!);
                return ValueTask.FromResult<object?>(
                    context.Argument<bool>("includeDeprecated") ? all : all?.Where(item => deprecation(item) is null));
            }),
        };

    private static IEnumerable<Field> Deprecation<T>(Func<T, string?> reason)
        where T : class =>
    [
        Resolved("isDeprecated", RequiredBoolean, (T item) => reason(item) is not null, "Whether clients should no longer use it."),
        Resolved("deprecationReason", Text, (T item) => reason(item), "Why not, and what to use instead; null while it may be used."),
    ];
}
