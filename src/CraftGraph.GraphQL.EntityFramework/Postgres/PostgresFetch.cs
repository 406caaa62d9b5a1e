using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.EntityFramework.Outputs;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Planning;
using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>One command of a batch: the rows of a statement, and with them those of statements that run for each of these rows whatever it holds.</summary>
internal sealed class PostgresFetch(PostgresRows first)
{
    // A row of a chain has the columns of all its statements, most of them null.
    private const int MostColumns = 64;

    private static readonly ConditionalWeakTable<CompiledStatement, PostgresChain> Chains = [];

    private readonly List<PostgresRows> _rows = [first];
    private int _columns = first.Statement.Statement.ColumnTypes?.Count ?? MostColumns;

    /// <summary>The rows of all its statements.</summary>
    public IReadOnlyList<PostgresRows> Rows => _rows;

    /// <summary>Whether it is planned for the values of each request.</summary>
    public bool IsPlannedForValues => _rows.Exists(rows => rows.Statement.IsPlannedForValues);

    /// <summary>Adds the rows of a statement for each row of another; false where both cannot be one command.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="source">The other, one of this command's.</param>
    /// <param name="count">How many rows of the statement will be written for each row of the other.</param>
    /// <param name="items">What will be written of each.</param>
    public bool TryAdd(CompiledStatement statement, PostgresRows source, int count, IReadOnlyList<Output> items)
    {
        var translated = PostgresEntityStore.Translate(statement);
        if (!translated.HasParents || statement.ColumnTypes is null || _columns + statement.ColumnTypes.Count > MostColumns)
        {
            return false;
        }

        _rows.Add(new(translated, source, count, items));
        _columns += statement.ColumnTypes.Count;
        return true;
    }

    /// <summary>The command.</summary>
    public NpgsqlBatchCommand CreateCommand(OperationContext context)
    {
        var command = first.CreateCommand(context);
        if (_rows.Count == 1)
        {
            return command;
        }

        command.CommandText = FindChain().Sql;
        foreach (var rows in _rows.Skip(1))
        {
            rows.AddParameters(command, context);
            if (IsLimited(rows))
            {
                command.Parameters.Add(PostgresBinder.Create(first.MostWritten));
            }
        }

        return command;
    }

    /// <summary>Keeps the rows that the command gave.</summary>
    public async ValueTask KeepAsync(NpgsqlDataReader reader, CancellationToken cancellationToken)
    {
        var column = _rows.Count == 1 ? 0 : PostgresChain.OwnColumns;
        foreach (var rows in _rows)
        {
            column = rows.Begin(reader, column);
        }

        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            if (_rows.Count > 1)
            {
                _rows[reader.GetInt32(0)].KeepRow(reader, reader.GetInt64(1));
            }
            else
            {
                first.KeepRow(reader, first.Statement.HasParents ? reader.GetInt64(column) : 0);
            }
        }

        foreach (var rows in _rows)
        {
            rows.End();
        }
    }

    private PostgresChain FindChain()
    {
        if (Chains.TryGetValue(first.Statement.Statement, out var kept) && IsMine(kept))
        {
            return kept;
        }

        var chain = PostgresChain.Create([.. _rows.Select(rows => new PostgresLink(rows.Statement, ParentOf(rows), IsLimited(rows)))]);
        Chains.AddOrUpdate(first.Statement.Statement, chain);
        return chain;
    }

    private bool IsMine(PostgresChain chain)
    {
        var isMine = chain.Links.Count == _rows.Count;
        for (var i = 0; isMine && i < _rows.Count; i++)
        {
            var (link, rows) = (chain.Links[i], _rows[i]);
            isMine = link.Statement == rows.Statement && link.Parent == ParentOf(rows) && link.IsLimited == IsLimited(rows);
        }

        return isMine;
    }

    // The rows of several parents are numbered through, so that their number says nothing about which of a parent's rows it is.
    private bool IsLimited(PostgresRows rows) => rows.Source == first && !first.Statement.HasParents && first.MostWritten < int.MaxValue;

    private int ParentOf(PostgresRows rows) => rows.Source is null ? -1 : _rows.IndexOf(rows.Source);
}
