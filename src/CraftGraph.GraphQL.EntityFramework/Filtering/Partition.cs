using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Shapes;

namespace CraftGraph.GraphQL.EntityFramework.Filtering;

/// <summary>
/// How a list is found in parts, each of which is read only where those before it do not fill the page: for orders that no index has from any start, such as that of
/// distances.
/// </summary>
/// <param name="Any">The condition that an item is in the list.</param>
/// <param name="Name">What the key that the list is ordered by is; with all that it depends on but for parameters, so that cursors of different orders differ.</param>
/// <param name="Key">The key, over the item; never null.</param>
/// <param name="Parts">
/// The conditions of the parts, by where the page begins: every item of a part comes before those of the next, and together they have every item from there on.
/// </param>
public sealed record Partition(Expression Any, string Name, Expression Key, Func<PageStart, IReadOnlyList<Expression>> Parts);

/// <summary>Where a page begins.</summary>
/// <param name="Key">The value of the key at the cursor; null for the beginning of the list.</param>
/// <param name="IsFiltered">Whether the list asks for more than that an item is in it, so that many items may have to be passed over.</param>
public sealed record PageStart(ValueSource? Key, bool IsFiltered);
