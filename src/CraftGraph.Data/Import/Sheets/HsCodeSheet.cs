using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>hs-codes.csv</c>: codes of the Harmonized System. Which trades they belong to is read from the sheet of trades.</summary>
internal sealed class HsCodeSheet() : FactSheet<HsCode>("hs-codes.csv")
{
    protected override IReadOnlyList<string> KeyColumns => ["code"];

    protected override void DeclareFact(SheetColumns<HsCode> columns)
    {
        columns.Text("chapter", (code, chapter) => code.Chapter = chapter);
        columns.Text("heading", (code, heading) => code.Heading = heading);
        columns.Languages("description", [Language.Fr, Language.En], (code, description) => code.Description = description);
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        if (row["code"] is { Length: 6 } code && code.All(char.IsAsciiDigit))
        {
            return code;
        }

        row.Report("code", "is not a code of six digits");
        return null;
    }

    protected override HsCode Create(int id, string key, Row row, ImportSession session) => new() { Id = id, Code = key };

    public override void Check(ImportSession session)
    {
        foreach (var (row, code) in Rows(session))
        {
            if (!code.Code.StartsWith(code.Heading, StringComparison.Ordinal) || code.Heading.Length != 4)
            {
                row.Report("heading", "is not the first four digits of the code");
            }

            if (!code.Code.StartsWith(code.Chapter, StringComparison.Ordinal) || code.Chapter.Length != 2)
            {
                row.Report("chapter", "is not the first two digits of the code");
            }
        }
    }
}
