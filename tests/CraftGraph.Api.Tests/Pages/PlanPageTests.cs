using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CraftGraph.Api.Tests.Pages;

public sealed partial class PlanPageTests(DemonstrationHost host) : IClassFixture<DemonstrationHost>
{
    private const string Plans = "{ plans(first: 50) { nodes { slug declaredProjectCount namedProjectCount projects { totalCount } targets { totalCount } } } }";

    [Fact]
    public async Task Projects_that_a_plan_declares_are_kept_apart_from_those_that_sources_name()
    {
        foreach (var plan in (await host.AskAsync(Plans)).GetProperty("plans").GetProperty("nodes").EnumerateArray())
        {
            var page = await host.ReadAsync(PageOf(plan));
            var declared = plan.GetProperty("declaredProjectCount");

            Assert.Equal(declared.ValueKind is JsonValueKind.Null ? "not stated" : declared.GetRawText(), Declared().Match(page).Groups[1].Value);
            Assert.Equal(plan.GetProperty("namedProjectCount").GetRawText(), Named().Match(page).Groups[1].Value);
        }
    }

    [Fact]
    public async Task Each_named_project_and_each_target_of_a_plan_is_on_its_page_once()
    {
        foreach (var plan in (await host.AskAsync(Plans)).GetProperty("plans").GetProperty("nodes").EnumerateArray())
        {
            var page = await host.ReadAsync(PageOf(plan));

            Assert.Equal(plan.GetProperty("projects").GetProperty("totalCount").GetInt32(), Regex.Count(page, "data-project="));
            Assert.Equal(
                plan.GetProperty("targets").GetProperty("totalCount").GetInt32(),
                Targets().Matches(page).Sum(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task A_target_stands_beside_the_latest_figure_as_bars_on_one_scale()
    {
        var page = await host.ReadAsync("/en/plans/pdra-souss-massa-draa");

        // 591 million of 1,195 million.
        Assert.Matches("class=\"bar-value\" width=\"494\"", page);
        Assert.Matches("class=\"bar-target\" width=\"1000\"", page);
    }

    private static string PageOf(JsonElement plan) => $"/en/plans/{plan.GetProperty("slug").GetString()}";

    [GeneratedRegex("<dd data-projects=\"declared\">([^<]*)</dd>")]
    private static partial Regex Declared();

    [GeneratedRegex("<dd data-projects=\"named\">([^<]*)</dd>")]
    private static partial Regex Named();

    [GeneratedRegex("data-targets=\"(\\d+)\"")]
    private static partial Regex Targets();
}
