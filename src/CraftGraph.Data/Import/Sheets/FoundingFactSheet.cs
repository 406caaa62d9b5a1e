using System.Text.RegularExpressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>founding-facts.csv</c>: what the founding documents state, one fact in each row.</summary>
internal sealed partial class FoundingFactSheet() : EntitySheet<FoundingFact>("founding-facts.csv")
{
    protected override void Declare(SheetColumns<FoundingFact> columns)
    {
        columns.Reference<Source>("document_id", (fact, document) => fact.DocumentId = document);
        columns.Reference<Region>("region_id", (fact, region) => fact.RegionId = region);
        columns.Text("quotation_ar", (fact, quotation) => fact.Quotation = quotation);
        columns.Languages("statement", [Language.Fr, Language.En], (fact, statement) => fact.Statement = statement);
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        if (row["id"] is { } number && NumberPattern().IsMatch(number))
        {
            return number;
        }

        row.Report("id", "is no number of a fact, such as F43");
        return null;
    }

    protected override FoundingFact Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Number = key };

    [GeneratedRegex("^F[1-9][0-9]{0,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
