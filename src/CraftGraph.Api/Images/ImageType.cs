using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Images;

/// <summary>GraphQL type <c>Image</c>: a picture of an article, a maker, a place or a circuit.</summary>
internal sealed class ImageType : EntityType<Image>
{
    protected override void Describe(EntityDescriptor<Image> type)
    {
        type.Describe("A picture of an article, a maker, a place or a circuit. Several may show the same one.");
        type.Key(image => image.Id, image => image.Slug);
        type.Field("slug", image => image.Slug).Describe("Its own key, such as `carpet-3`.").Sortable();
        type.Add(new ImageAddressField()).Describe("Where its file is. What is there never changes: another content has another address.").NotFilterable();
        type.Field("width", image => image.Width).Describe("True width in pixels.");
        type.Field("height", image => image.Height).Describe("True height in pixels.");
        type.Text("alternativeText", image => image.Alternative).Describe("What it shows, for whoever does not see it.");
        type.Field("credit", image => image.Credit).Describe("Who made it.");
        type.Field("licence", image => image.Licence).Describe("On what terms it may be used: a licence by its SPDX name.");
        type.Field("isDrawing", image => image.IsDrawing).Describe("Whether it is a drawing, which shows no article, place or person that exists.");
        type.Field("mediaType", image => image.MediaType).Describe("Type of its file, such as `image/svg+xml`.");
        type.Field("byteSize", image => image.ByteSize).Describe("Size of its file in bytes.");
        type.Field("contentVersion", image => image.ContentVersion).Describe("Stands for the bytes of its file: the same for the same bytes.");
    }
}
