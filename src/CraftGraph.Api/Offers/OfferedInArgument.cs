using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Sorting;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Offers;

/// <summary>The argument <c>offeredIn</c> of lists of products: those that are offered in a market, by their price there.</summary>
internal sealed class OfferedInArgument : ListArgument
{
    private static readonly ListOrder MarketPrice = new("marketPrice", "Price of one unit in the market that `offeredIn` names, in its currency; an error without that argument.");

    private static readonly Expression<Func<Offer, string, bool>> IsIn = (offer, market) => offer.Market.Slug == market;
    private static readonly Expression<Func<Offer, long>> Price = offer => offer.PriceMinor;
    private static readonly Expression<Func<Offer, int>> Id = offer => offer.Id;
    private static readonly Expression<Func<Product, string, bool>> IsOffered = (product, market) => product.Offers.Any(offer => offer.Market.Slug == market);
    private static readonly Expression<Func<Product, string, long>> PriceOfOffer = (product, market) =>
        product.Offers.Where(offer => offer.Market.Slug == market).Select(offer => offer.PriceMinor).First();

    public override string Name => "offeredIn";

    public override IndexEntries? Entries { get; } = new(typeof(Offer), (Expression<Func<Offer, int>>)(offer => offer.ProductId));

    public override ListOrder? Order => MarketPrice;

    public override InputValue Create(EntitySchema schema) => new(Name, SpecifiedScalars.String)
    {
        Description =
            "Only articles that are offered in the market with this key, such as `fr`; unless `order` says otherwise, by `marketPrice`, the lowest first. " +
            "What each costs there is in `offer(market:)`.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var market = list.Parameter(((LeafInput)value).Source, typeof(string));
        if (list.Entry is { } entry && entry.Type == typeof(Offer))
        {
            list.AddCondition(ExpressionComposer.Inline(IsIn, entry, market));
            list.OrderBy(MarketPrice, ExpressionComposer.Inline(Price, entry), ExpressionComposer.Inline(Id, entry));
        }
        else
        {
            list.AddCondition(ExpressionComposer.Inline(IsOffered, list.Row, market));
            list.OrderBy(MarketPrice, ExpressionComposer.Inline(PriceOfOffer, list.Row, market), null);
        }
    }
}
