using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Outputs;

/// <summary>Writes one value of the response from a row. Never changes once compiled; serves many requests at once.</summary>
public abstract class Output
{
    /// <summary>
    /// Writes the value at the writer's end. A null is not written but told, because the place decides whether it may stand there; so is a failure, which is
    /// reported already, and after which what was written is for the caller to cut off.
    /// </summary>
    /// <param name="row">The row, standing on the value's own; null for a value of the root.</param>
    /// <param name="scope">The request.</param>
    public abstract OutputResult Write(RowReader? row, WriteScope scope);

    /// <summary>Whether it reads rows of its own, or something inside it does.</summary>
    internal virtual bool HasRows => false;

    /// <summary>Asks for the rows that it will read for a row, where they are fetched before anything is written.</summary>
    internal virtual void Request(RowReader? row, RowRequests requests)
    {
    }
}

/// <summary>What became of a value.</summary>
public enum OutputResult
{
    /// <summary>It is written.</summary>
    Written,

    /// <summary>It is null; nothing is written.</summary>
    Null,

    /// <summary>A null stands where none may, and the error is reported.</summary>
    Failed,
}
