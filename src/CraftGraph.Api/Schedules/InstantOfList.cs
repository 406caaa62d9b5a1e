using CraftGraph.GraphQL.EntityFramework.Shapes;

namespace CraftGraph.Api.Schedules;

/// <summary>The instant that a list of occurrences is asked for.</summary>
/// <param name="Day">Its day in Morocco.</param>
internal sealed record InstantOfList(ValueSource Day);
