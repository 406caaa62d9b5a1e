using System.Linq.Expressions;
using CraftGraph.Api.Hours;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Places;
using CraftGraph.Api.Products;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Schedules;

/// <summary>GraphQL type <c>Occurrence</c>: one time that something takes place.</summary>
internal sealed class OccurrenceType : EntityType<Occurrence>
{
    protected override void Describe(EntityDescriptor<Occurrence> type)
    {
        Expression<Func<Occurrence, LocalizedText>> name = occurrence => occurrence.Schedule.Name;
        Expression<Func<Occurrence, int?>> opens = occurrence => occurrence.Opens;
        Expression<Func<Occurrence, int?>> closes = occurrence => occurrence.Closes;
        type.Describe("One time that something takes place: a day of a market, an edition of a fair, a workshop, a course.");
        type.Key(occurrence => occurrence.Id, occurrence => occurrence.Slug);
        type.Field("slug", occurrence => occurrence.Slug)
            .Describe("Its own key: the schedule's, with the day and, where it is known, the time that its recurrence has, also where it is moved.");
        type.Add(new LocalizedTextField("name", name, null, isNullable: false)).NotFilterable().Describe("What takes place.");
        type.Field("kind", occurrence => occurrence.Kind).Describe("What kind of thing takes place.");
        type.Field("schedule", occurrence => occurrence.Schedule).Describe("What takes place, with all that is known of it.");
        type.Field("startsAt", occurrence => occurrence.StartsAt)
            .Describe("When it begins; the beginning of its first day where the hours are not known.").Sortable();
        type.Field("endsAt", occurrence => occurrence.EndsAt).Describe("When it ends; the end of its last day where the hours are not known.");
        type.Field("firstDay", occurrence => occurrence.FirstDay).Describe("First day, on Morocco's clocks.");
        type.Field("lastDay", occurrence => occurrence.LastDay).Describe("Last day, on Morocco's clocks; that on which hours past midnight begin.");
        type.Add(new TimeOfDayField("startTime", opens)).Describe("When it begins on its first day, as clocks show it; null where the hours are not known.");
        type.Add(new TimeOfDayField("endTime", closes)).Describe("When it ends on its last day, as clocks show it; null where the hours are not known.");
        type.Field("status", occurrence => occurrence.Status).Describe("Whether it is as its recurrence says; cancelled ones are in lists too.");
        type.Text("reason", occurrence => occurrence.Reason).Describe("Why it is not; null where nothing is said.");
        type.Field("movedFrom", occurrence => occurrence.MovedFrom).Describe("The day that its recurrence has; null unless it was moved from there.");
        type.Field("seats", occurrence => occurrence.Seats).Describe("How many may come; null where that is not limited or not known.");
        type.Field("seatsBooked", occurrence => occurrence.SeatsBooked).Describe("How many seats are taken, as last told; null where that is not known.");
        type.Field("seatsLeft", occurrence => occurrence.SeatsBooked > occurrence.Seats ? 0 : occurrence.Seats - occurrence.SeatsBooked)
            .Describe("How many seats are left; null where `seats` or `seatsBooked` is.");
        type.Field("price", occurrence => occurrence.Schedule.PriceMinor == null
                ? null
                : new Money { AmountMinor = occurrence.Schedule.PriceMinor.Value, Currency = Money.Dirham })
            .Describe("What one person pays; 0 where it is free, null where it is not known.");
        type.Field("pointOfSale", occurrence => occurrence.PointOfSale).Describe("The point of sale where it takes place; null for none.");
        type.Field("producer", occurrence => occurrence.Producer).Describe("The maker who holds it; null for none.");
        type.Field("town", occurrence => occurrence.Town).Describe("Its town; null where it is abroad or not known.");
        type.Field("region", occurrence => occurrence.Region).Describe("Its region since 2015; null where it is abroad or not known.");
        type.Field("coordinates", occurrence => occurrence.Latitude == null
                ? null
                : new Coordinates { Latitude = (double)occurrence.Latitude!, Longitude = (double)occurrence.Longitude! })
            .Describe("Where it is; null where that is not known. `coordinatePrecision` says how exactly.")
            .NotFilterable();
        type.Field("coordinatePrecision", occurrence => occurrence.CoordinatePrecision)
            .Describe("How far it may be from its coordinates; null where they are its own and nothing is said of them.");
        type.List("trades", occurrence => occurrence.Schedule.Trades).Describe("The trades that it is about; empty for all.");
        type.Field("isDemonstration", occurrence => occurrence.IsDemonstration)
            .Describe("Whether it was invented to show what the catalogue can do; nothing takes place then.");

        // Before those of places, which then only add conditions: the list is by start, wherever it is asked for.
        type.ListArgument(new InstantArgument());
        type.ListArgument(new FirstDayArgument());
        type.ListArgument(new LastDayArgument());
        type.Places(occurrence => occurrence.Latitude, occurrence => occurrence.Longitude, occurrence => occurrence.MapNumber);
        type.Facet("KIND", "kind", occurrence => occurrence.Kind).Describe("By what kind of thing takes place.");
        type.Facet("STATUS", "status", occurrence => occurrence.Status).Describe("By whether it is as its recurrence says.");
        type.Facet("REGION", "region", occurrence => occurrence.Region).Describe("By region since 2015.");
        type.Facet("TOWN", "town", occurrence => occurrence.Town).Describe("By town.");
        type.Facet("TRADE", "trades.some", occurrence => occurrence.Schedule.Trades, trade => trade).Describe("By trade; an occurrence counts for each that it is about.");
        type.Facet("IS_DEMONSTRATION", "isDemonstration", occurrence => occurrence.IsDemonstration).Describe("By whether it was invented.");
    }
}
