using System.Globalization;
using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Places;

/// <summary>The argument <c>within</c>: only items in a box.</summary>
/// <param name="latitude">Of an item; may be null.</param>
/// <param name="longitude">Of an item; may be null.</param>
internal sealed class WithinArgument(LambdaExpression latitude, LambdaExpression longitude) : ListArgument
{
    public override string Name => "within";

    public override InputValue Create(EntitySchema schema) => new(Name, PlaceInputs.Of(schema).BoundingBox)
    {
        Description = "Only items in this box.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = (ObjectInput)value;
        var box = list.Check(ValueSource.Once(context => Read(given, context)));
        list.AddCondition(BoxCondition.Create(
            list,
            ExpressionComposer.Inline(latitude, list.Row),
            ExpressionComposer.Inline(longitude, list.Row),
            context => (BoundingBox)box.Get(context)!));
    }

    private BoundingBox Read(ObjectInput given, OperationContext context)
    {
        var south = PlaceRange.ReadLatitude(given, Name, "south", context);
        var north = PlaceRange.ReadLatitude(given, Name, "north", context);
        return south <= north
            ? BoundingBox.Between(
                south,
                PlaceRange.ReadLongitude(given, Name, "west", context),
                north,
                PlaceRange.ReadLongitude(given, Name, "east", context))
            : throw new GraphQLException(
                string.Create(CultureInfo.InvariantCulture, $"\"{Name}.south\" must not be greater than \"{Name}.north\"; they are {south} and {north}."),
                ErrorCode.BadArgument);
    }
}
