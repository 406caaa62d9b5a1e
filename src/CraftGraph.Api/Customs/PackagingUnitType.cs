using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>PackagingUnit</c>: how an article is packed at one level.</summary>
internal sealed class PackagingUnitType : EntityType<PackagingUnit>
{
    protected override void Describe(EntityDescriptor<PackagingUnit> type)
    {
        type.Describe("How an article is packed at one level.");
        type.Key(unit => unit.Id);
        type.Field("level", unit => unit.Level).Describe("At which level.");
        type.Field("pieces", unit => unit.Pieces).Describe("How many of the article's `unit` are in it.").Sortable();
        type.Field("lengthMillimeters", unit => unit.LengthMillimeters).Describe("Outer length in millimetres.");
        type.Field("widthMillimeters", unit => unit.WidthMillimeters).Describe("Outer width in millimetres.");
        type.Field("heightMillimeters", unit => unit.HeightMillimeters).Describe("Outer height in millimetres.");
        type.Field("volumeCubicMillimeters", unit => (long)unit.LengthMillimeters * unit.WidthMillimeters * unit.HeightMillimeters)
            .Describe("Outer volume in cubic millimetres, exact: 1000000000 are one cubic metre.");
        type.Field("netWeightGrams", unit => unit.NetGrams).Describe("Weight of the goods in it, in grams.");
        type.Field("grossWeightGrams", unit => unit.GrossGrams).Describe("Weight with all packing, in grams.");
        type.OrderedBy("pieces");
    }
}
