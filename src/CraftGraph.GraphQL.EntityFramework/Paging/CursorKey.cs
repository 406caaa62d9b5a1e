namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>How the values of an order's key stand in cursors and go back into SQL.</summary>
internal enum CursorKey
{
    Integer,
    Long,
    Double,
    Text,
    Boolean,
    Date,
    Instant,
}
