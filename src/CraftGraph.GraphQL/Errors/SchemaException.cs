namespace CraftGraph.GraphQL.Errors;

/// <summary>A schema is wrong: a mistake of whoever wrote it, never of a client. Carries all that was found.</summary>
public sealed class SchemaException : Exception
{
    /// <summary>Creates the exception for one mistake or more.</summary>
    public SchemaException(IReadOnlyList<GraphQLError> errors)
        : base(string.Join('\n', errors)) => Errors = errors;

    /// <summary>The mistakes, in the order in which they were found.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }
}
