using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Customs;

/// <summary>The argument <c>destination</c>, the country that goods are sent to.</summary>
internal sealed class DestinationArgument : FieldArgument<string>
{
    public override InputValue Create(EntitySchema schema) => new("destination", new NonNullType(CountryCodeScalar.Instance))
    {
        Description = "The country that the goods are sent to.",
    };

    public override ValueSource Read(LeafInput? given) => given!.Source;
}
