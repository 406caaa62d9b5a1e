using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market.Types;

internal sealed class ItemType : EntityType<Item>
{
    protected override void Describe(EntityDescriptor<Item> type)
    {
        type.Key(item => item.Id, item => item.Slug);
        type.Field("slug", item => item.Slug).Sortable();
        type.Field("title", item => item.Title).Sortable();
        type.Field("note", item => item.Note).Sortable();
        type.Field("stock", item => item.Stock).Sortable();
        type.Field("rank", item => item.Rank).Sortable();
        type.Field("weight", item => item.Weight).Sortable();
        type.Field("serial", item => item.Serial).Sortable();
        type.Field("width", item => item.Width).Sortable();
        type.Field("height", item => item.Height).Sortable();
        type.Field("isNew", item => item.IsNew).Sortable();
        type.Field("isSold", item => item.IsSold).Sortable();
        type.Field("made", item => item.Made).Sortable();
        type.Field("listed", item => item.Listed).Sortable();
        type.Field("changed", item => item.Changed).Sortable();
        type.Field("checked", item => item.Checked).Sortable();
        type.Field("grade", item => item.Grade);
        type.Field("finish", item => item.Finish);
        type.Field("doubleStock", item => item.Stock * 2).Sortable();
        type.Field("townName", item => item.Town!.Name).Sortable();
        type.Field("townPopulation", item => item.Town!.Population).Sortable();
        type.Field("makerId", item => item.MakerId);
        type.Field("rowId", item => item.Id).Sortable();
        type.Field("maker", item => item.Maker);
        type.Field("town", item => item.Town);
        type.Field("makerTown", item => item.Maker.Town);
        type.Field("origin", item => item.Maker.Origin);
        type.Field("size", item => new Size { Width = item.Width, Height = item.Height });
        type.Field("price", item => item.PriceMinor == null ? null : new Price { Minor = item.PriceMinor.Value, Currency = item.Currency! });
        type.Connection("marks", item => item.Marks);
        type.List("allMarks", item => item.Marks);
        type.Tied(
            "awardedMarks",
            item => item.MakerId,
            (Award award) => award.MakerId,
            new YearArgument(),
            (item, award, year) => award.Year >= year || award.Until == item.Made,
            award => award.Mark);
        type.Connection("siblings", item => item.Maker.Items);
        type.OrderedBy("stock", descending: true);
        type.Pages(20, 100);
        type.Facet("TOWN", "town", item => item.Town);
        type.Facet("MAKER", "maker", item => item.Maker);
        type.Facet("MAKER_TOWN", "makerTown", item => item.Maker.Town);
        type.Facet("MARK", "marks.some", item => item.Marks, mark => mark);
        type.Facet(
            "AWARDED_MARK",
            "maker.awards.some.mark",
            item => item.MakerId,
            (Award award) => award.MakerId,
            new YearArgument(),
            (item, award, year) => award.Year >= year || award.Until == item.Made,
            award => award.Mark);
        type.Facet("GRADE", "grade", item => item.Grade);
        type.Facet("FINISH", "finish", item => item.Finish);
        type.Facet("IS_NEW", "isNew", item => item.IsNew);
        type.Facet("IS_SOLD", "isSold", item => item.IsSold);
        type.RangeFacet("STOCK", "stock", item => item.Stock, 2, 4);
        type.RangeFacet("RANK", "rank", item => item.Rank, -1, 0, 2, 50);
        type.RangeFacet("PRICE", "price.minor", item => item.PriceMinor, 1_000_000_000, 3_000_000_000);
    }
}
