using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>A <see cref="PartTable{T}"/> of any kind of part.</summary>
internal interface IPartTable
{
    /// <summary>Compares with the database.</summary>
    /// <param name="isNew">True for an owner that the database lacks, and so has no parts.</param>
    /// <returns>The owners whose parts change.</returns>
    IReadOnlyCollection<CatalogueEntity> Compare(Func<CatalogueEntity, bool> isNew);

    /// <summary>Writes the differences that <see cref="Compare"/> found.</summary>
    void Write();
}
