using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>logistics.csv</c>: functions of logistics, ports and airports.</summary>
internal sealed class LogisticsServiceSheet() : NamedFactSheet<LogisticsService>("logistics.csv")
{
    private static readonly SheetWords<LogisticsKind> Kinds = new();

    protected override void DeclareNamed(SheetColumns<LogisticsService> columns)
    {
        columns.Word("kind", Kinds, (service, kind) => service.Kind = kind);
        columns.OptionalText("code_type", (service, codeScheme) => service.CodeScheme = codeScheme);
        columns.OptionalText("code", (service, code) => service.Code = code);
        columns.OptionalReference<Town>("town_id", (service, town) => service.TownId = town);
        columns.Coordinates((service, latitude) => service.Latitude = latitude, (service, longitude) => service.Longitude = longitude);
        columns.OptionalReference<PlanAxis>("axis_id", (service, axis) => service.AxisId = axis);
        columns.References("seed_facts", service => service.FoundingFacts);
    }

    protected override LogisticsService Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
