using System.Text;
using CraftGraph.Data.Import;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Tests.Import;

/// <summary>What the sheets of plans, events, agreements and their like refuse.</summary>
public abstract class PlanSheetTests(Provider provider) : CatalogueTests(provider)
{
    private static readonly (string File, string Column, string Value, string Reason)[] BadCells =
    [
        ("plans.csv", "signed_on", "25/10/2011", "is no day, such as 2011-10-25"),
        ("plans.csv", "budget_mad", "249.5", "is not a whole number of dirhams"),
        ("plans.csv", "budget_mad", "-1", "is not a whole number of dirhams"),
        ("plans.csv", "end_year", "1999", "is before the first year"),
        ("plans.csv", "data_provider_id", "nobody", "names the institution 'nobody', which is in no sheet and not in the database"),
        ("plan-axes.csv", "theme", "weather", "is none of apprenticeship, artisan_grouping, "),
        ("plan-axes.csv", "position", "0", "is not a whole number from 1 to 1000"),
        ("plan-axes.csv", "is_list_open", "yes", "is neither true nor false"),
        ("plan-axes.csv", "seed_facts", "F31;F96", "names the founding fact 'F96', which is in no sheet and not in the database"),
        ("plan-projects.csv", "axis_id", "smd-axis-1", "is no axis or recommendation of the plan 'pdra-fes-boulemane'"),
        ("plan-targets.csv", "value", "many", "is not a number with at most three decimals, such as 28000 or 25.5"),
        ("plan-targets.csv", "unit", "jobs", "is not what its indicator counts"),
        ("indicator-series.csv", "figure_ids", "i-smd-artisans", "names 'i-smd-artisans', which counts something else than the unit of the series"),
        ("founding-facts.csv", "id", "fact 1", "is no number of a fact, such as F43"),
        ("events.csv", "start_date", "", "is empty"),
        ("events.csv", "end_date", "2011-10-24", "is before the first day"),
        ("agreement-objects.csv", "quantity", "many", "is not a whole number from 0 to 2000000000"),
        ("fairs.csv", "kind", "bazaar", "is none of festival, "),
        ("markets.csv", "country_code", "USA", "is no code of a country, such as FR"),
        ("markets.csv", "currency", "", "is no code of a currency, such as EUR"),
    ];

    [Fact]
    public void A_bad_cell_is_told_with_its_sheet_line_column_and_reason()
    {
        using var catalogue = With(0);

        Assert.All(BadCells, bad =>
        {
            var problem = Assert.Single(catalogue.Import(Changed(bad.File, row => row[bad.Column] = bad.Value)).Problems);

            Assert.Equal((bad.File, 2, bad.Column), (problem.File, problem.Line, problem.Column));
            Assert.StartsWith(bad.Reason, problem.Reason, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_month_is_kept_as_published_and_is_no_day()
    {
        using var catalogue = With(0);

        Assert.True(catalogue.Import(Changed("agreements.csv", row => row["date"] = "2011-10")).Succeeded);

        var agreement = catalogue.Read(context => context.Agreements.Single(candidate => candidate.Slug == "agreement-tinghir-2011"));
        Assert.Equal(("2011-10", null), (agreement.SignedOnAsPublished, agreement.SignedOn));
    }

    [Fact]
    public void A_figure_that_joins_a_series_becomes_its_latest()
    {
        using var catalogue = With(0);

        var report = catalogue.Import(Changed("indicator-series.csv", row => row["figure_ids"] = "i-smd-turnover;i-fm-exports-2024"));

        Assert.True(report.Succeeded);
        Assert.Equal(1, Assert.Single(report.Sheets).Changed);
        Assert.Equal("i-fm-exports-2024", catalogue.Read(context => context.Indicators
            .Where(indicator => indicator.Slug == "ind-smd-turnover").Select(indicator => indicator.Latest!.Slug).Single()));
    }

    // The seed's sheet with another first row, alone.
    private static SheetSet Changed(string file, Action<Dictionary<string, string>> change)
    {
        var problems = new List<ImportProblem>();
        var content = SheetSet.Seed.Read(file)!;
        var header = Encoding.UTF8.GetString(content).Split('\n')[0].Split(',');
        var first = CsvText.Read(file, content, [], problems)[0];
        var row = header.ToDictionary(column => column, column => first[column] ?? "");
        change(row);
        var text = $"{string.Join(',', header)}\n{string.Join(',', header.Select(column => Quote(row[column])))}\n";
        using var empty = new TemporaryFolder();
        return SheetSet.FromFolder(empty.Path).With(file, Encoding.UTF8.GetBytes(text));
    }

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}

public sealed class PlanSheetOnSqliteTests() : PlanSheetTests(Provider.Sqlite);

public sealed class PlanSheetOnPostgresTests() : PlanSheetTests(Provider.Postgres);
