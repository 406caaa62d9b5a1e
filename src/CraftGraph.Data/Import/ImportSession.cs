using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using CraftGraph.Data.Schedules;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Import;

/// <summary>What the sheets of one import share: the tables, the pairs, what references mean, what changes.</summary>
internal sealed class ImportSession
{
    // What begins the keys of rows that follow from other sheets than those of their kind.
    private static readonly string[] DerivedKeys =
    [
        $"{nameof(Source)}/{Citations.KeyPrefix}", $"{nameof(Schedule)}/{FairSchedules.KeyPrefix}", $"{nameof(Recurrence)}/{FairSchedules.KeyPrefix}",
    ];

    private readonly CatalogueContext _context;
    private readonly Dictionary<Type, IEntityTable> _tables = [];
    private readonly Dictionary<(Type Entity, string Navigation), PairTable> _pairs = [];
    private readonly Dictionary<Type, IPartTable> _parts = [];
    private readonly List<CircularReference> _circularReferences = [];
    private readonly HashSet<CatalogueEntity> _added = [];
    private readonly HashSet<CatalogueEntity> _changed = [];

    public ImportSession(CatalogueContext context, SheetSet sheets, DateTime now, CancellationToken cancellationToken)
    {
        _context = context;
        Sheets = sheets;
        Now = now;
        CancellationToken = cancellationToken;
        Citations = new Citations(this);
        RegionTrades = new RegionTradeRanking(this);
    }

    /// <summary>The sheets, and what stands beside them.</summary>
    public SheetSet Sheets { get; }

    /// <summary>Time of the import, UTC.</summary>
    public DateTime Now { get; }

    /// <summary>Stops the import between rows.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>What the source columns name.</summary>
    public Citations Citations { get; }

    /// <summary>Which trades are practised where, and in which order.</summary>
    public RegionTradeRanking RegionTrades { get; }

    /// <summary>Keys of stored rows that the sheets of their kind do not have.</summary>
    public IEnumerable<string> KeptKeys => _tables.Values.SelectMany(table => table.KeysThatNoSheetHas)
        .Where(key => !DerivedKeys.Any(prefix => key.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>What is new or says something else; to be asked once it is stored.</summary>
    public IEnumerable<CatalogueEntity> Changes => _added.Concat(_changed);

    /// <summary>The rows of one kind.</summary>
    public EntityTable<T> Table<T>()
        where T : CatalogueEntity
    {
        if (!_tables.TryGetValue(typeof(T), out var table))
        {
            _tables.Add(typeof(T), table = new EntityTable<T>(_context));
        }

        return (EntityTable<T>)table;
    }

    /// <summary>The pairs of one relation.</summary>
    public PairTable Pairs<T>(string navigation)
        where T : CatalogueEntity
    {
        if (!_pairs.TryGetValue((typeof(T), navigation), out var pairs))
        {
            _pairs.Add((typeof(T), navigation), pairs = new PairTable(_context, typeof(T), navigation));
        }

        return pairs;
    }

    /// <summary>The parts of one kind.</summary>
    /// <param name="owner">The column with the key of the row that a part belongs to.</param>
    /// <param name="content">All that a part says, for comparison.</param>
    public PartTable<T> Parts<T>(string owner, Func<T, object> content)
        where T : class
    {
        if (!_parts.TryGetValue(typeof(T), out var parts))
        {
            _parts.Add(typeof(T), parts = new PartTable<T>(_context, owner, content));
        }

        return (PartTable<T>)parts;
    }

    /// <summary>The id that a key stands for; null for no key, and for an unknown one, which is told.</summary>
    public int? Find<T>(Row row, string column, string? key)
        where T : CatalogueEntity
    {
        if (key is null)
        {
            return null;
        }

        if (Table<T>().Find(key) is { } id)
        {
            return id;
        }

        row.Report(column, $"names the {Word<T>()} '{key}', which is in no sheet and not in the database");
        return null;
    }

    /// <summary>The id that the key in a column stands for; null for an empty cell and for an unknown key, which are told.</summary>
    public int? FindRequired<T>(Row row, string column)
        where T : CatalogueEntity
    {
        if (row[column] is null)
        {
            row.Report(column, "is empty");
        }

        return Find<T>(row, column, row[column]);
    }

    /// <summary>The id that an English name stands for; null for no name, and for an unknown one, which is told.</summary>
    public int? FindByEnglishName<T>(Row row, string column, string? name)
        where T : NamedFact
    {
        if (name is null)
        {
            return null;
        }

        if (Table<T>().FindByEnglishName(name) is { } id)
        {
            return id;
        }

        row.Report(column, $"names the {Word<T>()} '{name}', which is the English name of none");
        return null;
    }

    /// <summary>Has a column written when the rows are stored and may point to each other in circles.</summary>
    public void AfterRowsAreStored(CircularReference reference) => _circularReferences.Add(reference);

    /// <summary>Takes a stored row away.</summary>
    public void Remove<T>(T entity)
        where T : CatalogueEntity
    {
        Table<T>().Forget(entity.ImportKey);
        _context.Remove(entity);
    }

    /// <summary>What the import does with a row; to be asked once it is stored.</summary>
    public RowOutcome OutcomeOf(CatalogueEntity entity) =>
        _added.Contains(entity) ? RowOutcome.Added : _changed.Contains(entity) ? RowOutcome.Changed : RowOutcome.Unchanged;

    /// <summary>Writes everything to the database, inside the transaction that the context is in.</summary>
    /// <param name="order">The kinds of row, each after those it points to.</param>
    public void Store(IEnumerable<Type> order)
    {
        NoteChanges();
        foreach (var producer in _changed.OfType<Producer>())
        {
            producer.UpdatedAt = Now;
        }

        foreach (var product in _changed.OfType<Product>().Concat(Changes.OfType<IPartOfProduct>().Select(part => Table<Product>().ById(part.ProductId))))
        {
            product.UpdatedAt = Now;
        }

        // New rows are inserted without being tracked, which is many times faster.
        foreach (var type in order)
        {
            if (_tables.TryGetValue(type, out var table))
            {
                table.Insert();
            }
        }

        // Changes of stored rows go through EF Core, after the new rows that they may point to.
        _context.ChangeTracker.DetectChanges();
        _context.SaveChanges();
        WriteCircularReferences();
        foreach (var pairs in _pairs.Values)
        {
            pairs.Write();
        }

        foreach (var parts in _parts.Values)
        {
            parts.Write();
        }
    }

    private void NoteChanges()
    {
        foreach (var table in _tables.Values)
        {
            _added.UnionWith(table.Added);
        }

        _context.ChangeTracker.DetectChanges();
        _changed.UnionWith(_context.ChangeTracker.Entries<CatalogueEntity>()
            .Where(entry => entry.State == EntityState.Modified).Select(entry => entry.Entity));
        foreach (var pairs in _pairs.Values)
        {
            _changed.UnionWith(pairs.Compare(_added.Contains));
        }

        foreach (var parts in _parts.Values)
        {
            _changed.UnionWith(parts.Compare(_added.Contains));
        }

        _changed.UnionWith(_circularReferences.Select(reference => reference.Entity));
        _changed.ExceptWith(_added);
    }

    private void WriteCircularReferences()
    {
        foreach (var column in _circularReferences.GroupBy(reference => (Type: reference.Entity.GetType(), reference.Column)))
        {
            var table = _context.Model.FindEntityType(column.Key.Type)!.GetTableName()!;
            using var update = new PreparedUpdate(_context, table, [column.Key.Column]);
            foreach (var reference in column)
            {
                update.Set(reference.Entity.Id, reference.TargetId);
            }
        }
    }

    // PointOfSale is a point of sale.
    private static string Word<T>() => string.Concat(typeof(T).Name.Select((letter, i) =>
        char.IsUpper(letter) ? (i > 0 ? " " : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
