namespace CraftGraph.GraphQL.Errors;

/// <summary>Carries a client's mistake out of code that cannot go on. Anything else that is thrown is a bug.</summary>
public sealed class GraphQLException : Exception
{
    /// <summary>Creates the exception for one error.</summary>
    public GraphQLException(GraphQLError error)
        : base(error.Message) => Error = error;

    /// <summary>Creates the exception for an error that has neither location nor path yet.</summary>
    public GraphQLException(string message, string code)
        : this(new GraphQLError { Message = message, Code = code })
    {
    }

    /// <summary>The mistake to tell the client.</summary>
    public GraphQLError Error { get; }
}
