using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>Which keys of a cursor are null, as bits: SQL compares nulls otherwise than values.</summary>
/// <param name="place">The decoded cursor.</param>
internal sealed class CursorNullsQuestion(ValueSource place) : ShapeQuestion
{
    public override ShapeAnswer Ask(OperationContext context)
    {
        var values = (object?[])place.Get(context)!;
        var nulls = 0L;
        for (var i = 0; i < values.Length; i++)
        {
            nulls |= values[i] is null ? 1L << i : 0;
        }

        return new(nulls);
    }
}
