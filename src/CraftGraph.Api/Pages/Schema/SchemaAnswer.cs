using System.Text.Json.Serialization;

namespace CraftGraph.Api.Pages.Schema;

/// <summary>What the page of the schema shows.</summary>
public sealed record SchemaIndexAnswer([property: JsonPropertyName("__schema")] SchemaTypes Schema);

/// <summary>All types.</summary>
public sealed record SchemaTypes(IReadOnlyList<TypeName> Types);

/// <summary>A type in a list.</summary>
public sealed record TypeName(string Kind, string Name, string? Description);

/// <summary>What the page of a type shows.</summary>
/// <param name="Type">The type; null where none has the name.</param>
public sealed record SchemaTypeAnswer([property: JsonPropertyName("__type")] TypeDetails? Type);

/// <summary>A type, as introspection tells it.</summary>
/// <remarks>Spec: <see href="https://spec.graphql.org/September2025/#sec-The-__Type-Type"/>.</remarks>
public sealed record TypeDetails(
    string Kind,
    string Name,
    string? Description,
    IReadOnlyList<FieldDetails>? Fields,
    IReadOnlyList<InputDetails>? InputFields,
    IReadOnlyList<ValueDetails>? EnumValues,
    IReadOnlyList<RelatedType>? Interfaces,
    IReadOnlyList<RelatedType>? PossibleTypes);

/// <summary>A field.</summary>
public sealed record FieldDetails(
    string Name, string? Description, bool IsDeprecated, string? DeprecationReason, IReadOnlyList<InputDetails> Args, TypeReference Type);

/// <summary>An argument, or a field of an input object.</summary>
public sealed record InputDetails(string Name, string? Description, TypeReference Type);

/// <summary>A value of an enum.</summary>
public sealed record ValueDetails(string Name, string? Description);

/// <summary>A type that another one implements or may be.</summary>
public sealed record RelatedType(string Name);

/// <summary>The type of a value: a named one, or one wrapped as a list or as never null.</summary>
public sealed record TypeReference(string Kind, string? Name, TypeReference? OfType)
{
    /// <summary>The named type inside.</summary>
    public TypeReference Named => OfType is { } inner ? inner.Named : this;

    /// <summary>What stands before the name: brackets of lists.</summary>
    public string Before => Kind switch { "LIST" => "[" + OfType!.Before, "NON_NULL" => OfType!.Before, _ => "" };

    /// <summary>What stands after the name: brackets and exclamation marks.</summary>
    public string After => Kind switch { "LIST" => OfType!.After + "]", "NON_NULL" => OfType!.After + "!", _ => "" };
}
