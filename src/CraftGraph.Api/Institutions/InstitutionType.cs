using CraftGraph.Api.Languages;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Institutions;

/// <summary>GraphQL type <c>Institution</c>: a body of the crafts.</summary>
internal sealed class InstitutionType : EntityType<Institution>
{
    protected override void Describe(EntityDescriptor<Institution> type)
    {
        type.Describe("A public body, chamber or partner of the crafts.");
        type.Key(institution => institution.Id, institution => institution.Slug);
        type.Searchable(SearchKind.Institution);
        type.Field("slug", institution => institution.Slug).Describe("Its own key, such as `maison-de-l-artisan`.").Sortable();
        type.Name("What the institution is called.");
        type.Field("kind", institution => institution.Kind).Describe("What kind of body it is.");
        type.Text("role", institution => institution.Role).Describe("What it does for the crafts, in English alone; null where it is not known.");
        type.Text("facts", institution => institution.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.Field("town", institution => institution.Town).Describe("Its seat; null where it is not known.");
        type.Field("region", institution => institution.Region).Describe("The region that a chamber is for; null for other bodies.");
        type.Connection("issuedLabels", institution => institution.IssuedLabels).Describe("Labels that it issues.");
        type.Connection("registeredLabels", institution => institution.RegisteredLabels).Describe("Labels in the register that it keeps.");
        type.Provenance();
    }
}
