using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary><c>national-codes.csv</c>: ten-digit codes of the national tariff.</summary>
internal sealed class NationalCodeSheet() : FactSheet<NationalCode>("national-codes.csv")
{
    protected override IReadOnlyList<string> KeyColumns => ["code", "hs_code"];

    protected override void DeclareFact(SheetColumns<NationalCode> columns)
    {
        columns.Languages("description", [Language.Fr, Language.En], (code, description) => code.Description = description);
        columns.Custom([], (code, _, _) => code.IsDemonstration = false);
    }

    protected override string? KeyOf(Row row, ImportSession session)
    {
        if (row["code"] is not { Length: 10 } code || !code.All(char.IsAsciiDigit))
        {
            row.Report("code", "is not a code of ten digits");
        }
        else if (row["hs_code"] is { } digits && !code.StartsWith(digits, StringComparison.Ordinal))
        {
            row.Report("code", $"does not begin with its hs_code, {digits}");
        }
        else if (session.FindRequired<HsCode>(row, "hs_code") is not null)
        {
            return code;
        }

        return null;
    }

    protected override NationalCode Create(int id, string key, Row row, ImportSession session) => new()
    {
        Id = id,
        Code = key,
        HsCodeId = session.FindRequired<HsCode>(row, "hs_code")!.Value,
        HsDigits = key[..6],
    };
}
