using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>A sheet with one entity in each row.</summary>
internal abstract class EntitySheet<T> : Sheet
    where T : CatalogueEntity
{
    private readonly SheetColumns<T> _columns = new();
    private readonly List<(Row Row, string Key)> _rows = [];

    /// <summary>Declares the columns.</summary>
    protected EntitySheet(string fileName)
        : base(fileName)
    {
    }

    /// <inheritdoc />
    public sealed override IReadOnlyList<string> RequiredColumns
    {
        get
        {
            EnsureDeclared();
            return [.. KeyColumns, .. _columns.Required];
        }
    }

    /// <summary>The rows that were read, with their entities.</summary>
    protected IEnumerable<(Row Row, T Entity)> Rows(ImportSession session) =>
        _rows.Select(row => (row.Row, session.Table<T>().Entity(row.Key)));

    /// <summary>The columns that the key is made of.</summary>
    protected virtual IReadOnlyList<string> KeyColumns => ["id"];

    /// <summary>Says what each column means.</summary>
    protected abstract void Declare(SheetColumns<T> columns);

    /// <summary>The key of a row, equal to its entity's <see cref="CatalogueEntity.ImportKey"/>; null when it has none, which is told.</summary>
    protected virtual string? KeyOf(Row row, ImportSession session) => SheetKey.Read(row, "id");

    /// <summary>A new entity with its key and what never changes; the columns give the rest.</summary>
    protected abstract T Create(int id, string key, Row row, ImportSession session);

    /// <inheritdoc />
    public sealed override void Register(IReadOnlyList<Row> rows, ImportSession session)
    {
        EnsureDeclared();
        var table = session.Table<T>();
        table.BeginSheet();
        foreach (var row in rows)
        {
            if (KeyOf(row, session) is not { } key)
            {
                continue;
            }

            if (table.Register(key, $"{FileName}:{row.Line}") is { } before)
            {
                row.Report(KeyColumns[0], $"is also the key of {before}");
                continue;
            }

            _rows.Add((row, key));
        }
    }

    /// <inheritdoc />
    public sealed override void Apply(ImportSession session)
    {
        var table = session.Table<T>();
        foreach (var (row, key) in _rows)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            var entity = table.Open(key, id => Create(id, key, row, session));
            foreach (var read in _columns.Readers)
            {
                read(entity, row, session);
            }
        }
    }

    /// <inheritdoc />
    public sealed override SheetReport Report(ImportSession session)
    {
        var outcomes = Rows(session).CountBy(row => session.OutcomeOf(row.Entity)).ToDictionary();
        return new SheetReport(
            FileName,
            outcomes.GetValueOrDefault(RowOutcome.Added),
            outcomes.GetValueOrDefault(RowOutcome.Changed),
            outcomes.GetValueOrDefault(RowOutcome.Unchanged));
    }

    private void EnsureDeclared()
    {
        if (_columns.Readers.Count == 0)
        {
            Declare(_columns);
        }
    }
}
