using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>A sheet of facts that have names, in columns such as <c>name_ar</c>, <c>name_fr</c>, <c>name_en</c> and, where known, <c>name_zgh</c>.</summary>
/// <param name="fileName">Name of the file.</param>
/// <param name="prefix">What stands before the language in the names of these columns.</param>
internal abstract class NamedFactSheet<T>(string fileName, string prefix = "name") : FactSheet<T>(fileName)
    where T : NamedFact
{
    /// <summary>Says what each column means, apart from the names and the last ones.</summary>
    protected abstract void DeclareNamed(SheetColumns<T> columns);

    /// <inheritdoc />
    protected sealed override void DeclareFact(SheetColumns<T> columns)
    {
        columns.Languages(prefix, SheetLanguages.Usual, (fact, name) => fact.Rename(name));
        DeclareNamed(columns);
    }
}
