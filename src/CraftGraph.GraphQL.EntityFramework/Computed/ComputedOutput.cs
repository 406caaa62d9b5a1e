using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Computed;

/// <summary>An object that is worked out from rows.</summary>
/// <param name="statements">The rows.</param>
/// <param name="compute">Works it out; null for none.</param>
/// <param name="item">Writes it.</param>
internal sealed class ComputedOutput(
    IReadOnlyList<CompiledStatement> statements, Func<ComputedRows, object?> compute, MemoryObject item) : Output
{
    internal override bool HasRows => true;

    internal override void Request(RowReader? row, RowRequests requests)
    {
        foreach (var statement in statements)
        {
            requests.Add(statement, row, int.MaxValue, []);
        }
    }

    public override OutputResult Write(RowReader? row, WriteScope scope) =>
        compute(new(scope, row)) is { } value ? item.Write(value, scope) : OutputResult.Null;
}
