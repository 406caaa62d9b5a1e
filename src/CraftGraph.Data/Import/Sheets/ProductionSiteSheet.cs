using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>production-sites.csv</c>: poles, zones and premises for craft production.</summary>
internal sealed class ProductionSiteSheet() : NamedFactSheet<ProductionSite>("production-sites.csv")
{
    private static readonly SheetWords<ProductionSiteKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<ProductionSite> columns)
    {
        columns.Word("kind", Kinds, (site, kind) => site.Kind = kind);
        columns.Reference<Region>("region_id", (site, region) => site.RegionId = region);
        columns.OptionalReference<Province>("province_id", (site, province) => site.ProvinceId = province);
        columns.Flag("is_reserved_for_crafts", (site, isReservedForCrafts) => site.IsReservedForCrafts = isReservedForCrafts);
        columns.Integer("units", 0, 1_000_000, (site, units) => site.Units = units);
        columns.OptionalLanguages("priority", (site, priority) => site.Priority = priority);
        columns.OptionalReference<PlanAxis>("axis_id", (site, axis) => site.AxisId = axis);
        columns.OptionalReference<PlanProject>("project_id", (site, project) => site.ProjectId = project);
        columns.References("seed_facts", site => site.FoundingFacts);
    }

    protected override ProductionSite Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
