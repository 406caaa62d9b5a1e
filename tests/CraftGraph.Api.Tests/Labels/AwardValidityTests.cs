using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Labels;

public sealed class AwardValidityTests(CorpusDatabase database) : IDisposable
{
    private readonly Client _client = new(database);

    private static DateOnly CorpusToday => DateOnly.FromDateTime(CorpusDatabase.Time.GetUtcNow().UtcDateTime);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task How_it_stands_with_an_award_on_a_day_is_what_its_last_event_by_then_says()
    {
        await using var context = database.Catalogue.CreateContext();
        var awards = await context.LabelAwards.AsNoTracking().Include(award => award.Events)
            .OrderBy(award => award.Id).ToListAsync(TestContext.Current.CancellationToken);
        var seen = new HashSet<string>();
        foreach (var award in awards.GroupBy(award => string.Join(' ', award.Events.OrderBy(change => change.Position).Select(change => change.Kind))).Select(sort => sort.First()))
        {
            var turns = award.Events.SelectMany(change => new[] { (DateOnly?)change.EffectiveOn, change.ValidUntil?.AddDays(1) }).OfType<DateOnly>();
            foreach (var day in turns.SelectMany(turn => new[] { turn.AddDays(-1), turn }).Append(new(9999, 12, 31)))
            {
                var data = await _client.AskAsync(
                    """
                    query ($number: String!, $day: Date!) {
                      labelAward(number: $number) { status(on: $day) isValid(on: $day) statusSince(on: $day) validUntil(on: $day) }
                      labelAwards(validOn: $day, where: { number: { eq: $number } }) { totalCount }
                    }
                    """,
                    new { number = award.Number, day });

                var answered = data.GetProperty("labelAward");
                var last = award.Events.Where(change => change.EffectiveOn <= day).MaxBy(change => change.Position);
                var status = StatusAfter(last, day);
                seen.Add(status);
                Assert.Equal(status, answered.GetProperty("status").GetString());
                Assert.Equal(status == "VALID", answered.GetProperty("isValid").GetBoolean());
                Assert.Equal(status == "VALID" ? 1 : 0, data.GetProperty("labelAwards").GetProperty("totalCount").GetInt32());
                Assert.Equal(last?.ValidUntil?.ToString("O"), answered.GetProperty("validUntil").GetString());
                Assert.Equal(
                    last is { Kind: AwardEventKind.Suspended or AwardEventKind.Withdrawn } ? last.EffectiveOn.ToString("O") : null,
                    answered.GetProperty("statusSince").GetString());
            }
        }

        Assert.Equal(["LAPSED", "NOT_YET_VALID", "SUSPENDED", "VALID", "WITHDRAWN"], seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_suspension_that_was_lifted_still_shows_on_the_days_of_the_suspension()
    {
        await using var context = database.Catalogue.CreateContext();
        var lifted = await context.LabelAwardEvents.AsNoTrackingWithIdentityResolution().Include(change => change.Award.Events)
            .OrderBy(change => change.AwardId).FirstAsync(change => change.Kind == AwardEventKind.Lifted, TestContext.Current.CancellationToken);
        var suspended = lifted.Award.Events.Single(change => change.Kind == AwardEventKind.Suspended);

        var data = await _client.AskAsync(
            """
            query ($number: String!, $during: Date!, $after: Date!) {
              labelAward(number: $number) { during: isValid(on: $during) after: isValid(on: $after) history { kind effectiveOn reason(language: FR) { value } } }
            }
            """,
            new { number = lifted.Award.Number, during = suspended.EffectiveOn, after = lifted.EffectiveOn });

        var award = data.GetProperty("labelAward");
        Assert.False(award.GetProperty("during").GetBoolean());
        Assert.True(award.GetProperty("after").GetBoolean());
        Assert.Equal(["AWARDED", "SUSPENDED", "LIFTED"], award.GetProperty("history").EnumerateArray().Select(change => change.GetProperty("kind").GetString()));
        Assert.Equal(suspended.Reason.Fr, award.GetProperty("history")[1].GetProperty("reason").GetProperty("value").GetString());
    }

    [Fact]
    public async Task Awards_are_found_by_how_it_stands_with_them_today()
    {
        await using var context = database.Catalogue.CreateContext();
        var awards = await context.LabelAwards.AsNoTracking().Include(award => award.Events).ToListAsync(TestContext.Current.CancellationToken);
        foreach (var status in Enum.GetValues<AwardStatus>().Select(one => System.Text.Json.JsonNamingPolicy.SnakeCaseUpper.ConvertName(one.ToString())))
        {
            var data = await _client.AskAsync(
                "query ($status: AwardStatus!) { labelAwards(where: { status: { eq: $status } }) { totalCount } }", new { status });

            Assert.Equal(
                awards.Count(award => StatusAfter(award.Events.Where(change => change.EffectiveOn <= CorpusToday).MaxBy(change => change.Position), CorpusToday) == status),
                data.GetProperty("labelAwards").GetProperty("totalCount").GetInt32());
        }
    }

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2026-01-15")]
    public async Task The_holders_of_a_label_on_a_day_are_counted_by_region(string day)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        await using var context = database.Catalogue.CreateContext();
        var awards = await context.LabelAwards.AsNoTracking().Include(award => award.Events).Include(award => award.Producer.Region)
            .Where(award => award.Label.Slug == "morocco-handmade").ToListAsync(TestContext.Current.CancellationToken);
        var expected = awards.Where(award => IsValid(award, date)).Select(award => award.Producer).DistinctBy(producer => producer.Id)
            .CountBy(producer => producer.Region.Slug).ToDictionary();

        var data = await _client.AskAsync(
            "query ($day: Date!) { producers(holding: { label: \"morocco-handmade\", on: $day }) { totalCount facets(keys: [REGION]) { values { key count } } } }",
            new { day });

        var answered = data.GetProperty("producers");
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Values.Sum(), answered.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            expected,
            answered.GetProperty("facets")[0].GetProperty("values").EnumerateArray().ToDictionary(
                value => value.GetProperty("key").GetString()!, value => value.GetProperty("count").GetInt32()));
    }

    [Theory]
    [InlineData("2022-07-25")]
    [InlineData("2024-01-01")]
    [InlineData("2026-01-15")]
    public async Task The_holders_of_a_label_on_a_day_are_those_whose_award_is_valid_then(string day)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        await using var context = database.Catalogue.CreateContext();
        var awards = await context.LabelAwards.AsNoTracking().Include(award => award.Events)
            .Where(award => award.Label.Slug == "morocco-handmade")
            .OrderBy(award => award.Id)
            .ToListAsync(TestContext.Current.CancellationToken);

        var data = await _client.AskAsync(
            "query ($day: Date!) { label(slug: \"morocco-handmade\") { awards(validOn: $day, first: 100) { nodes { number isValid(on: $day) } totalCount } } }",
            new { day });

        var answered = data.GetProperty("label").GetProperty("awards");
        var expected = awards.Where(award => IsValid(award, date)).ToList();
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Count, answered.GetProperty("totalCount").GetInt32());
        Assert.Equal(
            expected.Take(100).Select(award => award.Number),
            answered.GetProperty("nodes").EnumerateArray().Select(award => award.GetProperty("number").GetString()!));
        Assert.All(answered.GetProperty("nodes").EnumerateArray(), award => Assert.True(award.GetProperty("isValid").GetBoolean()));
    }

    [Fact]
    public async Task Without_a_day_validity_is_that_of_today()
    {
        await using var context = database.Catalogue.CreateContext();
        var award = await context.LabelAwards.AsNoTracking().Include(award => award.Events)
            .OrderBy(award => award.Id)
            .FirstAsync(award => award.Events.Count == 1 && award.Events.All(change => change.ValidUntil != null), TestContext.Current.CancellationToken);
        var end = award.Events.Single().ValidUntil!.Value;
        using var lastDay = new Client(database, end);
        using var dayAfter = new Client(database, end.AddDays(1));
        const string Query = "query ($number: String!) { labelAward(number: $number) { isValid } labelAwards(where: { number: { eq: $number }, isValid: { eq: true } }) { totalCount } }";

        var before = await lastDay.AskAsync(Query, new { number = award.Number });
        var after = await dayAfter.AskAsync(Query, new { number = award.Number });

        Assert.True(before.GetProperty("labelAward").GetProperty("isValid").GetBoolean());
        Assert.Equal(1, before.GetProperty("labelAwards").GetProperty("totalCount").GetInt32());
        Assert.False(after.GetProperty("labelAward").GetProperty("isValid").GetBoolean());
        Assert.Equal(0, after.GetProperty("labelAwards").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task An_article_carries_the_labels_awarded_to_it_and_to_its_maker_for_all_that_it_makes()
    {
        var day = new DateOnly(2025, 1, 1);
        await using var context = database.Catalogue.CreateContext();
        var products = await context.Products.AsNoTracking()
            .Where(product => product.Producer.Awards.Count > 1 && product.Producer.Awards.Any(award => award.ProductId != null))
            .OrderBy(product => product.Id)
            .Take(100)
            .Select(product => new { product.Slug, product.Id, Awards = product.Producer.Awards.ToList(), Events = product.Producer.Awards.SelectMany(award => award.Events).ToList() })
            .ToListAsync(TestContext.Current.CancellationToken);
        var labels = await context.Labels.AsNoTracking().ToDictionaryAsync(label => label.Id, label => label.Slug, TestContext.Current.CancellationToken);
        Assert.NotEmpty(products);

        var data = await _client.AskAsync(
            "query ($slugs: [String!]!) { products(first: 100, where: { slug: { in: $slugs } }) { nodes { slug labels(validOn: \"2025-01-01\") { slug } } } }",
            new { slugs = products.Select(product => product.Slug) });

        var answered = data.GetProperty("products").GetProperty("nodes").EnumerateArray().ToDictionary(
            product => product.GetProperty("slug").GetString()!,
            product => product.GetProperty("labels").EnumerateArray().Select(label => label.GetProperty("slug").GetString()!).ToList());
        Assert.All(products, product => Assert.Equal(
            product.Awards
                .Where(award => (award.ProductId is null || award.ProductId == product.Id) && IsValid(product.Events.Where(change => change.AwardId == award.Id), day))
                .Select(award => labels[award.LabelId])
                .Distinct()
                .Order(StringComparer.Ordinal),
            answered[product.Slug]));
    }

    private static bool IsValid(LabelAward award, DateOnly day) => IsValid(award.Events, day);

    private static bool IsValid(IEnumerable<LabelAwardEvent> events, DateOnly day) =>
        StatusAfter(events.Where(change => change.EffectiveOn <= day).MaxBy(change => change.Position), day) == "VALID";

    private static string StatusAfter(LabelAwardEvent? last, DateOnly day) => last switch
    {
        null => "NOT_YET_VALID",
        { Kind: AwardEventKind.Withdrawn } => "WITHDRAWN",
        { ValidUntil: { } end } when end < day => "LAPSED",
        { Kind: AwardEventKind.Suspended } => "SUSPENDED",
        _ => "VALID",
    };
}
