using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Import;

/// <summary>The rows of one kind during an import: those of the database and those of the sheets, by key.</summary>
internal sealed class EntityTable<T> : IEntityTable
    where T : CatalogueEntity
{
    private readonly CatalogueContext _context;
    private readonly Dictionary<string, T> _stored = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T> _opened = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Id, string Place)> _registered = new(StringComparer.Ordinal);
    private readonly List<T> _added = [];
    private Dictionary<string, int>? _idsByEnglishName;
    private Dictionary<int, T>? _byId;
    private bool _hasSheet;
    private int _lastId;

    /// <summary>Reads what the database has.</summary>
    public EntityTable(CatalogueContext context)
    {
        _context = context;
        _lastId = LastId(context);
        if (_lastId > 0)
        {
            foreach (var entity in Stored(context))
            {
                _stored.Add(entity.ImportKey, entity);
            }
        }
    }

    /// <inheritdoc />
    public IEnumerable<string> KeysThatNoSheetHas =>
        !_hasSheet ? [] : _stored.Keys.Except(_registered.Keys).Select(key => $"{typeof(T).Name}/{key}");

    /// <inheritdoc />
    public IReadOnlyCollection<CatalogueEntity> Added => _added;

    /// <summary>All entities known: of the database, and opened by sheets.</summary>
    public IEnumerable<T> All => _stored.Where(pair => !_opened.ContainsKey(pair.Key)).Select(pair => pair.Value).Concat(_opened.Values);

    /// <summary>Says that a sheet of this kind is read, so that stored rows which it lacks are told.</summary>
    public void BeginSheet() => _hasSheet = true;

    /// <summary>Gives a row of a sheet its id: the stored one, or the next.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="place">File and line, for another row with the same key.</param>
    /// <returns>Null, or the place of the row that has the key already.</returns>
    public string? Register(string key, string place)
    {
        if (_registered.TryGetValue(key, out var before))
        {
            return before.Place;
        }

        _registered.Add(key, (_stored.TryGetValue(key, out var stored) ? stored.Id : ++_lastId, place));
        return null;
    }

    /// <summary>The id of a row of a sheet or of the database; null when there is none.</summary>
    public int? Find(string key) =>
        _registered.TryGetValue(key, out var row) ? row.Id : _stored.TryGetValue(key, out var entity) ? entity.Id : null;

    /// <summary>The id of a row by its English name, whatever its case and accents; null when there is none.</summary>
    public int? FindByEnglishName(string name)
    {
        if (_idsByEnglishName is null)
        {
            _idsByEnglishName = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var entity in All)
            {
                if (entity is NamedFact { Name.En: { } english })
                {
                    _idsByEnglishName.TryAdd(TextFolding.Fold(english), entity.Id);
                }
            }
        }

        return _idsByEnglishName.TryGetValue(TextFolding.Fold(name), out var id) ? id : null;
    }

    /// <summary>The entity of a registered row: the stored one, or a new one.</summary>
    public T Open(string key, Func<int, T> create)
    {
        if (_opened.TryGetValue(key, out var open))
        {
            return open;
        }

        if (!_stored.TryGetValue(key, out var entity))
        {
            entity = create(_registered[key].Id);
            _added.Add(entity);
        }

        _opened.Add(key, entity);
        return entity;
    }

    /// <summary>The entity with an id, of the database or opened by a sheet.</summary>
    public T ById(int id)
    {
        // Opened after the index was made: made again. Sheets are applied before anybody asks, so this is rare.
        if (_byId is null || !_byId.TryGetValue(id, out var entity))
        {
            _byId = All.ToDictionary(row => row.Id);
            entity = _byId[id];
        }

        return entity;
    }

    /// <summary>Leaves out a stored row that is being removed.</summary>
    public void Forget(string key) => _stored.Remove(key);

    /// <summary>The entity of a row that was opened.</summary>
    public T Entity(string key) => _opened[key];

    /// <inheritdoc />
    public void Insert()
    {
        if (_added.Count == 0)
        {
            return;
        }

        using var insert = new EntityInsert<T>(_context);
        _added.ForEach(insert.Add);
    }

    // The demonstration set may be millions of rows, which no sheet names.
    private static IQueryable<T> Stored(CatalogueContext context) => typeof(T) switch
    {
        var type when type.IsAssignableTo(typeof(Producer)) || type == typeof(Product) || type == typeof(LabelAward) =>
            context.Set<T>().Where(entity => !EF.Property<bool>(entity, nameof(Producer.IsDemonstration))),
        var type when type.IsAssignableTo(typeof(IPartOfProduct)) =>
            context.Set<T>().Where(entity => !EF.Property<Product>(entity, nameof(Product)).IsDemonstration),
        var type when type == typeof(PointOfSale) || type == typeof(OpeningRule) =>
            context.Set<T>().Where(entity => EF.Property<Verification>(entity, nameof(Fact.Verification)) != Verification.Demonstration),
        var type when type == typeof(Image) => context.Set<T>().Where(entity => !EF.Property<bool>(entity, nameof(Image.IsDrawing))),
        _ => context.Set<T>(),
    };

    private static int LastId(CatalogueContext context)
    {
        var entityType = context.Model.FindEntityType(typeof(T))!;
        return LastIdOf.Table(context, entityType.GetTableName()!);
    }
}
