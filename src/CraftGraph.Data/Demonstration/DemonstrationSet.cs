using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>
/// Makers, articles and points of sale that do not exist, to show what the catalogue can do and to measure it at any size. The same number
/// over the same facts gives the same rows, on every machine. Every row says that it is demonstration data.
/// </summary>
internal static class DemonstrationSet
{
    /// <summary>Number of the rules by which rows are invented; a database with rows of another number gets new ones.</summary>
    public const int Version = 10;

    private const int LeastMakers = 600;
    private const int ProductsForEachPointOfSale = 20;
    private const int PointsOfSaleForEachFair = 10;

    /// <summary>How many makers a set of so many articles has; none without articles.</summary>
    public static int MakersFor(int products) => products switch
    {
        0 => 0,
        < LeastMakers => products,

        // About one for eight articles.
        _ => (int)Math.Max(LeastMakers, products * 12L / 100),
    };

    /// <summary>Takes away what is there of the demonstration set and puts in one with so many articles.</summary>
    /// <param name="context">In a transaction, which the caller commits; nothing is tracked.</param>
    /// <param name="products">How many articles; 0 leaves nothing invented.</param>
    /// <param name="cancellationToken">Checked between articles.</param>
    public static void Replace(CatalogueContext context, int products, CancellationToken cancellationToken)
    {
        if (context.Producers.Any(producer => producer.IsDemonstration))
        {
            Remove(context);
        }

        if (products == 0)
        {
            return;
        }

        ArtisanEstimates.Write(context);
        DemonstrationRates.Write(context);
        OfferPrices.Refresh(context, cancellationToken);
        DemonstrationCodes.Write(context);
        var world = DemonstrationWorld.Read(context);
        var makers = MakersFor(products);
        var producers = new ProducerMaker(world, LastIdOf.Table(context, "Producers") + 1);
        var awards = new AwardMaker(world, LastIdOf.Table(context, "LabelAwards") + 1);
        using var awardInsert = new AwardInsert(context);
        var points = new PointOfSaleMaker(world, LastIdOf.Table(context, "PointsOfSale") + 1);
        var pointCount = products / ProductsForEachPointOfSale;
        InsertPointsOfSale(context, points, pointCount, cancellationToken);
        var images = DemonstrationImages.Write(context);
        images.PutBesidePlaces(context);
        InsertProducers(context, makers, producers, images, awards, awardInsert, cancellationToken);
        var rules = new OpeningRuleMaker(LastIdOf.Table(context, "OpeningRules") + 1);
        InsertOpeningRules(context, rules, points, pointCount, producers, makers, cancellationToken);
        InsertAccessibilities(context, points, pointCount, producers, makers, cancellationToken);
        InsertSchedules(context, world, points, pointCount, producers, makers, cancellationToken);
        var firstProductId = LastIdOf.Table(context, "Products") + 1;
        InsertProducts(context, world, firstProductId, products, makers, producers, images, awards, awardInsert, cancellationToken);
        InsertVisits(context, world, rules, firstProductId, products, producers, makers, cancellationToken);
    }

    private static void Remove(CatalogueContext context)
    {
        // What belongs to an article, a maker or a schedule (materials, techniques, trades) goes with it.
        context.Occurrences.Where(occurrence => occurrence.IsDemonstration).ExecuteDelete();
        context.ScheduleBookings.Where(booking => booking.Schedule.Verification == Verification.Demonstration).ExecuteDelete();
        context.ScheduleChanges.Where(change => change.Schedule.Verification == Verification.Demonstration).ExecuteDelete();
        context.Recurrences.Where(recurrence => recurrence.Schedule.Verification == Verification.Demonstration).ExecuteDelete();
        context.Schedules.Where(schedule => schedule.Verification == Verification.Demonstration).ExecuteDelete();
        context.LabelAwards.Where(award => award.IsDemonstration).ExecuteDelete();
        context.Accessibilities.Where(accessibility => accessibility.Verification == Verification.Demonstration).ExecuteDelete();
        context.OpeningRules.Where(rule => rule.Verification == Verification.Demonstration).ExecuteDelete();
        context.Visits.Where(visit => visit.Verification == Verification.Demonstration).ExecuteDelete();
        context.Offers.Where(offer => offer.Product.IsDemonstration).ExecuteDelete();
        context.PreferentialOrigins.Where(origin => origin.Product.IsDemonstration).ExecuteDelete();
        context.PackagingUnits.Where(unit => unit.Product.IsDemonstration).ExecuteDelete();
        context.ProductVariants.Where(variant => variant.Product.IsDemonstration).ExecuteDelete();
        DemonstrationImages.Clear(context);
        context.Products.Where(product => product.IsDemonstration).ExecuteDelete();
        context.Producers.Where(producer => producer.IsDemonstration).ExecuteDelete();
        context.PointsOfSale.Where(point => point.Verification == Verification.Demonstration).ExecuteDelete();
        ArtisanEstimates.Clear(context);
        DemonstrationRates.Clear(context);
        DemonstrationCodes.Clear(context);
    }

    private static void InsertPointsOfSale(CatalogueContext context, PointOfSaleMaker points, int count, CancellationToken cancellationToken)
    {
        using var pointInsert = new EntityInsert<PointOfSale>(context);
        using var tradeInsert = context.OpenInsert("PointOfSaleTrades", ["PointOfSaleId", "TradeId"]);
        for (var number = 0; number < count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (point, tradeIds) = points.Make(number);
            pointInsert.Add(point);
            foreach (var tradeId in tradeIds)
            {
                tradeInsert.Add(point.Id, tradeId);
            }
        }
    }

    private static void InsertProducers(
        CatalogueContext context,
        int makers,
        ProducerMaker producers,
        DemonstrationImages images,
        AwardMaker awards,
        AwardInsert awardInsert,
        CancellationToken cancellationToken)
    {
        using var producerInsert = new EntityInsert<Producer>(context);
        using var tradeInsert = context.OpenInsert("ProducerTrades", ["ProducerId", "TradeId"]);
        using var imageInsert = context.OpenInsert("ProducerImages", ["ProducerId", "ImageId"]);
        for (var number = 0; number < makers; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (producer, name, tradeIds) = producers.Make(number);
            producer.Rename(name);
            producerInsert.Add(producer);
            foreach (var tradeId in tradeIds)
            {
                tradeInsert.Add(producer.Id, tradeId);
            }

            imageInsert.Add(producer.Id, images.Of(number, tradeIds[0]));
            foreach (var award in awards.ForProducer(number, producer, tradeIds[0]))
            {
                awardInsert.Add(award);
            }
        }
    }

    private static void InsertOpeningRules(
        CatalogueContext context,
        OpeningRuleMaker rules,
        PointOfSaleMaker points,
        int pointCount,
        ProducerMaker producers,
        int makers,
        CancellationToken cancellationToken)
    {
        using var insert = new EntityInsert<OpeningRule>(context);
        for (var number = 0; number < pointCount; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var rule in rules.ForPointOfSale(number, points.Make(number).Point))
            {
                insert.Add(rule);
            }
        }

        for (var number = 0; number < makers; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var rule in rules.ForProducer(producers.Make(number).Producer))
            {
                insert.Add(rule);
            }
        }
    }

    private static void InsertAccessibilities(
        CatalogueContext context, PointOfSaleMaker points, int pointCount, ProducerMaker producers, int makers, CancellationToken cancellationToken)
    {
        using var insert = new EntityInsert<Accessibility>(context);
        var accessibilities = new AccessibilityMaker(LastIdOf.Table(context, "Accessibilities") + 1);
        for (var number = 0; number < pointCount; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (accessibilities.ForPointOfSale(number, points.Make(number).Point.Id) is { } accessibility)
            {
                insert.Add(accessibility);
            }
        }

        for (var number = 0; number < makers; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (producers.ReceivesVisitors(number)
                && accessibilities.ForProducer(number, producers.Make(number).Producer.Id) is { } accessibility)
            {
                insert.Add(accessibility);
            }
        }
    }

    private static void InsertVisits(
        CatalogueContext context,
        DemonstrationWorld world,
        OpeningRuleMaker rules,
        int firstProductId,
        int products,
        ProducerMaker producers,
        int makers,
        CancellationToken cancellationToken)
    {
        using var insert = new EntityInsert<Visit>(context);
        using var ruleInsert = new EntityInsert<OpeningRule>(context);
        using var languageInsert = context.OpenInsert("VisitLanguages", ["VisitId", "SpokenLanguageId"]);
        using var tradeInsert = context.OpenInsert("VisitTrades", ["VisitId", "TradeId"]);
        using var techniqueInsert = context.OpenInsert("VisitTechniques", ["VisitId", "TechniqueId"]);
        using var productInsert = context.OpenInsert("VisitProducts", ["VisitId", "ProductId"]);
        var visits = VisitMaker.Read(context, world, LastIdOf.Table(context, "Visits") + 1);
        for (var number = 0; number < makers; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!producers.ReceivesVisitors(number))
            {
                continue;
            }

            var (producer, name, tradeIds) = producers.Make(number);
            producer.Rename(name);
            foreach (var (visit, tradeId, techniqueId, languageIds) in visits.ForProducer(number, producer, tradeIds))
            {
                insert.Add(visit);
                tradeInsert.Add(visit.Id, tradeId);
                if (techniqueId is { } technique)
                {
                    techniqueInsert.Add(visit.Id, technique);
                }

                // The first articles are one of each maker.
                if (number < products)
                {
                    productInsert.Add(visit.Id, firstProductId + number);
                }

                foreach (var languageId in languageIds)
                {
                    languageInsert.Add(visit.Id, languageId);
                }

                foreach (var rule in rules.ForVisit(visit))
                {
                    ruleInsert.Add(rule);
                }
            }
        }
    }

    private static void InsertSchedules(
        CatalogueContext context,
        DemonstrationWorld world,
        PointOfSaleMaker points,
        int pointCount,
        ProducerMaker producers,
        int makers,
        CancellationToken cancellationToken)
    {
        using var insert = new ScheduleInsert(context);
        var schedules = new ScheduleMaker(
            world,
            LastIdOf.Table(context, "Schedules") + 1,
            LastIdOf.Table(context, "Recurrences") + 1,
            LastIdOf.Table(context, "ScheduleChanges") + 1,
            LastIdOf.Table(context, "ScheduleBookings") + 1);
        for (var number = 0; number < pointCount; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (point, tradeIds) = points.Make(number);
            if (OpeningRuleMaker.MarketDayOf(number, point) is { } weekday)
            {
                insert.Add(schedules.ForSouk(point, weekday, tradeIds));
            }
        }

        for (var number = 0; number < makers; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (producers.ReceivesVisitors(number))
            {
                var (producer, name, tradeIds) = producers.Make(number);
                producer.Rename(name);
                foreach (var schedule in schedules.ForProducer(number, producer, tradeIds))
                {
                    insert.Add(schedule);
                }
            }
        }

        for (var number = 0; number < pointCount / PointsOfSaleForEachFair; number++)
        {
            insert.Add(schedules.MakeFair(number));
        }
    }

    private static void InsertProducts(
        CatalogueContext context,
        DemonstrationWorld world,
        int firstId,
        int products,
        int makers,
        ProducerMaker producers,
        DemonstrationImages images,
        AwardMaker awards,
        AwardInsert awardInsert,
        CancellationToken cancellationToken)
    {
        using var productInsert = new EntityInsert<Product>(context);
        using var materialInsert = context.OpenInsert("ProductMaterials", ["ProductId", "MaterialId", "SharePerMille", "Position", "OriginCountry", "OriginRegionId"]);
        using var techniqueInsert = context.OpenInsert("ProductTechniques", ["ProductId", "TechniqueId"]);
        using var careInsert = context.OpenInsert("ProductCare", ["ProductId", "CareInstructionId"]);
        using var offerInsert = new EntityInsert<Offer>(context);
        using var tierInsert = new EntityInsert<OfferTier>(context);
        using var originInsert = new EntityInsert<PreferentialOrigin>(context);
        using var packagingInsert = new EntityInsert<PackagingUnit>(context);
        using var imageInsert = context.OpenInsert("ProductImages", ["ProductId", "ImageId"]);
        using var variantInsert = new EntityInsert<ProductVariant>(context);
        using var valueInsert = context.OpenInsert("ProductVariantValues", ["VariantId", "OptionValueId"]);
        var variants = VariantMaker.Read(context, LastIdOf.Table(context, "ProductVariants"));
        var customs = CustomsMaker.Read(context, LastIdOf.Table(context, "PreferentialOrigins"), LastIdOf.Table(context, "PackagingUnits"));
        var care = CareMaker.Read(context);
        var offers = OfferMaker.Read(context, LastIdOf.Table(context, "Offers"));
        var articles = new ProductMaker(world, firstId);
        for (var number = 0; number < products; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var made = articles.Make(number, producers.Make(ProductMaker.MakerOf(number, makers)));
            made.Product.NationalCodeId = customs.NationalCodeOf(number, made.Product);
            productInsert.Add(made.Product);
            for (var i = 0; i < made.Materials.Length; i++)
            {
                var share = made.Materials[i];
                materialInsert.Add(made.Product.Id, share.MaterialId, share.PerMille, i + 1, share.Country, share.RegionId);
            }

            foreach (var techniqueId in made.TechniqueIds)
            {
                techniqueInsert.Add(made.Product.Id, techniqueId);
            }

            foreach (var instructionId in care.For(made))
            {
                careInsert.Add(made.Product.Id, instructionId);
            }

            foreach (var offer in offers.Make(number, made.Product))
            {
                offerInsert.Add(offer);
                foreach (var tier in offer.Tiers)
                {
                    tierInsert.Add(tier);
                }
            }

            imageInsert.Add(made.Product.Id, images.Of(number, made.Product.TradeId));
            foreach (var (variant, values) in variants.Make(number, made.Product))
            {
                variantInsert.Add(variant);
                foreach (var value in values)
                {
                    valueInsert.Add(variant.Id, value);
                }
            }

            foreach (var origin in customs.Origins(number, made.Product))
            {
                originInsert.Add(origin);
            }

            foreach (var unit in customs.Packaging(number, made.Product))
            {
                packagingInsert.Add(unit);
            }

            if (awards.ForProduct(number, made.Product) is { } award)
            {
                awardInsert.Add(award);
            }
        }
    }
}
