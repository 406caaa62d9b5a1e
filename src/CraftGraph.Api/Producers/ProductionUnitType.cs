using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Producers;

/// <summary>GraphQL type <c>ProductionUnit</c>.</summary>
internal sealed class ProductionUnitType : EntityType<ProductionUnit>
{
    protected override void Describe(EntityDescriptor<ProductionUnit> type)
    {
        type.Describe("A workshop with employees.");
        type.Field("employees", unit => unit.Employees).Describe("How many people it employs; null where it is not known.");
    }
}
