using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>tariff-preferences.csv</c>: lower duties that agreements give goods of the country's origin.</summary>
internal sealed class TariffPreferenceSheet() : NamedFactSheet<TariffPreference>("tariff-preferences.csv")
{
    protected override void DeclareNamed(SheetColumns<TariffPreference> columns)
    {
        columns.Text("reference", (preference, reference) => preference.Reference = reference);
        columns.OptionalReference<LegalText>("legal_text_id", (preference, text) => preference.LegalTextId = text);
        columns.Reference<CountryGroup>("country_group_id", (preference, group) => preference.CountryGroupId = group);
        columns.PublishedDay("in_force_since", (preference, published, since) => (preference.InForceSinceAsPublished, preference.InForceSince) = (published, since));
        columns.References("proof_ids", preference => preference.Proofs);
    }

    protected override TariffPreference Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
