using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Offers;

/// <summary>The argument <c>market</c>, which names a market by its own key.</summary>
internal sealed class MarketArgument : FieldArgument<string>
{
    public override InputValue Create(EntitySchema schema) => new("market", new NonNullType(SpecifiedScalars.String))
    {
        Description = "The market's own key, such as `fr`.",
    };

    public override ValueSource Read(LeafInput? given) => given!.Source;
}
