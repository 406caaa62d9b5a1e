namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>A set of named values that clients give together.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-Input-Objects"/>.</remarks>
/// <param name="name">The type's name.</param>
/// <param name="fields">Asked once, after every type that it names exists.</param>
public sealed class InputObjectType(string name, Func<IEnumerable<InputValue>> fields) : NamedType(name)
{
    private readonly Lazy<NamedList<InputValue>> _fields = new(() => new(fields(), field => field.Name));

    /// <summary>The fields, in order.</summary>
    public NamedList<InputValue> Fields => _fields.Value;

    /// <summary>Whether exactly one field must be given (<c>@oneOf</c>).</summary>
    public bool IsOneOf { get; init; }
}
