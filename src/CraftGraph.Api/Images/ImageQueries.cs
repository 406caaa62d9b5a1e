using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Images;

/// <summary>Root fields of images.</summary>
internal sealed class ImageQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types => [new ImageType()];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Image>("images", "All pictures.");
        query.Single<Image>("image", "One picture.");
    }
}
