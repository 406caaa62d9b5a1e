using System.Text.Json;
using System.Text.Json.Serialization;
using CraftGraph.Api.Pages.Answers;
using CraftGraph.Api.Pages.Awards;
using CraftGraph.Api.Pages.Home;
using CraftGraph.Api.Pages.Products;

namespace CraftGraph.Api.Pages.Site;

/// <summary>How answers are read.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PageAnswer<HomeAnswer>), TypeInfoPropertyName = "Home")]
[JsonSerializable(typeof(PageAnswer<ProductListAnswer>), TypeInfoPropertyName = "ProductList")]
[JsonSerializable(typeof(PageAnswer<ProductAnswer>), TypeInfoPropertyName = "Product")]
[JsonSerializable(typeof(AwardDetails))]
internal sealed partial class SiteJson : JsonSerializerContext;
