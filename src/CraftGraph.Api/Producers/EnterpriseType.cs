using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Producers;

/// <summary>GraphQL type <c>Enterprise</c>.</summary>
internal sealed class EnterpriseType : EntityType<Enterprise>
{
    protected override void Describe(EntityDescriptor<Enterprise> type)
    {
        type.Describe("A company that makes craft articles.");
        type.Field("employees", enterprise => enterprise.Employees).Describe("How many people it employs; null where it is not known.");
        type.Field("legalForm", enterprise => enterprise.LegalForm).Describe("Its legal form; null where it is not known.");
    }
}
