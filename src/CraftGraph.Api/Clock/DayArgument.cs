using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Clock;

/// <summary>An argument that names a day; today, in UTC, when it is left out.</summary>
internal sealed class DayArgument(string name, string description) : FieldArgument<DateOnly>
{
    public override InputValue Create(EntitySchema schema) => new(name, ExtendedScalars.Date) { Description = description };

    public override ValueSource Read(LeafInput? given) => RequestTime.DayOr(given);
}
