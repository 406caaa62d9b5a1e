using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>plans.csv</c>: plans that develop the crafts.</summary>
internal sealed class PlanSheet() : NamedFactSheet<Plan>("plans.csv")
{
    private static readonly SheetWords<PlanScope> Scopes = new();

    protected override void DeclareNamed(SheetColumns<Plan> columns)
    {
        columns.Word("scope", Scopes, (plan, scope) => plan.Scope = scope);
        columns.OptionalReference<Region>("region_id", (plan, region) => plan.RegionId = region);
        columns.Integer("start_year", 1900, 2100, (plan, startYear) => plan.StartYear = startYear);
        columns.Integer("end_year", 1900, 2100, (plan, endYear) => plan.EndYear = endYear);
        columns.Day("signed_on", (plan, signedOn) => plan.SignedOn = signedOn);
        columns.Dirhams("budget_mad", (plan, budget) => plan.BudgetMinor = budget);
        columns.Integer("declared_axis_count", 0, 1000, (plan, declaredAxisCount) => plan.DeclaredAxisCount = declaredAxisCount);
        columns.Integer("declared_project_count", 0, 100_000, (plan, declaredProjectCount) => plan.DeclaredProjectCount = declaredProjectCount);
        columns.OptionalLanguages("vision", (plan, vision) => plan.Vision = vision);
        columns.OptionalLanguages("headline_goal", (plan, headlineGoal) => plan.HeadlineGoal = headlineGoal);
        columns.OptionalReference<Institution>("data_provider_id", (plan, dataProvider) => plan.DataProviderId = dataProvider);
        columns.References("seed_facts", plan => plan.FoundingFacts);
    }

    protected override Plan Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, plan) in Rows(session))
        {
            if (plan.EndYear < plan.StartYear)
            {
                row.Report("end_year", "is before the first year");
            }
        }
    }
}
