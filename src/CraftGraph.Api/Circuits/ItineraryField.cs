using System.Linq.Expressions;
using CraftGraph.Api.Hours;
using CraftGraph.Data.Model;
using CraftGraph.Data.Opening;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Computed;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Circuits;

/// <summary>The field <c>itinerary</c>.</summary>
internal sealed class ItineraryField : ComputedField<Itinerary>
{
    private static readonly Expression<Func<Circuit, IEnumerable<OpeningRule>>> Rules =
        circuit => circuit.Stops.SelectMany(stop => stop.PointOfSale.OpeningRules);

    // It reads three lists: the stops, the rules of all of them, and the Ramadans.
    private const double Weight = 30;

    public ItineraryField()
        : base("itinerary")
    {
        Describe("The circuit with a clock; null where it has no stops, or none at `start`.");
    }

    protected override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
    [
        new("departure", new NonNullType(ExtendedScalars.DateTime))
        {
            Description = $"When the visit of the first stop begins. From {MoroccanTime.FirstYear} to {MoroccanTime.LastYear}; seconds are left out.",
        },
        new("start", SpecifiedScalars.Int)
        {
            Description = $"The position of the stop at which it begins, 1 to {Circuit.MaximumStops}; stops before it are left out. The first unless given, and the last in reverse.",
        },
        new("reverse", SpecifiedScalars.Boolean) { Description = "Whether the stops are visited from the last to the first." },
        new("travelHours", ItineraryInputs.Of(schema).TravelHours)
        {
            Description = "Who could not end the next visit within these hours rests, and sets off when they begin on the next day. Without them travellers go on around the clock.",
        },
    ];

    protected override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => [CostDirectives.Weigh(Weight)];

    protected override Func<ComputedRows, Itinerary?> Prepare(FieldPlan plan, ComputedSources sources)
    {
        var request = sources.Check(ItineraryRequest.Read(name => InputReader.Read(plan.Arguments.GetValueOrDefault(name), plan.Field.Arguments[name].Type, sources.Shape)));
        var stops = new StopSource(sources);
        var hours = new HoursSource(sources, Rules, places: Circuit.MaximumStops);
        return rows =>
        {
            var asked = (ItineraryRequest)request.Get(rows.Operation)!;
            var visited = asked.Choose(stops.Read(rows));
            var calendar = hours.ReadCalendar(rows);
            var rules = hours.ReadRules(rows).ToLookup(rule => rule.PointOfSaleId);
            return visited.Count == 0
                ? null
                : Itinerary.Create(visited, asked.Departure, asked.Days, point => OpeningHours.Of([.. rules[point]], calendar));
        };
    }
}
