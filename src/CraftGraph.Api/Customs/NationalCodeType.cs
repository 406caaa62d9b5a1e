using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Customs;

/// <summary>GraphQL type <c>NationalCode</c>: a code of the national tariff.</summary>
internal sealed class NationalCodeType : EntityType<NationalCode>
{
    protected override void Describe(EntityDescriptor<NationalCode> type)
    {
        type.Describe("A ten-digit code of the national tariff.");
        type.Key(code => code.Id, code => code.Code);
        type.Field("code", code => code.Code).Describe("Ten digits; the first six are those of `hsCode`.").Sortable();
        type.Field("hsCode", code => code.HsCode).Describe("The code of the Harmonized System that it refines.");
        type.Text("description", code => code.Description).Describe("What the code covers, in this catalogue's short wording.");
        type.Field("isDemonstration", code => code.IsDemonstration)
            .Describe("Whether it was invented to show what the catalogue can do; no tariff has it then.");
        type.Provenance();
        type.OrderedBy("code");
    }
}
