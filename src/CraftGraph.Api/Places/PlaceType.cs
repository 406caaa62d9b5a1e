using System.Linq.Expressions;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Places;

/// <summary>GraphQL type <c>Place</c>: something of the catalogue that stands at a place.</summary>
internal sealed class PlaceType : EntityType<Place>
{
    private static readonly Dictionary<PlaceKind, Type> Types = new()
    {
        [PlaceKind.PointOfSale] = typeof(PointOfSale),
        [PlaceKind.Cooperative] = typeof(Producer),
        [PlaceKind.Artisan] = typeof(Producer),
        [PlaceKind.ProductionUnit] = typeof(Producer),
        [PlaceKind.Enterprise] = typeof(Producer),
        [PlaceKind.CircuitStart] = typeof(Circuit),
        [PlaceKind.LogisticsService] = typeof(LogisticsService),
    };

    protected override void Describe(EntityDescriptor<Place> type)
    {
        type.Describe("Something of the catalogue that stands at a place, whatever it is.");
        type.Key(place => place.Id);
        type.Field("kind", place => place.Kind).Describe("What it is.");
        type.Add(new LocalizedTextField("name", (Expression<Func<Place, LocalizedText>>)(place => place.Name), null, isNullable: false))
            .NotFilterable().Describe("What it is called.");
        type.Field("coordinates", place => new Coordinates { Latitude = place.Latitude, Longitude = place.Longitude })
            .NotFilterable().Describe("Where it is; `coordinatePrecision` says how exactly.");
        type.Field("coordinatePrecision", place => place.CoordinatePrecision)
            .Describe("How far it may be from its coordinates; null where they are its own and nothing is said of them. Makers whose own place is not known stand in the middle of their town.");
        type.Field("region", place => place.Region).Describe("Its region since 2015; null where it is in none that is known.");
        type.Field("receivesVisitors", place => place.ReceivesVisitors)
            .Describe("Whether visitors may come to the maker's workshop; null where that is not known, and for what is no maker.");
        type.Field("stepFreeEntrance", place => place.StepFreeEntrance)
            .Describe("Whether one comes in without a step; null where nothing was stated. The rest is in the `accessibility` of `node`.");
        type.Field("isDemonstration", place => place.IsDemonstration).Describe("Whether it was invented to show what the catalogue can do; nothing stands there then.");
        type.Reference("node", place => place.Kind, place => place.TargetId, Types).NotFilterable()
            .Describe("The thing itself. A statement for each place: lists that only need names and distances do without.");
        type.Places(place => place.Latitude, place => place.Longitude, place => place.MapNumber, Enum.GetValues<PlaceKind>());
        type.ListArgument(new AlongArgument());
        foreach (var field in AlongField.All)
        {
            type.Add(field);
        }
    }
}
