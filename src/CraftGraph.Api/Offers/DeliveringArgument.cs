using System.Linq.Expressions;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Filtering;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Offers;

/// <summary>The argument <c>delivering</c> of lists of makers: those who can deliver so, the greatest capacity first.</summary>
internal sealed class DeliveringArgument : ListArgument
{
    private static readonly Expression<Func<Producer, int>> Id = producer => producer.Id;
    private static readonly Expression<Func<Producer, IEnumerable<Product>>> Products = producer => producer.Products;

    public override string Name => "delivering";

    public override InputValue Create(EntitySchema schema) => new(Name, Delivery.Of(schema).Type)
    {
        Description =
            "Only makers who can deliver an order in time, of one article at least; unless `order` says otherwise, by the monthly capacity for one such article, the greatest first.",
    };

    public override void Apply(InputNode value, ListBuilder list)
    {
        var canBeDelivered = Delivery.Read((ObjectInput)value, list);

        // From the articles to their makers: what is ordered is sought by an index, and nobody else's articles are looked at.
        Expression<Func<IQueryable<Product>, IQueryable<int>>> makers = articles => articles.Select(article => article.ProducerId);
        var articles = list.Database.Set<Product>().Where(canBeDelivered).Expression;
        var isMaker = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Contains),
            [typeof(int)],
            ExpressionComposer.Inline(makers, articles),
            ExpressionComposer.Inline(Id, list.Row));

        var ofMaker = Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [typeof(Product)], ExpressionComposer.Inline(Products, list.Row), canBeDelivered);
        var capacity = Expression.Call(typeof(Enumerable), nameof(Enumerable.Max), [typeof(Product)], ofMaker, OfferTerms.MonthlyCapacity);
        list.Divide(new Partition(isMaker, "capacity", Expression.Negate(capacity), _ => [isMaker]));
    }
}
