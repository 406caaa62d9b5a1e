using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>A sheet of facts: its last columns say how far a row was checked and where it was read.</summary>
internal abstract class FactSheet<T>(string fileName) : EntitySheet<T>(fileName)
    where T : Fact
{
    /// <summary>Says what each column means, apart from the last ones.</summary>
    protected abstract void DeclareFact(SheetColumns<T> columns);

    /// <inheritdoc />
    protected sealed override void Declare(SheetColumns<T> columns)
    {
        DeclareFact(columns);
        columns.Word("verification", FactColumns.Verifications, (fact, verification) => fact.Verification = verification);
        columns.Custom([], (fact, row, _) => fact.VerificationNote = row["verification_note"]);
        columns.Custom(["source"], (fact, row, session) =>
            session.Pairs<T>(nameof(Fact.Sources)).Replace(fact, FactColumns.Sources(row, session)));
    }
}
