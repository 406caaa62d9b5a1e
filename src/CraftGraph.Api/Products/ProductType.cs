using CraftGraph.Api.Clock;
using CraftGraph.Api.Customs;
using CraftGraph.Api.Labels;
using CraftGraph.Api.Languages;
using CraftGraph.Api.Offers;
using CraftGraph.Api.Search;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Products;

/// <summary>GraphQL type <c>Product</c>: an article that a maker offers.</summary>
internal sealed class ProductType : EntityType<Product>
{
    // In seconds: a stock that others sell from is out of date sooner than what is said of the article.
    public const int StockMaxAge = 5;

    protected override void Describe(EntityDescriptor<Product> type)
    {
        type.Describe("An article that a maker offers.");
        type.Key(product => product.Id, product => product.Slug);
        type.MaxAge(60);
        type.Searchable(SearchKind.Product);
        type.Field("slug", product => product.Slug).Describe("Its own key, readable and lasting.");
        type.Field("sku", product => product.Sku).Describe("The maker's article number, unique in the catalogue.");
        type.Name("What the article is called.");
        type.Text("description", product => product.Description).Describe("What it is, for a buyer; null where nothing is said of it.");
        type.Field("producer", product => product.Producer).Describe("Who makes it.");
        type.Field("trade", product => product.Trade).Describe("The trade in which it is made.");
        type.Field("family", product => product.Family).Describe("The generic type it belongs to; null when it fits none.");
        type.Field("region", product => product.Region).Describe("The maker's region since 2015.");
        type.Field("formerRegion", product => product.FormerRegion)
            .Describe("The maker's region before 2015; null where the maker's province is not known.");
        type.Field("hsCode", product => product.HsCode).Describe("The code of the Harmonized System under which it crosses borders.");
        type.Field("nationalCode", product => product.NationalCode)
            .Describe("The code of the national tariff, which begins with `hsCode`; null when it is not known.");
        type.Field("price", product => new Money { AmountMinor = product.PriceMinor, Currency = product.Currency })
            .SortedBy((Product product) => product.PriceMinor)
            .Describe("The maker's price of one `unit`; what it costs abroad is in `offers`. In orders, by `amountMinor` whatever the currency.");
        type.Field("unit", product => product.Unit).Describe("What it is counted in.");
        type.Field("dimensions", product => new Dimensions
        {
            LengthMillimeters = product.LengthMillimeters,
            WidthMillimeters = product.WidthMillimeters,
            HeightMillimeters = product.HeightMillimeters,
        }).Describe("Its size.");
        type.Field("weightGrams", product => product.WeightGrams).Describe("Weight of one `unit` in grams; null where it is not known.");
        type.Field("stock", product => product.Stock).Describe("How many of its `unit` are ready to ship.").Sortable().MaxAge(StockMaxAge);
        type.Field("stockCountedAt", product => product.StockCountedAt).Describe("When the stock was counted.").MaxAge(StockMaxAge);
        type.Field("isInStock", product => product.Stock > 0).Describe("Whether any is ready to ship.").MaxAge(StockMaxAge);
        type.Field("minimumOrder", product => product.MinimumOrder).Describe("Smallest order, in its `unit`, at least 1.");
        type.Field("leadTimeDays", product => product.LeadTimeDays)
            .Describe("Days from an order to shipping when the stock does not cover it, for up to `batchSize` units beyond the stock.");
        type.Field("batchSize", product => product.BatchSize).Describe("How many units are made together.");
        type.Field("daysPerBatch", product => product.DaysPerBatch).Describe("How many days each further batch takes.");
        type.Field("monthlyCapacity", OfferTerms.MonthlyCapacity).Describe("How many units can be made in 30 days.");
        type.Add(QuantityField.Create("leadTimeFor", OfferTerms.LeadTimeFor, product => product.MinimumOrder))
            .Describe(
                "Days from an order of a quantity to shipping: 0 where the stock covers it, or else `leadTimeDays` and the days of each further batch. " +
                "Null with an error where the quantity is below the smallest order.");
        type.Field("samplePrice", product => product.SamplePercent == null
                ? null
                : new Money { AmountMinor = ((product.PriceMinor * product.SamplePercent.Value) + 50) / 100, Currency = product.Currency })
            .Describe("The maker's price of one sample; null when no samples are sent.");
        type.Single<Offer, string>(
                "offer", new MarketArgument(), (product, offer, market) => offer.ProductId == product.Id && offer.Market.Slug == market)
            .Describe("What it costs in a market, and how it is ordered from there; null when it is not offered there.");
        type.List("offers", product => product.Offers).Describe("What it costs in each market. In conditions, what stands in one `some` holds for one offer.");
        type.Field("customs", new DestinationArgument(), ProductCustoms.Of)
            .Describe("What customs ask of it on its way to a country; null for the country that it comes from.")
            .NotFilterable();
        type.List("preferentialOrigins", product => product.PreferentialOrigins)
            .Describe("The agreements under which it has preferential origin; empty when it has none.");
        type.ListArgument(new OfferedInArgument());
        type.ListArgument(new PreferentialInArgument());
        type.List("packaging", product => product.Packaging, maximum: 4).Describe("How it is packed, the smallest first; empty when that is not known.");
        type.Field("isExportable", product => product.IsExportable).Describe("Whether it is sold abroad too, not inside Morocco only.");
        type.List("variants", product => product.Variants)
            .Describe("It in its colours, sizes and the like; empty when it comes in one form only. In conditions, what stands in one `some` holds for one variant.");
        type.Tied("optionValues", product => product.Id, (ProductVariantValue value) => value.Variant.ProductId, value => value.OptionValue)
            .Describe("The values of options that its variants have, by option.");
        type.List("images", product => product.Images, maximum: 20).Describe("Pictures of it.");
        type.List("materials", product => product.Materials)
            .Describe("What it is made of, the greatest share first. In conditions, what stands in one `some` holds for one material, its share and its origin.");
        type.List("care", product => product.Care, maximum: 30)
            .Describe("How it is cared for, as its maker says; empty when nothing is said. What its materials ask for in general is on `materials`.");
        type.List("techniques", product => product.Techniques).Describe("How it is made.");
        type.Tied(
                "labels",
                product => product.ProducerId,
                (LabelAward award) => award.ProducerId,
                new DayArgument("validOn", "The day on which the labels are valid; today, in UTC, unless given."),
                AwardValidity.IsFor,
                award => award.Label)
            .Describe(
                "The labels that it carries on a day: awarded to this article, or to its maker for all that it makes. In conditions, those it carries today.");
        type.Connection("awards", product => product.Awards)
            .Describe("Awards of labels to this very article; those for all that its maker makes are the maker's.");
        type.ListArgument(new DeliveredArgument());
        type.Field("isDemonstration", product => product.IsDemonstration)
            .Describe("Whether it was invented to show what the catalogue can do; no such article is for sale then.");
        type.Field("createdAt", product => product.CreatedAt).Describe("When it entered the catalogue.").Sortable();
        type.Field("updatedAt", product => product.UpdatedAt).Describe("When what the catalogue says of it last changed.").Sortable();
        type.Provenance();
        DescribeFacets(type);
        DescribeAggregates(type);
    }

    private static void DescribeAggregates(EntityDescriptor<Product> type)
    {
        type.GroupKey("PRODUCER", product => product.Producer).Describe("By maker.");
        type.GroupKey("CURRENCY", product => product.Currency).Describe("By the currency of its price.");
        type.GroupKey("YEAR", product => product.CreatedAt.Year).Describe("By the year in which it entered the catalogue, in UTC.");
        type.Measure("price", new CurrencyArgument(), (product, currency) => product.Currency == currency ? (long?)product.PriceMinor : null)
            .Describe("Price of one `unit` in minor units of one currency: 10000 is 100 dirhams.");
        type.Measure("stock", product => product.Stock).Describe("How many of its `unit` are ready to ship.");
        type.Measure("minimumOrder", product => product.MinimumOrder).Describe("Smallest order, in its `unit`.");
        type.Measure("leadTimeDays", product => product.LeadTimeDays).Describe("Days from an order to shipping when the stock does not cover it.");
        type.Measure("weightGrams", product => product.WeightGrams).Describe("Weight of one `unit` in grams.");
    }

    private static void DescribeFacets(EntityDescriptor<Product> type)
    {
        type.Facet("REGION", "region", product => product.Region).Describe("By the maker's region since 2015.");
        type.Facet("FORMER_REGION", "formerRegion", product => product.FormerRegion).Describe("By the maker's region before 2015.");
        type.Facet("TRADE", "trade", product => product.Trade).Describe("By the trade in which it is made.");
        type.Facet("FAMILY", "family", product => product.Family).Describe("By generic type.");
        type.Facet("HS_CODE", "hsCode", product => product.HsCode).Describe("By the code of the Harmonized System.");
        type.Facet("MATERIAL", "materials.some.material", product => product.Materials, part => part.Material)
            .Describe("By what it is made of; an article of several materials counts for each.");
        type.Facet("TECHNIQUE", "techniques.some", product => product.Techniques, technique => technique)
            .Describe("By how it is made; an article counts for each technique.");
        type.Facet("CARE", "care.some.suitability", product => product.Care, instruction => instruction.Suitability!)
            .Describe("By what it stands or does not stand, such as washing in a machine; an article counts for each.");
        type.Facet("CARE_INSTRUCTION", "care.some", product => product.Care, instruction => instruction)
            .Describe("By how it is cared for; an article counts for each instruction.");
        type.Facet(
                "LABEL",
                "labels.some",
                product => product.ProducerId,
                (LabelAward award) => award.ProducerId,
                new DayArgument("validOn", "Today, in UTC."),
                AwardValidity.IsFor,
                award => award.Label)
            .Describe("By the labels that it carries today: its own, and those of its maker for all that it makes.");
        type.Facet("PRODUCER_KIND", "producer.kind", product => product.Producer.Kind).Describe("By the kind of its maker.");
        type.Facet("UNIT", "unit", product => product.Unit).Describe("By what it is counted in.");
        type.Facet("IS_EXPORTABLE", "isExportable", product => product.IsExportable).Describe("By whether it is sold abroad too.");
        type.Facet("IS_IN_STOCK", "isInStock", product => product.Stock > 0).Describe("By whether any is ready to ship.");
        type.Facet("IS_DEMONSTRATION", "isDemonstration", product => product.IsDemonstration).Describe("By whether it was invented.");
        type.RangeFacet("PRICE", "price.amountMinor", product => product.PriceMinor, 10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000)
            .Describe("By price in minor units, whatever the currency: 10000 is 100 dirhams.");
        type.RangeFacet("STOCK", "stock", product => product.Stock, 1, 5, 10, 20, 50, 100).Describe("By how many are ready to ship.");
        type.RangeFacet("MINIMUM_ORDER", "minimumOrder", product => product.MinimumOrder, 2, 5, 10, 20, 50).Describe("By smallest order.");
        type.RangeFacet("LEAD_TIME_DAYS", "leadTimeDays", product => product.LeadTimeDays, 8, 15, 31, 61, 91).Describe("By days from order to shipping.");
    }
}
