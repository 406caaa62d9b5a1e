namespace CraftGraph.GraphQL.EntityFramework.Sorting;

/// <summary>A key of orders that an argument of the list brings, beside those that are fields of the items.</summary>
/// <param name="Name">Its name in the input type of orders.</param>
/// <param name="Description">What it is, in Markdown.</param>
public sealed record ListOrder(string Name, string Description);
