namespace CraftGraph.Data.Import;

/// <summary>What is read from one file and how it is stored.</summary>
/// <param name="fileName">Name of the file, such as <c>towns.csv</c>.</param>
internal abstract class Sheet(string fileName)
{
    /// <summary>Name of the file.</summary>
    public string FileName => fileName;

    /// <summary>Columns without which no row can be read.</summary>
    public abstract IReadOnlyList<string> RequiredColumns { get; }

    /// <summary>Gives every row its key and id, so that rows of any sheet can point to it. Sheets run in their order.</summary>
    public abstract void Register(IReadOnlyList<Row> rows, ImportSession session);

    /// <summary>Reads every row into its entity.</summary>
    public abstract void Apply(ImportSession session);

    /// <summary>Looks at what only the whole sheet, or several, can tell. Not run when rows could not be read.</summary>
    public virtual void Check(ImportSession session)
    {
    }

    /// <summary>How many rows were new, changed and the same.</summary>
    public abstract SheetReport Report(ImportSession session);
}
