using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>What an import asks of the tables of all kinds alike.</summary>
internal interface IEntityTable
{
    /// <summary>Stored rows of a kind that sheets were read for, and that none of them has, as <c>kind/key</c>.</summary>
    IEnumerable<string> KeysThatNoSheetHas { get; }

    /// <summary>The entities that the database lacks.</summary>
    IReadOnlyCollection<CatalogueEntity> Added { get; }

    /// <summary>Inserts the entities that the database lacks.</summary>
    void Insert();
}
