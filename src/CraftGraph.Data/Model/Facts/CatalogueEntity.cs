namespace CraftGraph.Data.Model;

/// <summary>A row of the catalogue with a key of its own.</summary>
public abstract class CatalogueEntity
{
    /// <summary>Key inside this database; given by imports in sheet order. The public, lasting key is the slug.</summary>
    public int Id { get; init; }

    /// <summary>What imports recognise the row by: the source's key, or the keys of the rows that it joins.</summary>
    internal abstract string ImportKey { get; }
}
