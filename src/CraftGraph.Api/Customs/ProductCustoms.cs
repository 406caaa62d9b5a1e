using System.Linq.Expressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Api.Customs;

/// <summary>What customs ask of an article that is sent to a country.</summary>
internal sealed record ProductCustoms
{
    /// <summary>The country from which the crafts come.</summary>
    private const string Origin = CountryCodes.Morocco;

    /// <summary>Of an article and a country; null for the country that it comes from.</summary>
    public static Expression<Func<Product, string, ProductCustoms?>> Of { get; } = (product, destination) => destination == Origin ? null : new ProductCustoms
    {
        ProductId = product.Id,
        TradeId = product.TradeId,
        Destination = destination,
        OriginCountry = Origin,
        HsCode = product.HsCode,
        NationalCode = product.NationalCode,
    };

    /// <summary>Key of the article.</summary>
    public int ProductId { get; init; }

    /// <summary>Key of its trade.</summary>
    public int TradeId { get; init; }

    /// <summary>ISO 3166-1 code of the country that it is sent to.</summary>
    public string Destination { get; init; } = "";

    /// <summary>ISO 3166-1 code of the country that it comes from.</summary>
    public string OriginCountry { get; init; } = "";

    /// <summary>Its six-digit code.</summary>
    public HsCode HsCode { get; init; } = null!;

    /// <summary>Its ten-digit code; null when it is not known.</summary>
    public NationalCode? NationalCode { get; init; }
}
