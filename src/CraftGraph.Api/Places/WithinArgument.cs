using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Places;

/// <summary>The argument <c>within</c>: only items in a box.</summary>
/// <param name="latitude">Of an item; may be null.</param>
/// <param name="longitude">Of an item; may be null.</param>
/// <param name="mapNumber">Of an item; may be null.</param>
internal sealed class WithinArgument(LambdaExpression latitude, LambdaExpression longitude, LambdaExpression mapNumber) : ListArgument
{
    // Each is a part of the page's statement.
    private const int Ranges = 6;

    public override string Name => "within";

    public override InputValue Create(EntitySchema schema) => new(Name, PlaceInputs.Of(schema).BoundingBox)
    {
        Description = "Only items in this box, neighbours after each other unless `order` says otherwise.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var given = (ObjectInput)value;
        var box = list.Check(ValueSource.Once(context => BoundingBox.Read(field => (double)((LeafInput)given.Find(field)!).Source.Get(context)!, Name)));
        var ranges = ValueSource.Once(context => MapRanges.Of((BoundingBox)box.Get(context)!, Ranges));
        var number = ExpressionComposer.Inline(mapNumber, list.Row);
        var isInBox = IsInBox(list, box);
        list.Divide(new(
            Expression.AndAlso(MapRanges.Have(list, number, Ranges, ranges), isInBox),
            "map",
            number,
            start => [.. Enumerable.Range(0, Ranges).Select(place => Expression.AndAlso(
                MapRanges.Has(list, number, ValueSource.From(context =>
                {
                    var range = ((MapRanges)ranges.Get(context)!)[place];
                    return start.Key is null ? range : range with { First = Math.Max(range.First, (long)start.Key.Get(context)!) };
                })),
                isInBox))]));
    }

    private Expression IsInBox(ListBuilder list, ValueSource box)
    {
        var (itemLatitude, itemLongitude) = (ExpressionComposer.Inline(latitude, list.Row), ExpressionComposer.Inline(longitude, list.Row));
        return Expression.AndAlso(
            IsBetween(itemLatitude, one => one.South, one => one.North),
            Expression.OrElse(
                IsBetween(itemLongitude, one => one.Longitudes.West, one => one.Longitudes.East),
                IsBetween(itemLongitude, one => one.MoreLongitudes.West, one => one.MoreLongitudes.East)));

        BinaryExpression IsBetween(Expression degrees, Func<BoundingBox, double> least, Func<BoundingBox, double> greatest) => Expression.AndAlso(
            Expression.GreaterThanOrEqual(degrees, Bound(least, degrees.Type)),
            Expression.LessThanOrEqual(degrees, Bound(greatest, degrees.Type)));

        Expression Bound(Func<BoundingBox, double> bound, Type type) =>
            list.Parameter(ValueSource.From(context => bound((BoundingBox)box.Get(context)!)), type);
    }
}
