using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;

/// <summary>A year that every request brings.</summary>
internal sealed class YearArgument : FieldArgument<int>
{
    public const int Year = 2002;

    public override InputValue Create(EntitySchema schema) => new("since", SpecifiedScalars.Int);

    public override ValueSource Read(LeafInput? given) => given?.Source ?? ValueSource.Constant(Year);
}
