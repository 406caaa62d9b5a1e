using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.Language;

/// <summary>
/// The written name of one definition of a schema, such as <c>Query.product(slug:)</c>. The cases below are all there are.
/// </summary>
/// <remarks>
/// Spec: <see href="https://spec.graphql.org/September2025/#sec-Schema-Coordinates"/>. <see cref="object.ToString"/> writes it.
/// </remarks>
public abstract record SchemaCoordinate
{
    private protected SchemaCoordinate()
    {
    }

    /// <summary>Parses a coordinate, which has no white space.</summary>
    /// <exception cref="GraphQLException">The text is not a coordinate (<see cref="ErrorCode.SyntaxError"/>), with the place.</exception>
    public static SchemaCoordinate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SchemaCoordinateParser(text).Parse();
    }
}

/// <summary><c>Type</c>.</summary>
public sealed record TypeCoordinate(string TypeName) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => TypeName;
}

/// <summary><c>Type.member</c>: a field, an input field or an enum value.</summary>
public sealed record MemberCoordinate(string TypeName, string MemberName) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => $"{TypeName}.{MemberName}";
}

/// <summary><c>Type.field(argument:)</c>.</summary>
public sealed record ArgumentCoordinate(string TypeName, string FieldName, string ArgumentName) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => $"{TypeName}.{FieldName}({ArgumentName}:)";
}

/// <summary><c>@directive</c>.</summary>
public sealed record DirectiveCoordinate(string DirectiveName) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => $"@{DirectiveName}";
}

/// <summary><c>@directive(argument:)</c>.</summary>
public sealed record DirectiveArgumentCoordinate(string DirectiveName, string ArgumentName) : SchemaCoordinate
{
    /// <inheritdoc/>
    public override string ToString() => $"@{DirectiveName}({ArgumentName}:)";
}
