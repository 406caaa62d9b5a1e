using System.Globalization;
using CraftGraph.GraphQL.EntityFramework.Shapes;

namespace CraftGraph.GraphQL.EntityFramework.Statements;

/// <summary>How many rows a statement gives at most: a number that stands in its text, or one that each request has.</summary>
internal sealed class RowLimit
{
    private const string ParameterName = "@limit";

    private RowLimit(string text, int most, StatementParameter[] parameters) => (Text, Most, Parameters) = (text, most, parameters);

    /// <summary>What stands in SQL for the number.</summary>
    public string Text { get; }

    /// <summary>The greatest number that any request has.</summary>
    public int Most { get; }

    /// <summary>The parameter, where requests differ.</summary>
    public IReadOnlyList<StatementParameter> Parameters { get; }

    /// <summary>The same number in each request.</summary>
    public static RowLimit Fixed(int rows) => new(rows.ToString(CultureInfo.InvariantCulture), rows, []);

    /// <summary>A number that each request has.</summary>
    /// <param name="rows">The number, an <see cref="int"/>.</param>
    /// <param name="most">The greatest that it can be.</param>
    public static RowLimit Of(ValueSource rows, int most) => new(ParameterName, most, [new() { Name = ParameterName, Source = rows }]);
}
