using CraftGraph.GraphQL.Language.Syntax;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A type that the schema defines by name. The cases are scalar, enum, object, interface, union and input object.</summary>
public abstract class NamedType(string name) : GraphQLType
{
    /// <summary>The type's name, unique in its schema.</summary>
    public string Name { get; } = name;

    /// <summary>What the type is, in CommonMark; null without one.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Directives that the printed schema shows on the type, beside those that have a property of their own
    /// (<c>@specifiedBy</c>, <c>@oneOf</c>).
    /// </summary>
    public IReadOnlyList<DirectiveNode> AppliedDirectives { get; init; } = [];

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>Whether the type is an object type, interface or union: something with a selection set.</summary>
    public bool IsComposite => this is ComplexType or UnionType;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A type whose values have no fields: a scalar or an enum.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Scalars"/>.</remarks>
public abstract class LeafType(string name) : NamedType(name)
{
    /// <summary>Turns a literal without variables into the value that resolvers see.</summary>
    public abstract LeafResult ParseLiteral(ValueNode literal);

    /// <summary>Turns a variable's JSON, never <c>null</c>, into the value that resolvers see.</summary>
    public abstract LeafResult ParseJson(System.Text.Json.JsonElement json);

    /// <summary>
    /// Turns what a resolver returned, never null, into what the response shows: a <see cref="bool"/>, <see cref="int"/>,
    /// <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/> or <see cref="string"/>; for scalars that
    /// hold JSON also lists and dictionaries of these.
    /// </summary>
    public abstract LeafResult Serialize(object value);
}

/// <summary>An object type or an interface: a type with fields.</summary>
public abstract class ComplexType : NamedType
{
    private readonly Lazy<NamedList<Field>> _fields;
    private readonly Lazy<IReadOnlyList<InterfaceType>> _interfaces;

    private protected ComplexType(string name, Func<IEnumerable<Field>> fields, Func<IEnumerable<InterfaceType>>? interfaces)
        : base(name)
    {
        _fields = new(() => new(fields(), field => field.Name));
        _interfaces = new(() => interfaces is null ? [] : [.. interfaces()]);
    }

    /// <summary>The fields, in order; meta fields are not among them.</summary>
    public NamedList<Field> Fields => _fields.Value;

    /// <summary>The interfaces it declares, in order.</summary>
    public IReadOnlyList<InterfaceType> Interfaces => _interfaces.Value;
}
