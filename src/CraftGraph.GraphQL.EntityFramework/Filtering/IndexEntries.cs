using System.Linq.Expressions;

namespace CraftGraph.GraphQL.EntityFramework.Filtering;

/// <summary>Rows of an index that lead to the items of a list and say in which order they come: by rank, and inside a rank by place; or by a key of theirs.</summary>
/// <param name="Type">The entity of the entries.</param>
/// <param name="ItemKey">The key of the item, over an entry. Not looked at where the entries are the items.</param>
/// <param name="Place">A <see cref="long"/>, over an entry: unique, and the order in which the index has its entries. Null where they have no ranks.</param>
public sealed record IndexEntries(Type Type, LambdaExpression ItemKey, LambdaExpression? Place = null);
