using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>export-documents.csv</c>: documents that go with goods when they leave the country.</summary>
internal sealed class ExportDocumentSheet() : NamedFactSheet<ExportDocument>("export-documents.csv")
{
    private static readonly SheetWords<ExportDocumentKind> Kinds = new();
    private static readonly SheetWords<DocumentRequirement> Requirements = new();
    private static readonly SheetWords<DestinationScope> Scopes = new();

    protected override void DeclareNamed(SheetColumns<ExportDocument> columns)
    {
        columns.Word("kind", Kinds, (document, kind) => document.Kind = kind);
        columns.Word("requirement", Requirements, (document, requirement) => document.Requirement = requirement);
        columns.EnglishText("when_required", (document, whenRequired) => document.WhenRequired = whenRequired);
        columns.EnglishText("issuer", (document, issuer) => document.Issuer = issuer);
        columns.Word("scope", Scopes, (document, scope) => document.Scope = scope);
        columns.EnglishText("destination", (document, destination) => document.Destination = destination);
        columns.References("country_group_ids", document => document.CountryGroups);
        columns.References("trade_ids", document => document.Trades);
        columns.Custom([], (document, row, _) =>
        {
            if (row["country_group_ids"] is null == document.Scope is DestinationScope.Groups)
            {
                row.Report("country_group_ids", document.Scope is DestinationScope.Groups
                    ? "is empty, while the scope is groups"
                    : "has groups, which the scope groups alone has");
            }

            if (row["when_required"] is null && document.Requirement is DocumentRequirement.OnCondition)
            {
                row.Report("when_required", "is empty, while the document is required on a condition");
            }
        });
    }

    protected override ExportDocument Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
