using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>training.csv</c>: centres, schemes, projects and campaigns of training.</summary>
internal sealed class TrainingProvisionSheet() : NamedFactSheet<TrainingProvision>("training.csv")
{
    private static readonly SheetWords<TrainingKind> Kinds = new();
    private static readonly SheetWords<TrainingForm> Forms = new();
    private static readonly SheetWords<CapacityUnit> CapacityUnits = new();

    protected override void DeclareNamed(SheetColumns<TrainingProvision> columns)
    {
        columns.Word("kind", Kinds, (provision, kind) => provision.Kind = kind);
        columns.OptionalWord("form", Forms, (provision, form) => provision.Form = form);
        columns.OptionalReference<Town>("town_id", (provision, town) => provision.TownId = town);
        columns.OptionalReference<Region>("region_id", (provision, region) => provision.RegionId = region);
        columns.OptionalText("year", (provision, period) => provision.Period = period);
        columns.Integer("capacity", 0, 10_000_000, (provision, capacity) => provision.Capacity = capacity);
        columns.OptionalWord("capacity_unit", CapacityUnits, (provision, capacityUnit) => provision.CapacityUnit = capacityUnit);
        columns.Integer("surface_m2", 0, 10_000_000, (provision, surfaceSquareMeters) => provision.SurfaceSquareMeters = surfaceSquareMeters);
        columns.Integer("trades_count", 0, 1000, (provision, tradesCount) => provision.TradesCount = tradesCount);
        columns.References("trade_ids", provision => provision.Trades);
        columns.OptionalReference<PlanProject>("project_id", (provision, project) => provision.ProjectId = project);
        columns.EnglishText("facts", (provision, facts) => provision.Facts = facts);
        columns.References("seed_facts", provision => provision.FoundingFacts);
    }

    protected override TrainingProvision Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
