using CraftGraph.Api.Hours;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Products;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Visits;

/// <summary>GraphQL type <c>Visit</c>: what a maker offers visitors.</summary>
internal sealed class VisitType : EntityType<Visit>
{
    protected override void Describe(EntityDescriptor<Visit> type)
    {
        type.Describe("What a maker offers visitors: to look, to see how it is done, to try, to buy.");
        type.Key(visit => visit.Id, visit => visit.Slug);
        type.Field("slug", visit => visit.Slug).Describe("Its own key, readable and lasting.");
        type.Name("What it is called.");
        type.Text("description", visit => visit.Description).Describe("What visitors do and see; null where nothing is said of it.");
        type.Field("producer", visit => visit.Producer).Describe("Who receives.");
        type.Field("kind", visit => visit.Kind).Describe("What kind of visit it is.");
        type.Field("durationMinutes", visit => visit.DurationMinutes)
            .Describe("How long it takes, in minutes; null where that is not known or as visitors like.")
            .Sortable();
        type.Field("groupMinimum", visit => visit.GroupMinimum).Describe("How many must come, at least 1.");
        type.Field("groupMaximum", visit => visit.GroupMaximum).Describe("How many may come together; null where that is not known.");
        type.Field("price", visit => visit.PriceMinor == null ? null : new Money { AmountMinor = visit.PriceMinor.Value, Currency = visit.Currency })
            .SortedBy((Visit visit) => visit.PriceMinor)
            .Describe("What `priceBasis` pays, 0 where it is free; null where it is not known. In orders, by `amountMinor` whatever the currency.");
        type.Field("priceBasis", visit => visit.PriceBasis).Describe("What the price is for; null where it is free, or not known.");
        type.Field("isFree", visit => visit.PriceMinor == null ? null : (bool?)(visit.PriceMinor == 0)).Describe("Whether nothing is paid; null where that is not known.");
        type.Field("booking", visit => visit.Booking).Describe("Whether it has to be booked; null where that is not known.");
        type.Field("bookingHoursAhead", visit => visit.BookingHoursAhead)
            .Describe("How many hours ahead it has to be booked; null where that is not known or it is not booked.");
        type.Field("bookingPhone", visit => visit.BookingPhone).Describe("Telephone number for bookings, with the country's prefix; null for none.");
        type.Field("bookingEmail", visit => visit.BookingEmail).Describe("E-mail address for bookings; null for none.");
        type.Field("bookingPage", visit => visit.BookingPage).Describe("Address of a page for bookings; null for none.");
        type.Hours(visit => visit.OpeningRules, visit => visit.Producer.OpeningRules);
        type.List("languages", visit => visit.Languages).Describe("What those who receive speak; empty where that is not known.");
        type.List("trades", visit => visit.Trades).Describe("The trades that are shown.");
        type.List("techniques", visit => visit.Techniques).Describe("The techniques that are shown.");
        type.List("products", visit => visit.Products).Describe("The articles that are shown, or can be made or bought.");
        type.Field("isDemonstration", visit => visit.Verification == Verification.Demonstration)
            .Describe("Whether it was invented to show what the catalogue can do; nobody receives then.");
        type.Provenance();
        type.Facet("KIND", "kind", visit => visit.Kind).Describe("By kind of visit.");
        type.Facet("REGION", "producer.region", visit => visit.Producer.Region).Describe("By the maker's region since 2015.");
        type.Facet("TOWN", "producer.town", visit => visit.Producer.Town).Describe("By the maker's town.");
        type.Facet("TRADE", "trades.some", visit => visit.Trades, trade => trade).Describe("By trade; a visit counts for each that is shown.");
        type.Facet("LANGUAGE", "languages.some", visit => visit.Languages, language => language).Describe("By language; a visit counts for each that is spoken.");
        type.Facet("BOOKING", "booking", visit => visit.Booking).Describe("By whether it has to be booked.");
        type.Facet("IS_DEMONSTRATION", "isDemonstration", visit => visit.Verification == Verification.Demonstration).Describe("By whether it was invented.");
    }
}
