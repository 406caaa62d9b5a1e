using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Import;

/// <summary>The sheets of visits and of accessibility, and what the database itself refuses.</summary>
public abstract class VisitSheetTests(Provider provider) : CatalogueTests(provider)
{
    private const string Cooperatives =
        "id,name_ar,name_fr,name_en,town_id,province_id,region_id,trade_ids,founded,members,receives_visitors,facts,verification,source\n"
        + "coop-fez,,,Potters of Fez,fes,fes,fes-meknes,pottery-ceramics,,,true,,unverified,general knowledge\n"
        + "coop-shut,,,Quiet potters,fes,fes,fes-meknes,pottery-ceramics,,,,,unverified,general knowledge\n";

    private const string Visits =
        "id,name_ar,name_fr,name_en,cooperative_id,kind,description_ar,description_fr,description_en,duration_minutes,group_minimum,group_maximum,price_minor,currency,price_basis,"
        + "booking,booking_hours_ahead,booking_phone,booking_email,booking_page,language_ids,trade_ids,technique_ids,product_ids,verification,source\n";

    private const string Accessibilities =
        "id,point_of_sale_id,cooperative_id,stated_on,step_free_entrance,door_width_cm,accessible_toilet,accessible_parking,hearing_loop,guide_dogs,seats,"
        + "description_ar,description_fr,description_en,verification,source\n";

    private const string Rules =
        "id,point_of_sale_id,cooperative_id,visit_id,calendar,is_open,weekday,opens,closes,first_day,last_day,first_month_day,last_month_day,reason_ar,reason_fr,reason_en,verification,source\n";

    private const string Good =
        "pots,,,Pots are made,coop-fez,demonstration,,,,45,2,20,5000,EUR,group,required,24,+212 5 00 00 00 00,pots@example.org,https://example.org/pots,en;shi-tfng,pottery-ceramics,,,verified,a leaflet\n";

    [Fact]
    public void A_visit_comes_with_its_terms_its_languages_and_its_hours_and_twice_changes_nothing()
    {
        using var catalogue = With(0);
        var sheets = Sheets(
            ("cooperatives.csv", Cooperatives),
            ("visits.csv", Visits + Good),
            ("opening-rules.csv", $"{Rules}pots-monday,,,pots,weekly,true,monday,09:00,12:00,,,,,,,,verified,a leaflet\n"),
            ("accessibility.csv", $"{Accessibilities}pots-access,,coop-fez,2025-05-04,partly,92,,no,,yes,,,,A ramp,verified,a visit\n"));

        var report = catalogue.Import(sheets);

        Assert.True(report.Succeeded, string.Join('\n', report.Problems));
        using var context = catalogue.Context();
        var visit = context.Visits.AsSplitQuery().Include(one => one.Languages).Include(one => one.Trades).Include(one => one.OpeningRules).Include(one => one.Sources)
            .Include(one => one.Producer).ThenInclude(maker => maker.Accessibility).Single();
        Assert.Equal((VisitKind.Demonstration, 45, 2, 20), (visit.Kind, visit.DurationMinutes, visit.GroupMinimum, visit.GroupMaximum));
        Assert.Equal((5000, "EUR", VisitPriceBasis.Group), (visit.PriceMinor, visit.Currency, visit.PriceBasis));
        Assert.Equal((BookingRequirement.Required, 24, "pots@example.org"), (visit.Booking, visit.BookingHoursAhead, visit.BookingEmail));
        Assert.Equal(["en", "shi-Tfng"], visit.Languages.Select(language => language.Tag).Order(StringComparer.Ordinal));
        Assert.Equal("pottery-ceramics", Assert.Single(visit.Trades).Slug);
        Assert.Equal(Weekday.Monday, Assert.Single(visit.OpeningRules).Weekday);
        Assert.Single(visit.Sources);
        var accessibility = visit.Producer.Accessibility!;
        Assert.Equal((AccessAnswer.Partly, 92, AccessAnswer.No), (accessibility.StepFreeEntrance, accessibility.DoorWidthCentimeters, accessibility.AccessibleParking));
        Assert.Equal((AccessAnswer.Unknown, AccessAnswer.Unknown), (accessibility.AccessibleToilet, accessibility.HearingLoop));
        Assert.All(catalogue.Import(sheets).Sheets, sheet => Assert.Equal((0, 0), (sheet.Added, sheet.Changed)));
    }

    [Theory]
    [InlineData("coop-fez", "coop-shut", "cooperative_id", "names a cooperative of which receives_visitors is not true")]
    [InlineData("demonstration", "lecture", "kind", "is none of demonstration, hands_on_session, shop, workshop_tour")]
    [InlineData("45,2,20", "45,21,20", "group_maximum", "is less than group_minimum")]
    [InlineData("EUR", "euro", "currency", "is no code of a currency, such as EUR")]
    [InlineData("EUR,group", "EUR,", "price_basis", "is empty, while there is a price")]
    [InlineData("5000,EUR", "0,EUR", "price_basis", "has no meaning without a price")]
    [InlineData("required,24", "not_needed,24", "booking_hours_ahead", "has no meaning where nothing says that the visit is booked")]
    [InlineData("+212 5 00 00 00 00", "0500000000", "booking_phone", "is no telephone number with the country's prefix, such as +212 5 12 34 56 78")]
    [InlineData("pots@example.org", "pots at example.org", "booking_email", "is no e-mail address")]
    [InlineData("https://example.org", "javascript:alert(1)//", "booking_page", "is no address that begins with https")]
    [InlineData("en;shi-tfng", "en;tlh", "language_ids", "names the spoken language 'tlh', which is in no sheet and not in the database")]
    public void A_bad_visit_is_told(string good, string bad, string column, string reason)
    {
        using var catalogue = With(0);

        var report = catalogue.Import(Sheets(("cooperatives.csv", Cooperatives), ("visits.csv", Visits + Good.Replace(good, bad, StringComparison.Ordinal))));

        var problem = Assert.Single(report.Problems);
        Assert.Equal(("visits.csv", 2, column, reason), (problem.File, problem.Line, problem.Column, problem.Reason));
    }

    [Theory]
    [InlineData("one,,,2025-05-04,yes,,,,,,,,,,verified,a visit", "point_of_sale_id", "and cooperative_id: one of both is expected")]
    [InlineData("one,,coop-iznaguen,,yes,,,,,,,,,,verified,a visit", "stated_on", "is empty")]
    [InlineData("one,,coop-iznaguen,2999-05-04,yes,,,,,,,,,,verified,a visit", "stated_on", "is after today")]
    [InlineData("one,,coop-iznaguen,2025-05-04,maybe,,,,,,,,,,verified,a visit", "step_free_entrance", "is none of no, partly, unknown, yes")]
    [InlineData("one,,coop-iznaguen,2025-05-04,yes,0,,,,,,,,,verified,a visit", "door_width_cm", "is not a whole number from 1 to 1000")]
    public void A_bad_statement_is_told(string row, string column, string reason)
    {
        using var catalogue = With(0);

        var problem = Assert.Single(catalogue.Import(Sheets(("accessibility.csv", $"{Accessibilities}{row}\n"))).Problems);

        Assert.Equal((column, reason), (problem.Column, problem.Reason));
    }

    [Fact]
    public void A_place_has_one_statement()
    {
        using var catalogue = With(0);
        const string Row = ",,coop-iznaguen,2025-05-04,yes,,,,,,,,,,verified,a visit\n";

        var report = catalogue.Import(Sheets(("accessibility.csv", $"{Accessibilities}one{Row}two{Row}")));

        Assert.Equal([2, 3], report.Problems.Select(problem => problem.Line));
        Assert.All(report.Problems, problem => Assert.Equal(("cooperative_id", "has another row in this sheet or in the database"), (problem.Column, problem.Reason)));
    }

    [Theory]
    [InlineData("EN")]
    [InlineData("english")]
    [InlineData("shi_Tfng")]
    [InlineData("shi-tfng")]
    public void A_bad_tag_is_told(string tag)
    {
        using var catalogue = With(0);

        var report = catalogue.Import(Sheets(("spoken-languages.csv", $"id,name_ar,name_fr,name_en,tag,verification,source\none,,,One,{tag},editorial,composed\n")));

        Assert.Equal("tag", Assert.Single(report.Problems).Column);
    }

    [Fact]
    public void What_is_stated_of_a_place_is_found_by_place()
    {
        using var catalogue = With(0);
        using (var before = catalogue.Context())
        {
            Assert.Null(before.Places.Single(place => place.Kind == PlaceKind.PointOfSale && place.TargetId == before.PointsOfSale.Single(point => point.Slug == "place-seffarine").Id).StepFreeEntrance);
        }

        Assert.Empty(catalogue.Import(Sheets(("accessibility.csv", $"{Accessibilities}one,place-seffarine,,2025-05-04,yes,,,,,,,,,,verified,a visit\n"))).Problems);

        using var context = catalogue.Context();
        var point = context.PointsOfSale.Single(one => one.Slug == "place-seffarine").Id;
        Assert.Equal(AccessAnswer.Yes, context.Places.Single(place => place.Kind == PlaceKind.PointOfSale && place.TargetId == point).StepFreeEntrance);
    }

    [Theory]
    [InlineData("UPDATE \"Visits\" SET \"GroupMaximum\" = 1, \"GroupMinimum\" = 2")]
    [InlineData("UPDATE \"Visits\" SET \"PriceMinor\" = -1")]
    [InlineData("UPDATE \"Visits\" SET \"PriceMinor\" = 100, \"PriceBasis\" = NULL")]
    [InlineData("UPDATE \"Visits\" SET \"PriceMinor\" = NULL, \"PriceBasis\" = 'Person'")]
    [InlineData("UPDATE \"Accessibilities\" SET \"PointOfSaleId\" = NULL, \"ProducerId\" = NULL")]
    [InlineData("UPDATE \"Accessibilities\" SET \"StepFreeEntrance\" = 'Maybe'")]
    [InlineData("UPDATE \"OpeningRules\" SET \"VisitId\" = (SELECT MIN(\"Id\") FROM \"Visits\") WHERE \"VisitId\" IS NULL")]
    public void What_does_not_agree_is_refused_by_the_database(string sql)
    {
        using var catalogue = With(100);
        using var context = catalogue.Context();

        Assert.ThrowsAny<System.Data.Common.DbException>(() => context.Database.ExecuteSqlRaw(sql));
    }
}

public sealed class VisitSheetOnSqliteTests() : VisitSheetTests(Provider.Sqlite);

public sealed class VisitSheetOnPostgresTests() : VisitSheetTests(Provider.Postgres);
