using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>Root fields of products.</summary>
internal sealed class ProductQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new ProductType(), new ProductMaterialType(), new ProductFamilyType(), new MoneyType(), new DimensionsType()];

    public override IEnumerable<EnumDescription> Enums => [ProductDescriptions.SaleUnit];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Product>("products", "All articles that makers offer.");
        query.Single<Product>("product", "One article.");
        query.Connection<ProductFamily>("productFamilies", "All generic types of export article.");
        query.Single<ProductFamily>("productFamily", "One generic type of export article.");
    }
}
