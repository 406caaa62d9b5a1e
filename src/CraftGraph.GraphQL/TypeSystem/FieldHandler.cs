namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>How the value of a field comes to be: resolved by code for each request, or planned once for an operation.</summary>
public abstract class FieldHandler;

/// <summary>Resolves the field by code, for each request and parent.</summary>
public sealed class ResolverHandler(FieldResolver resolve) : FieldHandler
{
    /// <summary>The code.</summary>
    public FieldResolver Resolve { get; } = resolve;
}

/// <summary>
/// Gives a field's value: null, a leaf's value, an object for its fields' resolvers, or a sequence of these. A <see cref="Errors.GraphQLException"/> may
/// stand for any of them; it becomes an error at its place.
/// </summary>
/// <exception cref="Errors.GraphQLException">The client made a mistake; it becomes an error at the field.</exception>
public delegate ValueTask<object?> FieldResolver(ResolverContext context);
