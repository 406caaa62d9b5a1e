using System.Linq.Expressions;
using System.Text;
using CraftGraph.Api.Certificates;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Images;

/// <summary>The field <c>url</c> of images, at the host's public address.</summary>
internal sealed class ImageAddressField() : EntityField("url")
{
    private static readonly Expression<Func<Image, string>> Slug = image => image.Slug;
    private static readonly Expression<Func<Image, string>> Version = image => image.ContentVersion;
    private static readonly Expression<Func<Image, string>> MediaType = image => image.MediaType;

    protected override GraphQLType GetOutputType(EntitySchema schema) => new NonNullType(ExtendedScalars.Uri);

    protected override Output Compile(FieldPlan plan, Expression source, RowCompiler compiler) =>
        new AddressOutput(
            compiler.Column(ExpressionComposer.Inline(Slug, source)),
            compiler.Column(ExpressionComposer.Inline(Version, source)),
            compiler.Column(ExpressionComposer.Inline(MediaType, source)));

    private sealed class AddressOutput(int slug, int version, int mediaType) : ColumnOutput(slug)
    {
        protected override void WriteValue(RowReader row, int column, WriteScope scope)
        {
            scope.Writer.WriteString(ImageAddress.File(CertificateIssuer.Of(scope.Operation.Services).Address, Text(column), Text(version), Text(mediaType)));

            string Text(int place) => Encoding.UTF8.GetString(row.GetUtf8(place));
        }
    }
}
