using System.Text.Json;
using System.Text.Json.Serialization;
using CraftGraph.Api.Pages.Answers;
using CraftGraph.Api.Pages.Awards;
using CraftGraph.Api.Pages.Circuits;
using CraftGraph.Api.Pages.Feeds;
using CraftGraph.Api.Pages.Home;
using CraftGraph.Api.Pages.Map;
using CraftGraph.Api.Pages.Products;
using CraftGraph.Api.Pages.Quotes;
using CraftGraph.Api.Pages.Search;
using CraftGraph.Api.Pages.Sitemaps;

namespace CraftGraph.Api.Pages.Site;

/// <summary>How answers are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageAnswer<HomeAnswer>), TypeInfoPropertyName = "Home")]
[JsonSerializable(typeof(PageAnswer<ProductListAnswer>), TypeInfoPropertyName = "ProductList")]
[JsonSerializable(typeof(PageAnswer<ProductAnswer>), TypeInfoPropertyName = "Product")]
[JsonSerializable(typeof(AwardDetails))]
[JsonSerializable(typeof(PageAnswer<MapAnswer>), TypeInfoPropertyName = "Map")]
[JsonSerializable(typeof(PageAnswer<CircuitListAnswer>), TypeInfoPropertyName = "CircuitList")]
[JsonSerializable(typeof(PageAnswer<CircuitAnswer>), TypeInfoPropertyName = "Circuit")]
[JsonSerializable(typeof(PageAnswer<SearchAnswer>), TypeInfoPropertyName = "Search")]
[JsonSerializable(typeof(PageAnswer<QuoteLineAnswer>), TypeInfoPropertyName = "QuoteLine")]
[JsonSerializable(typeof(PageAnswer<QuoteMarketsAnswer>), TypeInfoPropertyName = "QuoteMarkets")]
[JsonSerializable(typeof(PageAnswer<FeedAnswer>), TypeInfoPropertyName = "Feed")]
[JsonSerializable(typeof(FeedRow))]
[JsonSerializable(typeof(PageAnswer<SitemapAnswer>), TypeInfoPropertyName = "Sitemap")]
internal sealed partial class SiteJson : JsonSerializerContext;
