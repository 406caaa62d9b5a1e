using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Figures;

/// <summary>The argument <c>unit</c> of figures that are added up: those in other units do not count, so that no two are mixed.</summary>
internal sealed class UnitArgument : FieldArgument<KeyFigureUnit>
{
    public override InputValue Create(EntitySchema schema) => new("unit", schema.GetLeafType(typeof(KeyFigureUnit)))
    {
        Description = "Only figures in this unit; `MOROCCAN_DIRHAMS` unless given.",
    };

    public override ValueSource Read(LeafInput? given) => given?.Source ?? ValueSource.Constant(KeyFigureUnit.MoroccanDirhams);
}
