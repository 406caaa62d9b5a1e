using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import;

/// <summary>A sheet with one part of something in each row. What a row of it names has exactly the parts that the sheet gives it.</summary>
/// <typeparam name="TOwner">What the parts belong to.</typeparam>
/// <typeparam name="TPart">The parts.</typeparam>
/// <param name="fileName">Name of the file.</param>
internal abstract class PartSheet<TOwner, TPart>(string fileName) : Sheet(fileName)
    where TOwner : CatalogueEntity
    where TPart : class
{
    private readonly Dictionary<TOwner, List<(Row Row, TPart Part)>> _parts = [];
    private IReadOnlyList<Row> _rows = [];

    /// <inheritdoc />
    public sealed override void Register(IReadOnlyList<Row> rows, ImportSession session) => _rows = rows;

    /// <inheritdoc />
    public sealed override void Apply(ImportSession session)
    {
        foreach (var row in _rows)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            if (OwnerOf(row, session) is not { } id)
            {
                continue;
            }

            var owner = session.Table<TOwner>().ById(id);
            if (Read(row, owner, session) is { } part)
            {
                if (!_parts.TryGetValue(owner, out var parts))
                {
                    _parts.Add(owner, parts = []);
                }

                parts.Add((row, part));
            }
        }
    }

    /// <inheritdoc />
    public sealed override void Check(ImportSession session)
    {
        var table = Table(session);
        var stored = table.StoredOf(_parts.Keys);
        foreach (var (owner, parts) in _parts)
        {
            CheckParts(owner, parts, stored[owner.Id], session);
            table.Replace(owner, [.. parts.Select(part => part.Part)]);
        }
    }

    /// <inheritdoc />
    public sealed override SheetReport Report(ImportSession session)
    {
        var outcomes = _parts.SelectMany(owner => owner.Value.Select(_ => session.OutcomeOf(owner.Key))).CountBy(outcome => outcome).ToDictionary();
        return new SheetReport(
            FileName,
            outcomes.GetValueOrDefault(RowOutcome.Added),
            outcomes.GetValueOrDefault(RowOutcome.Changed),
            outcomes.GetValueOrDefault(RowOutcome.Unchanged));
    }

    /// <summary>Where the parts are stored.</summary>
    protected abstract PartTable<TPart> Table(ImportSession session);

    /// <summary>The id of what a row's part belongs to; null when it has none, which is told.</summary>
    protected abstract int? OwnerOf(Row row, ImportSession session);

    /// <summary>The part that a row says; null when it cannot be read, which is told.</summary>
    protected abstract TPart? Read(Row row, TOwner owner, ImportSession session);

    /// <summary>Looks at all parts of one owner.</summary>
    /// <param name="owner">The owner.</param>
    /// <param name="parts">Those of the sheet, in order of their rows.</param>
    /// <param name="stored">Those of the database.</param>
    /// <param name="session">The import.</param>
    protected abstract void CheckParts(TOwner owner, IReadOnlyList<(Row Row, TPart Part)> parts, IEnumerable<TPart> stored, ImportSession session);
}
