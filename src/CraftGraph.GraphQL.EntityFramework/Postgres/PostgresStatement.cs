using System.Globalization;
using System.Text;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>A statement as it is sent: with numbered parameters, and for the rows of all parents at once. Never changes.</summary>
/// <remarks>
/// A statement that is compiled for one parent becomes the inner side of a LATERAL join, which PostgreSQL runs for each parent in turn:
/// <code>
/// SELECT child.*, parent.n
/// FROM unnest($1) WITH ORDINALITY AS parent(k0, n)
/// CROSS JOIN LATERAL (SELECT ... WHERE "MakerId" = parent.k0 ORDER BY ... LIMIT $2) AS child
/// ORDER BY parent.n
/// </code>
/// The numbering is known to be in order, so nothing is sorted, and the rows of a parent stay in the order of the inner statement.
/// </remarks>
internal sealed class PostgresStatement
{
    private PostgresStatement(CompiledStatement statement, string sql, int[] parentColumns, StatementParameter[] parameters)
    {
        Statement = statement;
        Sql = sql;
        ParentColumns = parentColumns;
        Parameters = parameters;
        Columns = [.. statement.Columns];
        IsPlannedForValues = PostgresDialect.MatchesText(statement.Sql);
    }

    /// <summary>The statement as it was compiled.</summary>
    public CompiledStatement Statement { get; }

    /// <summary>The text: parameters of parents first, an array each, then those of the request.</summary>
    public string Sql { get; }

    /// <summary>The columns of the parent's row that are parameters; none for a statement of the root.</summary>
    public int[] ParentColumns { get; }

    /// <summary>The parameters that the request has.</summary>
    public StatementParameter[] Parameters { get; }

    /// <summary>For each column that outputs read, where it stands in a row.</summary>
    public int[] Columns { get; }

    /// <summary>
    /// Whether it is planned for the values of each request: it reads the rows with a word, which may be a few or most, and PostgreSQL does not know which
    /// until it has seen the word.
    /// </summary>
    public bool IsPlannedForValues { get; }

    /// <summary>Whether the last column of a row is the number of its parent.</summary>
    public bool HasParents => ParentColumns.Length > 0;

    public static PostgresStatement Create(CompiledStatement statement)
    {
        int[] parents = [.. statement.Parameters.Where(parameter => parameter.ParentColumn >= 0).Select(parameter => parameter.ParentColumn)];
        StatementParameter[] parameters = [.. statement.Parameters.Where(parameter => parameter.ParentColumn < 0)];
        var sql = Write(statement, i => string.Create(CultureInfo.InvariantCulture, $"k{i}"), parents.Length + 1);
        return new(statement, parents.Length == 0 ? sql : ForAll(sql, Keys(parents.Length)), parents, parameters);
    }

    /// <summary>The text for one parent.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="parentColumn">The column of the table "parent" that a parameter is, by its number among those of parents.</param>
    /// <param name="firstParameter">The number of the first parameter that the request has; the others follow.</param>
    public static string Write(CompiledStatement statement, Func<int, string> parentColumn, int firstParameter)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var parents = 0;
        foreach (var parameter in statement.Parameters)
        {
            names.Add(
                parameter.Name,
                parameter.ParentColumn >= 0
                    ? $"parent.{parentColumn(parents++)}"
                    : string.Create(CultureInfo.InvariantCulture, $"${firstParameter++}"));
        }

        return Rename(statement.Sql, names);
    }

    /// <summary>The text for all parents.</summary>
    /// <param name="sql">The text for one, as <see cref="Write"/> makes it.</param>
    /// <param name="parents">The table "parent", which numbers its rows from 1 in the column n.</param>
    /// <param name="condition">Which parents it is for; empty for all.</param>
    public static string ForAll(string sql, string parents, string condition = "") => $"""
        SELECT child.*, parent.n
        FROM {parents}
        CROSS JOIN LATERAL (
        {sql}
        ) AS child
        {condition}ORDER BY parent.n
        """;

    // The parameters of the same number bring the keys of all parents.
    private static string Keys(int keys)
    {
        var numbers = Enumerable.Range(0, keys).ToList();
        return $"unnest({string.Join(", ", numbers.Select(i => $"${i + 1}"))}) WITH ORDINALITY AS parent({string.Join(", ", numbers.Select(i => $"k{i}"))}, n)";
    }

    // What stands in quotes, a text or a name, is left as it is.
    private static string Rename(string sql, Dictionary<string, string> names)
    {
        var text = new StringBuilder(sql.Length);
        var quote = '\0';
        for (var i = 0; i < sql.Length; i++)
        {
            var character = sql[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '\'' or '"')
            {
                quote = character;
            }
            else if (character == '@' && FindName(sql, i) is var end && names.TryGetValue(sql[i..end], out var name))
            {
                text.Append(name);
                i = end - 1;
                continue;
            }

            text.Append(character);
        }

        return text.ToString();
    }

    private static int FindName(string sql, int start)
    {
        var end = start + 1;
        while (end < sql.Length && (char.IsAsciiLetterOrDigit(sql[end]) || sql[end] == '_'))
        {
            end++;
        }

        return end;
    }
}
