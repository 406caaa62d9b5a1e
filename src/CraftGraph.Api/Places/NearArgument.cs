using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Places;

/// <summary>The argument <c>near</c>: only items within a circle, nearest first.</summary>
/// <param name="latitude">Of an item; may be null.</param>
/// <param name="longitude">Of an item; may be null.</param>
internal sealed class NearArgument(LambdaExpression latitude, LambdaExpression longitude) : ListArgument
{
    public override string Name => "near";

    public override InputValue Create(EntitySchema schema) => new(Name, PlaceInputs.Of(schema).Near)
    {
        Description = "Only items within this circle, nearest first unless `order` says otherwise.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = (ObjectInput)value;
        var place = list.Check(ValueSource.Once(context => NearPlace.Read(given, Name, context)));
        var origin = Origin.Create(list, context => ((NearPlace)place.Get(context)!).Latitude, context => ((NearPlace)place.Get(context)!).Longitude);
        var (itemLatitude, itemLongitude) = (ExpressionComposer.Inline(latitude, list.Row), ExpressionComposer.Inline(longitude, list.Row));
        var box = ValueSource.Once(context =>
        {
            var near = (NearPlace)place.Get(context)!;
            return BoundingBox.Around(near.Latitude, near.Longitude, near.RadiusMeters);
        });
        list.AddCondition(BoxCondition.Create(list, itemLatitude, itemLongitude, context => (BoundingBox)box.Get(context)!));

        var distance = GreatCircle.Distance(itemLatitude, itemLongitude, origin);
        list.AddCondition(Expression.LessThanOrEqual(
            distance,
            list.Parameter(ValueSource.From(context => ((NearPlace)place.Get(context)!).RadiusMeters), distance.Type)));
        list.AddDefaultOrder("distance", distance);
        list.SetFeature(origin);
    }
}
