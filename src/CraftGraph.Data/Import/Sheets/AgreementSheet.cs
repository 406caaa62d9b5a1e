using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>agreements.csv</c>: agreements and signatures.</summary>
internal sealed class AgreementSheet() : NamedFactSheet<Agreement>("agreements.csv", "title")
{
    protected override void DeclareNamed(SheetColumns<Agreement> columns)
    {
        columns.PublishedDay("date", (agreement, published, signedOn) => (agreement.SignedOnAsPublished, agreement.SignedOn) = (published, signedOn));
        columns.EnglishText("subject", (agreement, subject) => agreement.Subject = subject);
        columns.OptionalReference<Region>("region_id", (agreement, region) => agreement.RegionId = region);
        columns.OptionalReference<Province>("province_id", (agreement, province) => agreement.ProvinceId = province);
        columns.OptionalReference<Plan>("plan_id", (agreement, plan) => agreement.PlanId = plan);
        columns.OptionalReference<PlanProject>("project_id", (agreement, project) => agreement.ProjectId = project);
        columns.OptionalReference<Event>("event_id", (agreement, @event) => agreement.EventId = @event);
        columns.References("seed_facts", agreement => agreement.FoundingFacts);
    }

    protected override Agreement Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
