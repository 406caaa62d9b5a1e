using CraftGraph.Api.Certificates;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Labels;

/// <summary>Root fields of labels.</summary>
internal sealed class LabelQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new LabelType(), new LabelLegalTextType(), new LabelAwardType(), new LabelAwardEventType()];

    public override IEnumerable<EnumDescription> Enums => [LabelDescriptions.Kind, LabelDescriptions.NameOrigin, LabelDescriptions.AwardStatus, LabelDescriptions.AwardEventKind];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Label>("labels", "All labels, certification marks, brands and stamps.");
        query.Single<Label>("label", "One label.");
        query.Connection<LabelAward>("labelAwards", "All awards of labels; `validOn` asks for those that are valid on a day.");
        query.Single<LabelAward>("labelAward", "One award.");
        query.Add(CertificateKeyType.CreateField());
    }
}
