using CraftGraph.Api.Languages;
using CraftGraph.Api.Products;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Schedules;

/// <summary>GraphQL type <c>Schedule</c>: something that takes place on dates.</summary>
internal sealed class ScheduleType : EntityType<Schedule>
{
    private const int MaximumRecurrences = 100;

    protected override void Describe(EntityDescriptor<Schedule> type)
    {
        type.Describe("Something that takes place on dates, once or again by a rule: a fair, a weekly market, an open workshop, a course.");
        type.Key(schedule => schedule.Id, schedule => schedule.Slug);
        type.Field("slug", schedule => schedule.Slug).Describe("Its own key, such as `carpet-auction-rue-des-consuls`; those of fairs are the fairs' after `fair-`.");
        type.Name("What it is called.");
        type.Field("kind", schedule => schedule.Kind).Describe("What kind of thing takes place.");
        type.Field("fair", schedule => schedule.Fair).Describe("The edition of a fair that takes place; null for everything else.");
        type.Field("pointOfSale", schedule => schedule.PointOfSale).Describe("The point of sale where it takes place; null for none.");
        type.Field("producer", schedule => schedule.Producer).Describe("The maker who holds it at the workshop; null for none.");
        type.Field("trainingProvision", schedule => schedule.TrainingProvision).Describe("The centre of training that holds it; null for none.");
        type.Field("town", schedule => schedule.Town)
            .Describe("Its town where neither a point of sale, a maker nor a centre of training says it; null where it is abroad or not known.");
        type.Field("venue", schedule => schedule.Venue).Describe("Where in the town, as published; null where it is not known.");
        type.Field("seats", schedule => schedule.Seats).Describe("How many may come to one occurrence; null where that is not limited or not known.");
        type.Field("price", schedule => schedule.PriceMinor == null ? null : new Money { AmountMinor = schedule.PriceMinor.Value, Currency = Money.Dirham })
            .Describe("What one person pays; 0 where it is free, null where it is not known.");
        type.List("trades", schedule => schedule.Trades).Describe("The trades that it is about; empty for all.");
        type.Text("facts", schedule => schedule.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.List("recurrences", schedule => schedule.Recurrences, MaximumRecurrences).Describe("The rules that say on which days it takes place.");
        type.Connection("changes", schedule => schedule.Changes).Describe("Days on which it is otherwise, in order.");
        type.Connection("occurrences", schedule => schedule.Occurrences).Describe("When it takes place, by start.");
        type.Field("isDemonstration", schedule => schedule.Verification == Verification.Demonstration)
            .Describe("Whether it was invented to show what the catalogue can do; nothing takes place then.");
        type.Provenance();
        type.Facet("KIND", "kind", schedule => schedule.Kind).Describe("By what kind of thing takes place.");
        type.Facet("TRADE", "trades.some", schedule => schedule.Trades, trade => trade).Describe("By trade; a schedule counts for each that it is about.");
        type.Facet("IS_DEMONSTRATION", "isDemonstration", schedule => schedule.Verification == Verification.Demonstration).Describe("By whether it was invented.");
    }
}
