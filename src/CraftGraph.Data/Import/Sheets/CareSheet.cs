using System.Linq.Expressions;
using CraftGraph.Data.Model;

namespace CraftGraph.Data.Import.Sheets;

/// <summary>Which care things of one kind need: <c>material-care.csv</c>, <c>family-care.csv</c>, <c>product-care.csv</c>.</summary>
/// <param name="fileName">Name of the file.</param>
/// <param name="column">The column with the key of the thing.</param>
/// <param name="relation">The thing's instructions, which the row replaces.</param>
internal sealed class CareSheet<T>(string fileName, string column, Expression<Func<T, IEnumerable<CareInstruction>>> relation)
    : PairSheet<T, CareInstruction>(fileName, column, Column, relation)
    where T : CatalogueEntity
{
    private const string Column = "care_ids";

    // Nobody can keep to two degrees of one process.
    public override void Check(ImportSession session)
    {
        foreach (var (row, _, care) in Rows)
        {
            if (care.Select(id => session.Table<CareInstruction>().ById(id)).GroupBy(instruction => instruction.Kind)
                .FirstOrDefault(kind => CareRule.IsSingle(kind.Key) && kind.Skip(1).Any()) is { } kind)
            {
                row.Report(Column, $"has several instructions of one kind, {string.Join(" and ", kind.Select(instruction => instruction.Code))}; one is expected");
            }
        }
    }
}
