using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>agreement-parties.csv</c>: who signed agreements.</summary>
internal sealed class AgreementPartySheet() : NamedFactSheet<AgreementParty>("agreement-parties.csv")
{
    protected override void DeclareNamed(SheetColumns<AgreementParty> columns)
    {
        columns.Reference<Agreement>("agreement_id", (party, agreement) => party.AgreementId = agreement);
        columns.RequiredInteger("position", 1, 1000, (party, position) => party.Position = position);
        columns.OptionalReference<Institution>("institution_id", (party, institution) => party.InstitutionId = institution);
        columns.Flag("is_role_only", (party, isRoleOnly) => party.IsRoleOnly = isRoleOnly);
        columns.References("seed_facts", party => party.FoundingFacts);
    }

    protected override AgreementParty Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
