using CraftGraph.Api.Languages;
using CraftGraph.Api.Products;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Support;

/// <summary>GraphQL type <c>SupportMeasure</c>: something that artisans and their enterprises can have: health insurance, a tax regime, financing, assistance.</summary>
internal sealed class SupportMeasureType : EntityType<SupportMeasure>
{
    protected override void Describe(EntityDescriptor<SupportMeasure> type)
    {
        type.Describe("Something that artisans and their enterprises can have: health insurance, a tax regime, financing, assistance.");
        type.Key(measure => measure.Id, measure => measure.Slug);
        type.Field("slug", measure => measure.Slug).Describe("Its own key, such as `amo-artisans`.").Sortable();
        type.Name("What it is called.");
        type.Field("kind", measure => measure.Kind).Describe("What kind of support it is.");
        type.Field("theme", measure => measure.Theme).Describe("What it is about; of an awareness measure, what it makes known.");
        type.Field("region", measure => measure.Region).Describe("The region it is for, as it was then; null for the whole country.");
        type.Field("targetGroup", measure => measure.TargetGroup).Describe("Whom it is for; null where sources do not say.");
        type.Field("amount", measure => measure.AmountMinor == null ? null : new Money { AmountMinor = measure.AmountMinor.Value, Currency = Money.Dirham })
            .Describe("An amount, of which `amountBasis` says what it is; null where none was published.");
        type.Field("amountBasis", measure => measure.AmountBasis).Describe("What `amount` is; null without one.");
        type.Field("period", measure => measure.Period).Describe("Since when or for how long, as published, in English; null where it is not known.");
        type.Field("project", measure => measure.Project).Describe("The measure or project of a plan that it carries out; null for none.");
        type.Text("facts", measure => measure.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.List("foundingFacts", measure => measure.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
