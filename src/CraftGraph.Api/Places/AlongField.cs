using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.Response;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Places;

/// <summary>The fields of a place that say where it is on the line that the list is <c>along</c>; null in other lists.</summary>
internal sealed class AlongField : EntityField
{
    private static readonly EnumType Side = new(
        "LineSide",
        [
            new("LEFT") { Description = "To the left of who goes along the line." },
            new("RIGHT") { Description = "To the right." },
            new("ON") { Description = "Within a metre of it." },
        ])
    {
        Description = "A side of a line.",
    };

    private readonly GraphQLType _type;
    private readonly Action<ResponseWriter, AlongLine> _write;

    private AlongField(string name, string description, GraphQLType type, Action<ResponseWriter, AlongLine> write)
        : base(name)
    {
        (_type, _write) = (type, write);
        NotFilterable().Describe(description);
    }

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AlongField> All =>
    [
        new(
            "offsetMeters",
            "Metres along the line that the list is `along`, from its start to the point nearest to the place; null in other lists.",
            SpecifiedScalars.Float,
            (writer, along) => writer.WriteNumber(along.Offset)),
        new(
            "lineDistanceMeters",
            "Metres from the line that the list is `along`; null in other lists.",
            SpecifiedScalars.Float,
            (writer, along) => writer.WriteNumber(along.Distance)),
        new(
            "lineSide",
            "On which side of the line that the list is `along`; null in other lists.",
            Side,
            (writer, along) => writer.WriteRaw(along.Side switch { LineSide.Left => "\"LEFT\""u8, LineSide.Right => "\"RIGHT\""u8, _ => "\"ON\""u8 })),
    ];

    protected override GraphQLType GetOutputType(EntitySchema schema) => _type;

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        compiler.List.Feature<CorridorOfList>() is { } corridor
            ? new AlongOutput(
                compiler.Column(Expression.Property(source, nameof(Place.Latitude))),
                compiler.Column(Expression.Property(source, nameof(Place.Longitude))),
                corridor,
                _write)
            : new ConstantOutput(null);

    private sealed class AlongOutput(int latitude, int longitude, CorridorOfList corridor, Action<ResponseWriter, AlongLine> write) : Output
    {
        public override OutputResult Write(RowReader? row, WriteScope scope)
        {
            write(scope.Writer, corridor.Of(scope.Operation).Line.Locate(row!.GetDouble(latitude), row.GetDouble(longitude)));
            return OutputResult.Written;
        }
    }
}
