using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Trades;

/// <summary>GraphQL type <c>HsCode</c>: a customs code.</summary>
internal sealed class HsCodeType : EntityType<HsCode>
{
    protected override void Describe(EntityDescriptor<HsCode> type)
    {
        type.Describe("A six-digit code of the Harmonized System, edition 2022, under which goods cross borders.");
        type.Key(code => code.Id, code => code.Code);
        type.Field("code", code => code.Code).Describe("Six digits, such as `570110`.").Sortable();
        type.Field("chapter", code => code.Chapter).Describe("Its first two digits.");
        type.Field("heading", code => code.Heading).Describe("Its first four digits.");
        type.Text("description", code => code.Description).Describe("What the code covers, in this catalogue's short wording.");
        type.Connection("trades", code => code.Trades).Describe("The trades whose work falls under it; editorial, no customs ruling.");
        type.OrderedBy("code");
        type.List("nationalCodes", code => code.NationalCodes).Describe("The codes of the national tariff that begin with it.");
        type.Connection("productFamilies", code => code.ProductFamilies).Describe("The generic types of export article under it.");
        type.Connection("products", code => code.Products).Describe("The articles under it.");
        type.Provenance();
    }
}
