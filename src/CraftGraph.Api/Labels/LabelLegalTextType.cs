using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Labels;

/// <summary>GraphQL type <c>LabelLegalText</c>: a label rests on a legal text.</summary>
internal sealed class LabelLegalTextType : EntityType<LabelLegalText>
{
    protected override void Describe(EntityDescriptor<LabelLegalText> type)
    {
        type.Describe("That a label rests on a legal text. The link is editorial.");
        type.Key(basis => basis.Id);
        type.Field("label", basis => basis.Label).Describe("Which label.");
        type.Field("legalText", basis => basis.LegalText).Describe("Which text.");
        type.Text("note", basis => basis.Note).Describe("In what way it rests on it, in English alone; null where it is not known.");
        type.Provenance();
    }
}
