using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;

namespace CraftGraph.GraphQL.Tests.Execution;

/// <summary>A planned field made of one piece of code, which counts how often it is planned.</summary>
internal sealed class PlannedHandler(Func<OperationContext, object?, ResponseWriter, ValueTask<bool>> write) : PlannedFieldHandler
{
    public int Plans { get; private set; }

    /// <summary>Writes the same JSON each time.</summary>
    public static PlannedHandler Writing(string json) => new((_, _, writer) =>
    {
        writer.WriteRaw(System.Text.Encoding.UTF8.GetBytes(json));
        return ValueTask.FromResult(true);
    });

    public override PlannedField Plan(FieldPlan field)
    {
        Plans++;
        return new Planned(write);
    }

    private sealed class Planned(Func<OperationContext, object?, ResponseWriter, ValueTask<bool>> write) : PlannedField
    {
        public override ValueTask<bool> WriteAsync(OperationContext context, object? parent, ResponseWriter writer) =>
            write(context, parent, writer);
    }
}
