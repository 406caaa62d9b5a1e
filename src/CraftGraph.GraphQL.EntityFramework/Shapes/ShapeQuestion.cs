using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>
/// Something about a request that changes the SQL: whether a variable is there, which language is asked for. What a request
/// answers to all questions of a plan is its shape, and each shape has its own statements.
/// </summary>
public abstract class ShapeQuestion
{
    /// <summary>The answer of one request. Must be the same whenever it is asked of the same request.</summary>
    public abstract ShapeAnswer Ask(OperationContext context);
}

/// <summary>An answer, as a number, a text or both.</summary>
public readonly record struct ShapeAnswer(long Number, string? Text = null);
