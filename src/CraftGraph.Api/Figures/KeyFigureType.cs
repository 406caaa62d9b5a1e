using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Figures;

/// <summary>GraphQL type <c>KeyFigure</c>: a published number.</summary>
internal sealed class KeyFigureType : EntityType<KeyFigure>
{
    protected override void Describe(EntityDescriptor<KeyFigure> type)
    {
        type.Describe("A figure published about a region or the country, as it was published.");
        type.Key(figure => figure.Id, figure => figure.Slug);
        type.Field("slug", figure => figure.Slug).Describe("Its own key, such as `i-smd-artisans`.").Sortable();
        type.Field("measure", figure => figure.Measure).Describe("What is measured.");
        type.Add(new ThousandthsField("value", (KeyFigure figure) => figure.ValueInThousandths))
            .Describe("The value, exact, in `unit`; three decimals at most.")
            .Sortable();
        type.Field("unit", figure => figure.Unit).Describe("What the value counts.");
        type.Field("period", figure => figure.PeriodAsPublished)
            .Describe("The time it is about, as published, in English; null where nothing was.");
        type.Field("year", figure => figure.Year).Describe("The last year that `period` names; null where it names none.").Sortable();
        type.Field("isApproximate", figure => figure.IsApproximate).Describe("Whether the source says about, close to or more than.");
        type.Field("seedFact", figure => figure.SeedFact)
            .Describe("Number of the founding documents' fact, such as `F43`; null when it is from elsewhere.")
            .Sortable();
        type.List("foundingFacts", figure => figure.FoundingFacts).Describe("Facts of the founding documents that state it, with how they are read.");
        type.Field("region", figure => figure.Region).Describe("The region it is about; null for the country.");
        type.Field("trade", figure => figure.Trade).Describe("The trade it is limited to; null for all crafts.");
        type.Field("town", figure => figure.Town).Describe("The town it is limited to; null for the whole region or country.");
        type.Provenance();
        type.GroupKey("MEASURE", figure => figure.Measure).Describe("By what is measured.");
        type.GroupKey("UNIT", figure => figure.Unit).Describe("By unit.");
        type.GroupKey("REGION", figure => figure.Region).Describe("By region; those of the country have none.");
        type.GroupKey("TRADE", figure => figure.Trade).Describe("By the trade that they are limited to.");
        type.GroupKey("TOWN", figure => figure.Town).Describe("By the town that they are limited to.");
        type.GroupKey("YEAR", figure => figure.Year).Describe("By the last year of their period.");
        type.Measure("value", new UnitArgument(), (figure, unit) => figure.Unit == unit ? (long?)figure.ValueInThousandths : null, divisor: 1000)
            .Describe("The values in one unit. What may be added up, the measures say: parts of a whole, not a whole and its parts.");
    }
}
