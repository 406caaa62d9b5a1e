using CraftGraph.Api.Languages;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Labels;

/// <summary>GraphQL type <c>Label</c>: a sign that vouches for craft work.</summary>
internal sealed class LabelType : EntityType<Label>
{
    protected override void Describe(EntityDescriptor<Label> type)
    {
        type.Describe("A label, certification mark, brand or stamp that vouches for craft work.");
        type.Key(label => label.Id, label => label.Slug);
        type.Searchable(SearchKind.Label);
        type.Field("slug", label => label.Slug).Describe("Its own key, such as `morocco-handmade`.").Sortable();
        type.Name("What the label is called.");
        type.Field("arabicNameOrigin", label => label.ArabicNameOrigin).Describe("Where its Arabic name comes from.");
        type.Field("kind", label => label.Kind).Describe("What kind of sign it is.");
        type.Field("trade", label => label.Trade).Describe("The trade it is reserved to; null for a label of all trades.");
        type.Field("region", label => label.Region).Describe("The region it is reserved to; null for a national label.");
        type.Text("issuingBody", label => label.IssuingBody)
            .Describe("Who issues it in the words of the source, in English alone; null where it is not known.");
        type.Field("issuer", label => label.Issuer).Describe("Who issues it; null when the body is not among the institutions.");
        type.Text("registeredWith", label => label.RegisteredWith)
            .Describe("Where it is registered in the words of the source, in English alone; null where it is not, or it is not known.");
        type.Field("register", label => label.Register)
            .Describe("Who keeps the register it is in; null when it is in none, or in none that is known.");
        type.Field("yearAsPublished", label => label.YearAsPublished)
            .Describe("Its year as published: a year, a range or a remark; null where nothing was published.");
        type.Field("unitsCertified", label => label.UnitsCertified)
            .Describe("How many units of production carried it, by the press of about 2013; null where nothing was published.")
            .Sortable();
        type.Text("facts", label => label.Facts).Describe("What else is known, in English alone; null where nothing is.");
        type.List("legalTexts", label => label.LegalTexts).Describe("The laws, decrees and agreements it rests on.");
        type.List("legalBasis", label => label.LegalBasis).Describe("The same texts, each with in what way it rests on it.");
        type.Connection("awards", label => label.Awards)
            .Describe("To whom it was given: with `validOn`, those who hold it on that day.");
        type.Provenance();
        type.OrderedBy("slug");
    }
}
