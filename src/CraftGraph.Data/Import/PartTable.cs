using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Import;

/// <summary>Rows without a key of their own during an import, such as the materials of articles: a sheet gives an owner all that it has.</summary>
/// <param name="context">The catalogue.</param>
/// <param name="owner">The property with the key of the row that a part belongs to.</param>
/// <param name="content">All that a part says; parts are the same when this is equal.</param>
internal sealed class PartTable<T>(CatalogueContext context, string owner, Func<T, object> content) : IPartTable
    where T : class
{
    private readonly Dictionary<CatalogueEntity, IReadOnlyList<T>> _wanted = [];
    private readonly List<int> _toClear = [];
    private readonly List<T> _toAdd = [];

    /// <summary>Says what the owner is to have.</summary>
    public void Replace(CatalogueEntity entity, IReadOnlyList<T> parts) => _wanted[entity] = parts;

    /// <summary>What the database has of owners, by their ids.</summary>
    public ILookup<int, T> StoredOf(IEnumerable<CatalogueEntity> owners) => owners.Select(entity => entity.Id).Chunk(500)
        .SelectMany(ids => context.Set<T>().AsNoTracking().Where(part => ids.Contains(EF.Property<int>(part, owner)))
            .Select(part => new { Owner = EF.Property<int>(part, owner), Part = part }).ToList())
        .ToLookup(row => row.Owner, row => row.Part);

    /// <inheritdoc />
    public IReadOnlyCollection<CatalogueEntity> Compare(Func<CatalogueEntity, bool> isNew)
    {
        var stored = StoredOf(_wanted.Keys.Where(entity => !isNew(entity)));
        var changed = new List<CatalogueEntity>();
        foreach (var (entity, wanted) in _wanted)
        {
            if (isNew(entity))
            {
                _toAdd.AddRange(wanted);
            }
            else if (!stored[entity.Id].Select(content).ToHashSet().SetEquals(wanted.Select(content)))
            {
                _toClear.Add(entity.Id);
                _toAdd.AddRange(wanted);
                changed.Add(entity);
            }
        }

        return changed;
    }

    /// <inheritdoc />
    public void Write()
    {
        foreach (var owners in _toClear.Chunk(500))
        {
            context.Set<T>().Where(part => owners.Contains(EF.Property<int>(part, owner))).ExecuteDelete();
        }

        using var insert = new EntityInsert<T>(context);
        _toAdd.ForEach(insert.Add);
    }
}
