using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>support-measures.csv</c>: health insurance, tax regimes, financing, assistance.</summary>
internal sealed class SupportMeasureSheet() : NamedFactSheet<SupportMeasure>("support-measures.csv")
{
    private static readonly SheetWords<SupportKind> Kinds = new();
    private static readonly SheetWords<DevelopmentTheme> Themes = new();
    private static readonly SheetWords<BeneficiaryGroup> TargetGroups = new();
    private static readonly SheetWords<AmountBasis> AmountBases = new();

    protected override void DeclareNamed(SheetColumns<SupportMeasure> columns)
    {
        columns.Word("kind", Kinds, (measure, kind) => measure.Kind = kind);
        columns.Word("theme", Themes, (measure, theme) => measure.Theme = theme);
        columns.OptionalReference<Region>("region_id", (measure, region) => measure.RegionId = region);
        columns.OptionalWord("target_group", TargetGroups, (measure, targetGroup) => measure.TargetGroup = targetGroup);
        columns.Dirhams("amount_mad", (measure, amount) => measure.AmountMinor = amount);
        columns.OptionalWord("amount_basis", AmountBases, (measure, amountBasis) => measure.AmountBasis = amountBasis);
        columns.OptionalText("period", (measure, period) => measure.Period = period);
        columns.OptionalReference<PlanProject>("project_id", (measure, project) => measure.ProjectId = project);
        columns.EnglishText("facts", (measure, facts) => measure.Facts = facts);
        columns.References("seed_facts", measure => measure.FoundingFacts);
    }

    protected override SupportMeasure Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
