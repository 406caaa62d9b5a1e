using System.Globalization;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CraftGraph.Data.Import;

/// <summary>
/// The pairs of one many-to-many relation during an import. They are thousands of tiny rows, so they are compared and
/// written as numbers instead of being tracked as entities.
/// </summary>
internal sealed class PairTable
{
    private readonly CatalogueContext _context;
    private readonly string _table;
    private readonly string _leftColumn;
    private readonly string _rightColumn;
    private readonly Dictionary<CatalogueEntity, HashSet<int>> _wanted = [];
    private readonly List<(int Left, int Right)> _toAdd = [];
    private readonly List<(int Left, int Right)> _toRemove = [];

    /// <summary>Finds the table of pairs of a relation.</summary>
    public PairTable(CatalogueContext context, Type entity, string navigation)
    {
        _context = context;
        var relation = context.Model.FindEntityType(entity)!.FindSkipNavigation(navigation)
            ?? throw new InvalidOperationException($"{entity.Name}.{navigation} is not a many-to-many relation.");
        _table = relation.JoinEntityType.GetTableName()!;
        _leftColumn = relation.ForeignKey.Properties[0].GetColumnName();
        _rightColumn = relation.Inverse.ForeignKey.Properties[0].GetColumnName();
    }

    /// <summary>Says what the entity is to be paired with.</summary>
    public void Replace(CatalogueEntity entity, IEnumerable<int> ids) => _wanted[entity] = [.. ids];

    /// <summary>What the entity is to be paired with; null when no sheet said so.</summary>
    public IReadOnlyCollection<int>? WantedFor(CatalogueEntity entity) => _wanted.GetValueOrDefault(entity);

    /// <summary>Compares with the database.</summary>
    /// <param name="isNew">True for an entity that the database lacks, and so has no pairs.</param>
    /// <returns>The entities whose pairs change.</returns>
    public IReadOnlyCollection<CatalogueEntity> Compare(Func<CatalogueEntity, bool> isNew)
    {
        var stored = Stored([.. _wanted.Keys.Where(entity => !isNew(entity)).Select(entity => entity.Id)]);
        var changed = new List<CatalogueEntity>();
        foreach (var (entity, wanted) in _wanted)
        {
            var before = stored.TryGetValue(entity.Id, out var rights) ? rights : [];
            var added = wanted.Except(before).Select(right => (entity.Id, right)).ToList();
            var removed = before.Except(wanted).Select(right => (entity.Id, right)).ToList();
            if (added.Count + removed.Count > 0)
            {
                _toAdd.AddRange(added);
                _toRemove.AddRange(removed);
                changed.Add(entity);
            }
        }

        return changed;
    }

    /// <summary>Writes the differences that <see cref="Compare"/> found.</summary>
    public void Write()
    {
        foreach (var batch in _toRemove.Chunk(500))
        {
            Delete(batch);
        }

        if (_toAdd.Count == 0)
        {
            return;
        }

        using var insert = _context.OpenInsert(_table, [_leftColumn, _rightColumn]);
        foreach (var (left, right) in _toAdd)
        {
            insert.Add(left, right);
        }
    }

    private Dictionary<int, HashSet<int>> Stored(int[] lefts)
    {
        var stored = new Dictionary<int, HashSet<int>>();
        var sql = _context.GetService<ISqlGenerationHelper>();
        var (table, left, right) = (Quote(sql, _table), Quote(sql, _leftColumn), Quote(sql, _rightColumn));
        foreach (var batch in lefts.Chunk(500))
        {
            using var command = _context.Database.GetDbConnection().CreateCommand();
            command.Transaction = _context.Database.CurrentTransaction?.GetDbTransaction();

            // Names come from the model and the list is of integers.
#pragma warning disable CA2100
            command.CommandText = $"SELECT {left}, {right} FROM {table} WHERE {left} IN ({Numbers(batch)})";
#pragma warning restore CA2100
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                if (!stored.TryGetValue(reader.GetInt32(0), out var rights))
                {
                    stored.Add(reader.GetInt32(0), rights = []);
                }

                rights.Add(reader.GetInt32(1));
            }
        }

        return stored;
    }

    private void Delete((int Left, int Right)[] pairs)
    {
        var sql = _context.GetService<ISqlGenerationHelper>();
        var (table, left, right) = (Quote(sql, _table), Quote(sql, _leftColumn), Quote(sql, _rightColumn));
        using var command = _context.Database.GetDbConnection().CreateCommand();
        command.Transaction = _context.Database.CurrentTransaction?.GetDbTransaction();
        var conditions = pairs.GroupBy(pair => pair.Left).Select(
            group => string.Create(CultureInfo.InvariantCulture, $"({left} = {group.Key} AND {right} IN ({Numbers(group.Select(pair => pair.Right))}))"));

        // Names come from the model and the lists are of integers.
#pragma warning disable CA2100
        command.CommandText = $"DELETE FROM {table} WHERE {string.Join(" OR ", conditions)}";
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static string Quote(ISqlGenerationHelper sql, string name) => sql.DelimitIdentifier(name);

    private static string Numbers(IEnumerable<int> numbers) =>
        string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
