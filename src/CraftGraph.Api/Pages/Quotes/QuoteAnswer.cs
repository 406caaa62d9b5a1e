using CraftGraph.Api.Pages.Answers;
using CraftGraph.Api.Pages.Products;

namespace CraftGraph.Api.Pages.Quotes;

/// <summary>What the operation of one line answers.</summary>
/// <param name="Product">The product; null where none has the slug any more.</param>
public sealed record QuoteLineAnswer(QuoteProduct? Product);

/// <summary>What the operation of the markets answers.</summary>
public sealed record QuoteMarketsAnswer(ListAnswer<MarketAnswer> Markets);

/// <summary>A product as a buyer asks for it.</summary>
public sealed record QuoteProduct(
    string Slug,
    string Sku,
    TextAnswer Name,
    string Unit,
    MoneyAnswer Price,
    int MinimumOrder,
    int? LeadTimeFor,
    NamedAnswer Producer,
    bool IsDemonstration,
    QuoteOffer? Offer);

/// <summary>What the buyers of a market are offered; a price is null for a quantity that is not sold there.</summary>
public sealed record QuoteOffer(int MinimumOrder, int OrderStep, int? LeadTimeFor, string Incoterm, string IncotermPlace, QuotePrice? PriceAt);

/// <summary>What so many cost.</summary>
public sealed record QuotePrice(MoneyAnswer UnitPrice, MoneyAnswer Total);

/// <summary>A request for a quote as its page shows it.</summary>
/// <param name="Market">The slug of the market whose prices are shown; null for the makers' own.</param>
/// <param name="Markets">The markets to choose from.</param>
/// <param name="Lines">What is asked for.</param>
/// <param name="Sheet">Who asks, once that is said; null before.</param>
public sealed record QuoteAnswer(string? Market, IReadOnlyList<MarketAnswer> Markets, IReadOnlyList<QuoteLineView> Lines, QuoteSheet? Sheet);

/// <summary>A line of a request.</summary>
/// <param name="Product">What is asked for.</param>
/// <param name="Quantity">How many.</param>
public sealed record QuoteLineView(QuoteProduct Product, int Quantity)
{
    /// <summary>The price of one: the market's for the quantity, or else the maker's.</summary>
    public MoneyAnswer UnitPrice => Product.Offer?.PriceAt?.UnitPrice ?? Product.Price;

    /// <summary>What all of them cost together.</summary>
    public MoneyAnswer Total => Product.Offer?.PriceAt?.Total ?? Product.Price with { Amount = Product.Price.Amount * Quantity };

    /// <summary>In how many days they can be sent; null where so many are never made.</summary>
    public int? LeadTime => Product.Offer?.LeadTimeFor ?? Product.LeadTimeFor;

    /// <summary>The least that is sold at once.</summary>
    public int MinimumOrder => Product.Offer?.MinimumOrder ?? Product.MinimumOrder;
}

/// <summary>Who asks for a quote, and when.</summary>
public sealed record QuoteSheet(string Number, DateOnly Day, string Name, string Contact, string? Message);
