using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Sorting;

namespace CraftGraph.GraphQL.EntityFramework.Paging;

/// <summary>A page's bound: only rows beyond a place in the order.</summary>
/// <param name="Order">The order; the last key is unique.</param>
/// <param name="Place">For each key where a request finds the place's value; null for a null.</param>
/// <param name="IsBefore">Whether rows before the place are asked for, not after it.</param>
internal sealed record KeysetSeek(IReadOnlyList<OrderKey> Order, IReadOnlyList<ValueSource?> Place, bool IsBefore);
