using System.Linq.Expressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary>A sheet with a row for each thing, which gives it all things of another kind that belong to it, such as <c>product-images.csv</c>.</summary>
/// <param name="fileName">Name of the file.</param>
/// <param name="column">The column with the key of the thing.</param>
/// <param name="listColumn">The column with the keys of the others.</param>
/// <param name="relation">What leads to them; the row replaces them.</param>
internal class PairSheet<T, TTarget>(string fileName, string column, string listColumn, Expression<Func<T, IEnumerable<TTarget>>> relation) : Sheet(fileName)
    where T : CatalogueEntity
    where TTarget : CatalogueEntity
{
    private readonly string _relation = ((MemberExpression)relation.Body).Member.Name;
    private readonly List<(Row Row, T Thing, IReadOnlyList<int> Targets)> _rows = [];
    private IReadOnlyList<Row> _read = [];

    public override IReadOnlyList<string> RequiredColumns => [column, listColumn];

    /// <summary>The rows that were read: the thing of each and the ids of the others.</summary>
    protected IReadOnlyList<(Row Row, T Thing, IReadOnlyList<int> Targets)> Rows => _rows;

    public override void Register(IReadOnlyList<Row> rows, ImportSession session) => _read = rows;

    public override void Apply(ImportSession session)
    {
        var seen = new HashSet<int>();
        foreach (var row in _read)
        {
            session.CancellationToken.ThrowIfCancellationRequested();
            if (session.FindRequired<T>(row, column) is not { } id)
            {
                continue;
            }

            if (!seen.Add(id))
            {
                row.Report(column, "stands twice in the sheet");
                continue;
            }

            var thing = session.Table<T>().ById(id);
            var targets = row.List(listColumn).Select(key => session.Find<TTarget>(row, listColumn, key)).OfType<int>().ToList();
            session.Pairs<T>(_relation).Replace(thing, targets);
            _rows.Add((row, thing, targets));
        }
    }

    public override SheetReport Report(ImportSession session)
    {
        var outcomes = _rows.CountBy(row => session.OutcomeOf(row.Thing)).ToDictionary();
        return new SheetReport(
            FileName,
            outcomes.GetValueOrDefault(RowOutcome.Added),
            outcomes.GetValueOrDefault(RowOutcome.Changed),
            outcomes.GetValueOrDefault(RowOutcome.Unchanged));
    }
}
