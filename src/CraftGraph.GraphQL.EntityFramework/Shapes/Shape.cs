using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Shapes;

/// <summary>The questions that were asked while statements were compiled for one request, with its answers.</summary>
public sealed class Shape(OperationContext context)
{
    private readonly List<(ShapeQuestion Question, ShapeAnswer Answer)> _asked = [];

    /// <summary>
    /// The request that the statements are compiled for. What is read from it other than through <see cref="Ask"/> must not
    /// change the SQL: it may differ in the next request of the same shape.
    /// </summary>
    public OperationContext Context { get; private set; } = context;

    internal IReadOnlyList<(ShapeQuestion Question, ShapeAnswer Answer)> Asked => _asked;

    /// <summary>Lets go of the request once everything is compiled.</summary>
    internal void Release() => Context = null!;

    /// <summary>Asks the request, and makes the statements valid only for requests that answer the same.</summary>
    public ShapeAnswer Ask(ShapeQuestion question)
    {
        var answer = question.Ask(Context);
        _asked.Add((question, answer));
        return answer;
    }
}
