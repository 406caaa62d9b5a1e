using CraftGraph.Api.Tests.Corpus;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Api.Tests.Labels;

public sealed class AwardValidityTests(CorpusDatabase database) : IDisposable
{
    private readonly Client _client = new(database);

    public void Dispose() => _client.Dispose();

    [Fact]
    public async Task An_award_is_valid_from_its_first_to_its_last_day_until_it_is_suspended_or_withdrawn()
    {
        await using var context = database.Catalogue.CreateContext();
        var awards = await context.LabelAwards.AsNoTracking().OrderBy(award => award.Id).ToListAsync(TestContext.Current.CancellationToken);
        var ended = awards.First(award => award is { ValidUntil: not null, Status: AwardStatus.Valid });
        var endless = awards.First(award => award is { ValidUntil: null, Status: AwardStatus.Valid });
        var suspended = awards.First(award => award.Status == AwardStatus.Suspended);
        var withdrawn = awards.First(award => award.Status == AwardStatus.Withdrawn);

        Assert.False(await IsValidAsync(ended, ended.AwardedOn.AddDays(-1)));
        Assert.True(await IsValidAsync(ended, ended.AwardedOn));
        Assert.True(await IsValidAsync(ended, ended.ValidUntil!.Value));
        Assert.False(await IsValidAsync(ended, ended.ValidUntil!.Value.AddDays(1)));
        Assert.True(await IsValidAsync(endless, new(9999, 12, 31)));
        Assert.True(await IsValidAsync(suspended, suspended.StatusSince!.Value.AddDays(-1)));
        Assert.False(await IsValidAsync(suspended, suspended.StatusSince!.Value));
        Assert.True(await IsValidAsync(withdrawn, withdrawn.StatusSince!.Value.AddDays(-1)));
        Assert.False(await IsValidAsync(withdrawn, withdrawn.StatusSince!.Value));
    }

    [Theory]
    [InlineData("2022-07-25")]
    [InlineData("2024-01-01")]
    [InlineData("2026-01-15")]
    public async Task The_holders_of_a_label_on_a_day_are_those_whose_award_is_valid_then(string day)
    {
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        await using var context = database.Catalogue.CreateContext();
        var awards = await context.LabelAwards.AsNoTracking()
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
        var award = await context.LabelAwards.AsNoTracking()
            .OrderBy(award => award.Id)
            .FirstAsync(award => award.ValidUntil != null && award.Status == AwardStatus.Valid, TestContext.Current.CancellationToken);
        using var lastDay = new Client(database, award.ValidUntil!.Value);
        using var dayAfter = new Client(database, award.ValidUntil!.Value.AddDays(1));
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
            .Select(product => new { product.Slug, product.Id, Awards = product.Producer.Awards.ToList() })
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
                .Where(award => (award.ProductId is null || award.ProductId == product.Id) && IsValid(award, day))
                .Select(award => labels[award.LabelId])
                .Distinct()
                .Order(StringComparer.Ordinal),
            answered[product.Slug]));
    }

    private static bool IsValid(LabelAward award, DateOnly day) =>
        award.AwardedOn <= day
        && (award.ValidUntil is not { } end || day <= end)
        && (award.StatusSince is not { } since || day < since);

    private async Task<bool> IsValidAsync(LabelAward award, DateOnly day)
    {
        var data = await _client.AskAsync(
            """
            query ($number: String!, $day: Date!) {
              labelAward(number: $number) { isValid(on: $day) }
              labelAwards(validOn: $day, where: { number: { eq: $number } }) { totalCount }
            }
            """,
            new { number = award.Number, day });
        var isValid = data.GetProperty("labelAward").GetProperty("isValid").GetBoolean();
        Assert.Equal(isValid ? 1 : 0, data.GetProperty("labelAwards").GetProperty("totalCount").GetInt32());
        return isValid;
    }
}
