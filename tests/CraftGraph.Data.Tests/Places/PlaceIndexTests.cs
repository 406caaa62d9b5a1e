using CraftGraph.Data.Model;
using CraftGraph.Data.Places;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Places;

public abstract class PlaceIndexTests(Provider provider) : CatalogueTests(provider)
{
    private const string Anza =
        "id,name_ar,name_fr,name_en,province_id,region_id,old_region_id,lat,lon,verification,verification_note,source\n"
        + "anza,أنزا,Anza,Anza,agadir-ida-outanane,souss-massa,old-souss-massa-draa,30.45,-9.65,unverified,,general knowledge\n";

    private const string Makers =
        "id,name_ar,name_fr,name_en,town_id,province_id,region_id,trade_ids,founded,members,labelled,facts,verification,verification_note,source\n"
        + "coop-anza,,Coopérative d’Anza,Cooperative of Anza,anza,agadir-ida-outanane,souss-massa,carpets,,,,,unverified,,general knowledge\n";

    [Fact]
    public void What_is_at_a_place_is_counted_in_a_square_of_each_level()
    {
        using var catalogue = With(40);
        using var context = catalogue.Context();

        var places = context.Places.AsNoTracking().ToList();
        var counts = context.PlaceCounts.AsNoTracking().ToList();

        Assert.NotEmpty(places);
        foreach (var level in PlaceCount.Levels)
        {
            var expected = places
                .GroupBy(place => (MapCell.Of(level, place.Latitude, place.Longitude).Key, place.Kind, place.RegionId ?? 0))
                .Select(group => (group.Key.Key, group.Key.Kind, group.Key.Item3, group.Count()));
            Assert.Equal(
                expected.Order(), counts.Where(count => MapCell.FromKey(count.Cell).Level == level).Select(count => (count.Cell, count.Kind, count.RegionId, count.Count)).Order());
        }
    }

    [Fact]
    public void Imports_keep_places_and_counts_as_if_they_were_made_anew()
    {
        using var catalogue = With(40);

        Assert.Empty(catalogue.Import(Sheets(("towns.csv", Anza), ("cooperatives.csv", Makers))).Problems);
        AssertIsAsMadeAnew(catalogue);
        Assert.Equal((30.45, CoordinatePrecision.TownCentre), Find(catalogue));

        // The town moves, and with it what is known to be in it and no more.
        Assert.Empty(catalogue.Import(Sheets(("towns.csv", Anza.Replace("30.45,", "30.5,", StringComparison.Ordinal)))).Problems);
        AssertIsAsMadeAnew(catalogue);
        Assert.Equal((30.5, CoordinatePrecision.TownCentre), Find(catalogue));
    }

    [Fact]
    public void What_is_gone_is_counted_no_more()
    {
        using var catalogue = With(40);
        Assert.Empty(catalogue.Import(Sheets(("towns.csv", Anza), ("cooperatives.csv", Makers))).Problems);
        using (var context = catalogue.Context())
        {
            using var transaction = context.Database.BeginTransaction();
            var maker = context.Cooperatives.Single(one => one.Slug == "coop-anza");
            context.Remove(maker);
            context.SaveChanges();
            PlaceIndex.Update(context, [maker], TestContext.Current.CancellationToken);
            transaction.Commit();

            Assert.DoesNotContain(Place.KeyOf(PlaceKind.Cooperative, maker.Id), context.Places.Select(place => place.Id));
        }

        AssertIsAsMadeAnew(catalogue);
    }

    private static (double, CoordinatePrecision?) Find(TemporaryCatalogue catalogue) => catalogue.Read(context =>
    {
        var maker = context.Cooperatives.Single(one => one.Slug == "coop-anza");
        var place = context.Places.Single(one => one.Id == Place.KeyOf(PlaceKind.Cooperative, maker.Id));
        return (place.Latitude, place.CoordinatePrecision);
    });

    private static void AssertIsAsMadeAnew(TemporaryCatalogue catalogue)
    {
        var kept = catalogue.Read(ReadAll);
        using (var context = catalogue.Context())
        {
            using var transaction = context.Database.BeginTransaction();
            PlaceIndex.Rebuild(context, TestContext.Current.CancellationToken);
            transaction.Commit();
        }

        var made = catalogue.Read(ReadAll);
        Assert.Equal(made.Places, kept.Places);
        Assert.Equal(made.Counts, kept.Counts);
    }

    private static (List<(int, PlaceKind, double, double, int?, string?)> Places, List<(long, PlaceKind, int, int, long, long)> Counts) ReadAll(CatalogueContext context) => (
        [.. context.Places.AsNoTracking().AsEnumerable().Select(place => (place.Id, place.Kind, place.Latitude, place.Longitude, place.RegionId, place.Name.Fr)).Order()],
        [
            .. context.PlaceCounts.AsNoTracking().AsEnumerable()
                .Select(count => (count.Cell, count.Kind, count.RegionId, count.Count, count.LatitudeSum, count.LongitudeSum)).Order(),
        ]);
}

public sealed class PlaceIndexOnSqliteTests() : PlaceIndexTests(Provider.Sqlite);

public sealed class PlaceIndexOnPostgresTests() : PlaceIndexTests(Provider.Postgres);
