using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>Root fields of products.</summary>
internal sealed class ProductQueries : ConceptQueries
{
    public override IEnumerable<DescribedType> Types =>
        [new ProductType(), new ProductMaterialType(), new ProductFamilyType(), new MoneyType(), new DimensionsType(),
            new ProductVariantType(), new OptionValueType()];

    public override IEnumerable<EnumDescription> Enums => [ProductDescriptions.SaleUnit, ProductDescriptions.VariantOption];

    public override void AddFields(QueryDescriptor query)
    {
        query.Connection<Product>("products", "All articles that makers offer.");
        query.Single<Product>("product", "One article.");
        query.Connection<OptionValue>("optionValues", "All colours, sizes and the like in which variants of articles differ.");
        query.Single<OptionValue>("optionValue", "One colour, size or the like.");
        query.Connection<ProductFamily>("productFamilies", "All generic types of export article.");
        query.Single<ProductFamily>("productFamily", "One generic type of export article.");
    }
}
