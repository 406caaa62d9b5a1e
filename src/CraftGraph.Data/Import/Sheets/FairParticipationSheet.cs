using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>fair-participations.csv</c>: Moroccan pavilions at fairs abroad.</summary>
internal sealed class FairParticipationSheet() : FactSheet<FairParticipation>("fair-participations.csv")
{
    protected override void DeclareFact(SheetColumns<FairParticipation> columns)
    {
        columns.Reference<Fair>("fair_id", (participation, fair) => participation.FairId = fair);
        columns.Reference<Institution>("participant_id", (participation, participant) => participation.ParticipantId = participant);
        columns.Integer("exhibitors", 0, 10_000_000, (participation, exhibitors) => participation.Exhibitors = exhibitors);
        columns.Integer("surface_m2", 0, 10_000_000, (participation, surfaceSquareMeters) => participation.SurfaceSquareMeters = surfaceSquareMeters);
    }

    protected override FairParticipation Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
