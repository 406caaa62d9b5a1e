using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.GraphQL.Planning;

/// <summary>A field whose value, with all that is asked of it, is planned once for an operation and then written straight to the response.</summary>
public abstract class PlannedFieldHandler : FieldHandler
{
    /// <summary>Plans the field where an operation asks for it. Called once for a plan; the result serves many requests at once.</summary>
    public abstract PlannedField Plan(FieldPlan field);
}

/// <summary>A planned field of an operation.</summary>
public abstract class PlannedField
{
    /// <summary>
    /// Writes the field's value at the writer's end. The writer's path is that of the field. On a false answer, an error is reported, what was written is for
    /// the caller to cut off, and null goes up: to the field itself when it is nullable, else to its parent.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="parent">What the parent field resolved to; the request's root value at the root.</param>
    /// <param name="writer">The response.</param>
    /// <exception cref="Errors.GraphQLException">The client made a mistake; it becomes an error at the field.</exception>
    public abstract ValueTask<bool> WriteAsync(OperationContext context, object? parent, ResponseWriter writer);

    /// <summary>Writes how the field was written in a request, a JSON value; false, with nothing written, where there is nothing to tell.</summary>
    /// <param name="context">The request, for which the field has been written.</param>
    /// <param name="writer">Where to.</param>
    public virtual ValueTask<bool> ExplainAsync(OperationContext context, ResponseWriter writer) => new(false);
}
