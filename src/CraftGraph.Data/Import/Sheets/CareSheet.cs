using System.Linq.Expressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary>Which care things of one kind need: <c>material-care.csv</c>, <c>family-care.csv</c>, <c>product-care.csv</c>.</summary>
/// <param name="fileName">Name of the file.</param>
/// <param name="column">The column with the key of the thing.</param>
/// <param name="relation">The thing's instructions, which the row replaces.</param>
internal sealed class CareSheet<T>(string fileName, string column, Expression<Func<T, IEnumerable<CareInstruction>>> relation) : Sheet(fileName)
    where T : CatalogueEntity
{
    private const string Column = "care_ids";

    private readonly string _relation = ((MemberExpression)relation.Body).Member.Name;
    private readonly List<(Row Row, T Thing, IReadOnlyList<int> Care)> _rows = [];
    private IReadOnlyList<Row> _read = [];

    public override IReadOnlyList<string> RequiredColumns => [column, Column];

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
            }
            else
            {
                var thing = session.Table<T>().ById(id);
                var care = row.List(Column).Select(code => session.Find<CareInstruction>(row, Column, code)).OfType<int>().ToList();
                session.Pairs<T>(_relation).Replace(thing, care);
                _rows.Add((row, thing, care));
            }
        }
    }

    // Nobody can keep to two degrees of one process.
    public override void Check(ImportSession session)
    {
        foreach (var (row, _, care) in _rows)
        {
            if (care.Select(id => session.Table<CareInstruction>().ById(id)).GroupBy(instruction => instruction.Kind)
                .FirstOrDefault(kind => CareRule.IsSingle(kind.Key) && kind.Skip(1).Any()) is { } kind)
            {
                row.Report(Column, $"has several instructions of one kind, {string.Join(" and ", kind.Select(instruction => instruction.Code))}; one is expected");
            }
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
