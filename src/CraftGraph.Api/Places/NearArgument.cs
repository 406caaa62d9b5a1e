using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Places;

/// <summary>The argument <c>near</c>: only items within a circle, nearest first.</summary>
/// <remarks>
/// No index has the order of distances from any place. The circle is cut into rings, each a part of the page's statement, which sorts what stands in the ring. How wide the
/// rings are follows from how many items are counted around the place (<see cref="Rings"/>): the first has a few dozens, however many items there are.
/// </remarks>
/// <param name="latitude">Of an item; may be null.</param>
/// <param name="longitude">Of an item; may be null.</param>
/// <param name="mapNumber">Of an item; may be null.</param>
/// <param name="kinds">What the items are on the map.</param>
internal sealed class NearArgument(
    LambdaExpression latitude, LambdaExpression longitude, LambdaExpression mapNumber, IReadOnlyList<PlaceKind> kinds) : ListArgument
{
    private const int Ranges = 5;

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
        list.SetFeature(origin);

        var number = ExpressionComposer.Inline(mapNumber, list.Row);
        var distance = GreatCircle.Distance(ExpressionComposer.Inline(latitude, list.Row), ExpressionComposer.Inline(longitude, list.Row), origin);
        var circle = ValueSource.Once(context =>
        {
            var near = (NearPlace)place.Get(context)!;
            return MapRanges.Of(BoundingBox.Around(near.Latitude, near.Longitude, near.RadiusMeters), Ranges);
        });
        var isInCircle = Expression.AndAlso(
            MapRanges.Have(list, number, Ranges, circle), IsUpTo(ValueSource.From(context => ((NearPlace)place.Get(context)!).RadiusMeters)));
        list.Divide(new(isInCircle, "distance", distance, start =>
        {
            var rings = ValueSource.Once(context => Rings.Around((NearPlace)place.Get(context)!, (double?)start.Key?.Get(context) ?? 0, start.IsFiltered, kinds, context));
            return [.. Enumerable.Range(0, Rings.CountOf(start.IsFiltered)).Select(ring =>
            {
                var isInRing = Expression.AndAlso(
                    MapRanges.Have(list, number, Rings.Ranges, ValueSource.From(context => ((Rings)rings.Get(context)!).Map[ring])), IsUpTo(Radius(ring)));
                return ring == 0 ? isInRing : Expression.AndAlso(isInRing, Expression.GreaterThan(distance, list.Parameter(Radius(ring - 1), distance.Type)));
            })];

            ValueSource Radius(int ring) => ValueSource.From(context => ((Rings)rings.Get(context)!).Radii[ring]);
        }));

        BinaryExpression IsUpTo(ValueSource radius) => Expression.LessThanOrEqual(distance, list.Parameter(radius, distance.Type));
    }
}
