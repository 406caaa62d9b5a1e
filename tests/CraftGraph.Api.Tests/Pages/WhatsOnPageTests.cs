using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CraftGraph.Api.Pages.Words;

namespace CraftGraph.Api.Tests.Pages;

public sealed partial class WhatsOnPageTests(DemonstrationHost host) : IClassFixture<DemonstrationHost>
{
    [Theory]
    [InlineData("/fr/agenda?from=1990-01-01", "from", "1990-01-01")]
    [InlineData("/ar/أجندة?to=2090-01-01", "to", "2090-01-01")]
    public async Task A_day_that_the_agenda_does_not_reach_is_told_with_its_name_and_what_was_expected(string path, string name, string day)
    {
        using var response = await host.GetAsync(path);
        var html = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Matches($"\"{name}\" must be from [0-9-]+ to [0-9-]+.* it is {day}", html);
    }

    [Fact]
    public async Task Only_what_takes_place_in_the_chosen_days_and_is_of_the_chosen_kind_is_shown()
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var (from, to) = (today.AddDays(30), today.AddDays(60));
        var days = $"from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}";
        var all = await host.ReadAsync($"/en/whats-on?{days}");
        var first = KindValues().Match(all);
        var (kind, count) = (first.Groups[1].Value, first.Groups[2].Value);
        var page = await host.ReadAsync($"/en/whats-on?{days}&kind={kind}");
        var shown = Days().Matches(page);

        // What goes on from before the first day is on that day too.
        Assert.All(shown, day => Assert.InRange(DateOnly.Parse(day.Groups[1].Value, CultureInfo.InvariantCulture), today, to));
        Assert.Contains($"data-total=\"{count}\"", page, StringComparison.Ordinal);
        Assert.Equal(shown.Count, Regex.Count(page, $"<span class=\"badge\">{OccurrenceWords.Kinds[kind].En}</span>"));
    }

    [Fact]
    public async Task Days_without_a_value_are_no_condition() =>
        Assert.Equal(Total(await host.ReadAsync("/en/whats-on")), Total(await host.ReadAsync("/en/whats-on?from=&to=&kind=")));

    [Fact]
    public async Task Days_beyond_those_that_are_known_get_a_page_that_helps()
    {
        using var response = await host.GetAsync("/en/whats-on?from=2099-01-01");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
    }

    private static string Total(string page) => Totals().Match(page).Value;

    [GeneratedRegex("<time datetime=\"([\\d-]+)\"")]
    private static partial Regex Days();

    [GeneratedRegex("name=\"kind\" value=\"(\\w+)\".*?class=\"count\">(\\d+)<", RegexOptions.Singleline)]
    private static partial Regex KindValues();

    [GeneratedRegex("data-total=\"\\d+\"")]
    private static partial Regex Totals();
}
