using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.Errors;

namespace CraftGraph.GraphQL.EntityFramework.Roots;

/// <summary>One of the things that a client asks for by their keys.</summary>
/// <param name="Type">Its type, or an interface of it; null when there is a mistake.</param>
/// <param name="Key">The key that clients know; null when there is a mistake.</param>
/// <param name="Mistake">What the client did wrong, told at this thing's place among the others; null for nothing.</param>
internal readonly record struct EntityReference(EntityType? Type, string? Key, GraphQLException? Mistake = null);
