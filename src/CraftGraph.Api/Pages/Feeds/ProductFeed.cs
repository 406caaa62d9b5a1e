using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using CraftGraph.Api.Hosting.Settings;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Pages.Site;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Pages.Feeds;

/// <summary>Walks through products page by page, as any client would.</summary>
internal sealed class ProductFeed(PageAsker asker, HostSettings settings)
{
    private const int PageSize = 100;
    private static readonly string Operation = OperationDocument.Load(nameof(ProductFeed));

    /// <summary>All products under a condition, a page at a time, in the order in which they were entered.</summary>
    public IAsyncEnumerable<IReadOnlyList<FeedProduct>> ReadAllAsync(Language language, JsonObject? where, CancellationToken cancellationToken) =>
        ReadAsync(language, PageSize, where, newestFirst: false, cancellationToken);

    /// <summary>The newest products.</summary>
    public async Task<IReadOnlyList<FeedProduct>> ReadNewestAsync(Language language, int count, CancellationToken cancellationToken)
    {
        await foreach (var page in ReadAsync(language, count, where: null, newestFirst: true, cancellationToken))
        {
            return page;
        }

        return [];
    }

    /// <summary>A product as a line of a feed.</summary>
    public FeedRow RowOf(FeedProduct product, Language language) => new(
        product.Sku,
        product.Name.Value,
        product.Name.In.Tag(),
        product.Description?.Value,
        AddressOf(product, language),
        product.Images is [var image, ..] ? settings.Certificates.Address + image.Path : null,
        product.Price.Amount,
        product.Price.Currency,
        product.Unit,
        product.Stock > 0 ? "in_stock" : "backorder",
        product.Stock,
        product.MinimumOrder,
        product.LeadTimeDays,
        product.Producer.Name.Value,
        product.Region.Name.Value,
        product.Trade.Name.Value,
        product.HsCode.Code,
        string.Join('|', product.Labels.Select(label => label.Name.Value)),
        product.IsExportable,
        product.IsDemonstration,
        product.UpdatedAt);

    /// <summary>The address of a product's page.</summary>
    public string AddressOf(FeedProduct product, Language language) => settings.Certificates.Address + SiteSection.Products.Path(language, product.Slug);

    private async IAsyncEnumerable<IReadOnlyList<FeedProduct>> ReadAsync(
        Language language, int size, JsonObject? where, bool newestFirst, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        do
        {
            var variables = new JsonObject { ["first"] = size, ["after"] = after, ["where"] = where?.DeepClone() ?? new JsonObject() };
            if (newestFirst)
            {
                variables["order"] = new JsonArray(new JsonObject { ["createdAt"] = "DESC" });
            }

            var answer = await asker.AskAsync(Operation, variables, language, SiteJson.Default.Feed, cancellationToken);
            var products = answer.Data?.Products
                ?? throw new FeedInterruptedException(answer.Errors is [var first, ..] ? first.Message : null);
            yield return products.Nodes;
            after = products.PageInfo.HasNextPage ? products.PageInfo.EndCursor : null;
        }
        while (after is not null);
    }
}
