using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>readings.csv</c>: what in the founding documents has to be decided on, and how it is read.</summary>
internal sealed class ReadingSheet() : EntitySheet<Reading>("readings.csv")
{
    protected override void Declare(SheetColumns<Reading> columns)
    {
        columns.EnglishText("issue", (reading, issue) => reading.Issue = issue);
        columns.EnglishText("choice", (reading, choice) => reading.Choice = choice);
        columns.References("seed_facts", reading => reading.FoundingFacts);
    }

    protected override Reading Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Slug = key };
}
