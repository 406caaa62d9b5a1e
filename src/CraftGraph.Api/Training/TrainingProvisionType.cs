using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Training;

/// <summary>GraphQL type <c>TrainingProvision</c>: a centre, scheme, project or campaign of vocational training in the crafts.</summary>
internal sealed class TrainingProvisionType : EntityType<TrainingProvision>
{
    protected override void Describe(EntityDescriptor<TrainingProvision> type)
    {
        type.Describe("A centre, scheme, project or campaign of vocational training in the crafts.");
        type.Key(provision => provision.Id, provision => provision.Slug);
        type.Field("slug", provision => provision.Slug).Describe("Its own key, such as `cfqma-fes`.").Sortable();
        type.Name("What it is called.");
        type.Field("kind", provision => provision.Kind).Describe("What kind of provision it is.");
        type.Field("form", provision => provision.Form).Describe("The form of training; null where it is not known.");
        type.Field("town", provision => provision.Town).Describe("Its town; null where it is not known, and for whole regions and the country.");
        type.Field("region", provision => provision.Region).Describe("Its region: of a place the present one, of a programme of before 2015 the one of then; null for the country.");
        type.Field("period", provision => provision.Period).Describe("Its year or years as published; null where it is not known.");
        type.Field("capacity", provision => provision.Capacity)
            .Describe("How many people, in `capacityUnit`; null where it is not known.")
            .Sortable();
        type.Field("capacityUnit", provision => provision.CapacityUnit).Describe("What `capacity` counts; null without one.");
        type.Field("surfaceSquareMeters", provision => provision.SurfaceSquareMeters)
            .Describe("Its surface in square metres; null where it is not known.");
        type.Field("tradesCount", provision => provision.TradesCount)
            .Describe("How many trades it teaches, as published, more than `trades` where sources do not name them all; null where it is not known.");
        type.List("trades", provision => provision.Trades).Describe("The trades it teaches that sources name.");
        type.Field("project", provision => provision.Project).Describe("The measure or project of a plan that it carries out; null for none.");
        type.Connection("schedules", provision => provision.Schedules).Describe("Courses with dates that it holds.");
        type.Text("facts", provision => provision.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.List("foundingFacts", provision => provision.FoundingFacts).Describe("Facts of the founding documents that state it.");
        type.Provenance();
    }
}
