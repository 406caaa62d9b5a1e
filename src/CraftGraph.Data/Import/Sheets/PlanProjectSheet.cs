using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>plan-projects.csv</c>: measures and projects.</summary>
internal sealed class PlanProjectSheet() : NamedFactSheet<PlanProject>("plan-projects.csv")
{
    private static readonly SheetWords<PlanProjectKind> Kinds = new();
    private static readonly SheetWords<DevelopmentTheme> Themes = new();
    private static readonly SheetWords<BeneficiaryGroup> TargetGroups = new();
    private static readonly SheetWords<PointOfSaleKind> PlaceKinds = new();

    protected override void DeclareNamed(SheetColumns<PlanProject> columns)
    {
        columns.Reference<Plan>("plan_id", (project, plan) => project.PlanId = plan);
        columns.OptionalReference<PlanAxis>("axis_id", (project, axis) => project.AxisId = axis);
        columns.Word("kind", Kinds, (project, kind) => project.Kind = kind);
        columns.Word("theme", Themes, (project, theme) => project.Theme = theme);
        columns.OptionalWord("target_group", TargetGroups, (project, targetGroup) => project.TargetGroup = targetGroup);
        columns.Dirhams("amount_mad", (project, budget) => project.BudgetMinor = budget);
        columns.Integer("quantity", 0, 2_000_000_000, (project, quantity) => project.Quantity = quantity);
        columns.OptionalWord("quantity_unit", FigureWords.Units, (project, quantityUnit) => project.QuantityUnit = quantityUnit);
        columns.Reference<Region>("region_id", (project, region) => project.RegionId = region);
        columns.OptionalReference<Province>("province_id", (project, province) => project.ProvinceId = province);
        columns.OptionalWord("place_kind", PlaceKinds, (project, placeKind) => project.PlaceKind = placeKind);
        columns.References("seed_facts", project => project.FoundingFacts);
    }

    protected override PlanProject Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, project) in Rows(session))
        {
            if (project.AxisId is { } axis && session.Table<PlanAxis>().ById(axis).PlanId != project.PlanId)
            {
                row.Report("axis_id", $"is no axis or recommendation of the plan '{row["plan_id"]}'");
            }
        }
    }
}
