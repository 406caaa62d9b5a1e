using System.Text.Json.Serialization;
using CraftGraph.Api.Pages.Answers;
using CraftGraph.Api.Pages.Awards;
using CraftGraph.Api.Pages.Circuits;
using CraftGraph.Api.Pages.Feeds;
using CraftGraph.Api.Pages.Home;
using CraftGraph.Api.Pages.Labels;
using CraftGraph.Api.Pages.Map;
using CraftGraph.Api.Pages.Plans;
using CraftGraph.Api.Pages.Producers;
using CraftGraph.Api.Pages.Products;
using CraftGraph.Api.Pages.Quotes;
using CraftGraph.Api.Pages.Regions;
using CraftGraph.Api.Pages.Schema;
using CraftGraph.Api.Pages.Search;
using CraftGraph.Api.Pages.Sitemaps;
using CraftGraph.Api.Pages.Trades;
using CraftGraph.Api.Pages.WhatsOn;

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
[JsonSerializable(typeof(PageAnswer<RegionListAnswer>), TypeInfoPropertyName = "RegionList")]
[JsonSerializable(typeof(PageAnswer<RegionAnswer>), TypeInfoPropertyName = "Region")]
[JsonSerializable(typeof(PageAnswer<TradeListAnswer>), TypeInfoPropertyName = "TradeList")]
[JsonSerializable(typeof(PageAnswer<TradeAnswer>), TypeInfoPropertyName = "Trade")]
[JsonSerializable(typeof(PageAnswer<ProducerListAnswer>), TypeInfoPropertyName = "ProducerList")]
[JsonSerializable(typeof(PageAnswer<ProducerAnswer>), TypeInfoPropertyName = "Producer")]
[JsonSerializable(typeof(PageAnswer<LabelListAnswer>), TypeInfoPropertyName = "LabelList")]
[JsonSerializable(typeof(PageAnswer<LabelAnswer>), TypeInfoPropertyName = "Label")]
[JsonSerializable(typeof(PageAnswer<PlanListAnswer>), TypeInfoPropertyName = "PlanList")]
[JsonSerializable(typeof(PageAnswer<PlanAnswer>), TypeInfoPropertyName = "Plan")]
[JsonSerializable(typeof(PageAnswer<WhatsOnAnswer>), TypeInfoPropertyName = "WhatsOn")]
[JsonSerializable(typeof(PageAnswer<SchemaIndexAnswer>), TypeInfoPropertyName = "SchemaIndex")]
[JsonSerializable(typeof(PageAnswer<SchemaTypeAnswer>), TypeInfoPropertyName = "SchemaType")]
internal sealed partial class SiteJson : JsonSerializerContext;
