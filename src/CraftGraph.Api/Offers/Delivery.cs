using System.Linq.Expressions;
using CraftGraph.Api.Clock;
using CraftGraph.Api.Labels;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.TypeSystem;
using CraftGraph.GraphQL.TypeSystem.Scalars;

namespace CraftGraph.Api.Offers;

/// <summary>An order that is to be delivered: so many of what, in so many days, under a label that is valid on a day, to a market.</summary>
internal sealed class Delivery
{
    // What may be ordered, by the names of the input's fields; one at least is given, so that a list starts from an index.
    private static readonly Dictionary<string, Expression<Func<Product, string, bool>>> Goods = new(StringComparer.Ordinal)
    {
        ["trade"] = (product, slug) => product.Trade.Slug == slug,
        ["productFamily"] = (product, slug) => product.Family!.Slug == slug,
        ["hsCode"] = (product, code) => product.HsCode.Code == code,
    };

    private static readonly Expression<Func<Product, int, bool>> IsEnough = (product, quantity) => product.MinimumOrder <= quantity;

    private static readonly Expression<Func<Product, int, string, bool>> IsTakenIn = (product, quantity, market) => product.Offers.Any(
        offer => offer.Market.Slug == market && offer.MinimumOrder <= quantity && (quantity - offer.MinimumOrder) % offer.OrderStep == 0);

    private Delivery() => Type = new("DeliveryInput", () =>
    [
        new("quantity", new NonNullType(SpecifiedScalars.Int)) { Description = $"How many units of one article, 1 to {QuantityField.Maximum:D}." },
        new("withinDays", new NonNullType(SpecifiedScalars.Int)) { Description = "In how many days from the order they are to be shipped." },
        new("trade", SpecifiedScalars.String) { Description = "Of which trade, by its `slug`." },
        new("productFamily", SpecifiedScalars.String) { Description = "Of which generic type, by its `slug`." },
        new("hsCode", SpecifiedScalars.String) { Description = "Under which code of the Harmonized System, six digits." },
        new("label", SpecifiedScalars.String) { Description = "The label that the article carries, by its `slug`." },
        new("on", ExtendedScalars.Date) { Description = "The day on which the label is valid; today, in UTC, unless given." },
        new("market", SpecifiedScalars.String) { Description = "The market that it is offered in, where the quantity can be ordered, by its `slug`." },
    ])
    {
        Description = "An order that is to be delivered. One of `trade`, `productFamily` and `hsCode` at least.",
    };

    /// <summary>The type of an argument that asks for it.</summary>
    public InputObjectType Type { get; }

    /// <summary>That of a schema.</summary>
    public static Delivery Of(EntitySchema schema) => schema.Feature(_ => new Delivery());

    /// <summary>Whether an article can be delivered so.</summary>
    /// <param name="given">What the client asks for.</param>
    /// <param name="list">The list that is asked.</param>
    /// <exception cref="GraphQLException">It says nothing of the goods.</exception>
    public static Expression<Func<Product, bool>> Read(ObjectInput given, ListBuilder list)
    {
        var goods = Goods.Where(one => given.Find(one.Key) is LeafInput).ToList();
        if (goods.Count == 0)
        {
            throw new GraphQLException($"\"delivering\" needs one of {string.Join(", ", Goods.Keys)} at least.", ErrorCode.BadArgument);
        }

        var product = Expression.Parameter(typeof(Product), "article");
        var quantity = list.Parameter(list.Check(ValueSource.From(context => QuantityField.InRange((int)Leaf("quantity").Get(context)!))), typeof(int));
        var condition = Expression.AndAlso(
            ExpressionComposer.Inline(IsEnough, product, quantity),
            Expression.LessThanOrEqual(ExpressionComposer.Inline(OfferTerms.LeadTimeFor, product, quantity), list.Parameter(Leaf("withinDays"), typeof(int))));
        foreach (var (name, isOf) in goods)
        {
            condition = Expression.AndAlso(ExpressionComposer.Inline(isOf, product, list.Parameter(Leaf(name), typeof(string))), condition);
        }

        if (given.Find("market") is LeafInput market)
        {
            condition = Expression.AndAlso(condition, ExpressionComposer.Inline(IsTakenIn, product, quantity, list.Parameter(market.Source, typeof(string))));
        }

        if (given.Find("label") is LeafInput label)
        {
            condition = Expression.AndAlso(condition, ExpressionComposer.Inline(
                AwardValidity.Carries,
                product,
                list.Parameter(label.Source, typeof(string)),
                list.Parameter(RequestTime.DayOr(given.Find("on")), typeof(DateOnly))));
        }

        return Expression.Lambda<Func<Product, bool>>(condition, product);

        ValueSource Leaf(string name) => ((LeafInput)given.Find(name)!).Source;
    }
}
