using System.Linq.Expressions;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Places;

/// <summary>The field <c>distanceMeters</c>: from the place given, or else from the one that the list is near to.</summary>
internal sealed class DistanceField : EntityField
{
    private readonly LambdaExpression _latitude;
    private readonly LambdaExpression _longitude;

    /// <param name="latitude">Of the object; may be null.</param>
    /// <param name="longitude">Of the object; may be null.</param>
    public DistanceField(LambdaExpression latitude, LambdaExpression longitude)
        : base("distanceMeters")
    {
        (_latitude, _longitude) = (latitude, longitude);
        Describe(
            "Metres along the great circle from `from`, or else from the place that the list is `near` to; null when there is neither, and where the " +
            "coordinates are not known. On a sphere with the Earth's mean radius, within 0.6 % of the distance on the ellipsoid.");
    }

    protected override GraphQLType GetOutputType(EntitySchema schema) => SpecifiedScalars.Float;

    protected override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
    [
        new("from", PlaceInputs.Of(schema).Coordinates) { Description = "The place to measure from." },
    ];

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        (ReadOrigin(plan, compiler) ?? compiler.List.Feature<Origin>()) is { } origin
            ? compiler.CompileLeaf(GreatCircle.Distance(
                ExpressionComposer.Inline(_latitude, source), ExpressionComposer.Inline(_longitude, source), origin))
            : new ConstantOutput(null);

    private static Origin? ReadOrigin(FieldPlan plan, RowCompiler compiler)
    {
        if (InputReader.Read(plan.Arguments.GetValueOrDefault("from"), plan.Field.Arguments["from"].Type, compiler.Shape) is not ObjectInput given)
        {
            return null;
        }

        var place = compiler.Check(
            ValueSource.Once(context => new Coordinates
            {
                Latitude = PlaceRange.ReadLatitude(given, "from", "latitude", context),
                Longitude = PlaceRange.ReadLongitude(given, "from", "longitude", context),
            }),
            plan);
        return Origin.Create(
            compiler.List, context => ((Coordinates)place.Get(context)!).Latitude, context => ((Coordinates)place.Get(context)!).Longitude);
    }
}
