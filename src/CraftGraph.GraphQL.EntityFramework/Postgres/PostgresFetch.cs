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
    private readonly List<(int Parent, int Count)> _links = [(-1, int.MaxValue)];
    private int _columns = first.Statement.Statement.ColumnTypes?.Count ?? MostColumns;

    /// <summary>The rows of all its statements.</summary>
    public IReadOnlyList<PostgresRows> Rows => _rows;

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

        var parent = _rows.IndexOf(source);
        _rows.Add(new(translated, source, count, items));
        _links.Add((parent, source.MostWritten));
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
        for (var i = 1; i < _rows.Count; i++)
        {
            _rows[i].AddParameters(command, context);
            if (IsLimited(i))
            {
                command.Parameters.Add(PostgresBinder.Create(_links[i].Count));
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

        var chain = PostgresChain.Create([.. _rows.Select((rows, i) => new PostgresLink(rows.Statement, _links[i].Parent, IsLimited(i)))]);
        Chains.AddOrUpdate(first.Statement.Statement, chain);
        return chain;
    }

    private bool IsMine(PostgresChain chain)
    {
        var isMine = chain.Links.Count == _rows.Count;
        for (var i = 0; isMine && i < _rows.Count; i++)
        {
            isMine = chain.Links[i].Statement == _rows[i].Statement && chain.Links[i].Parent == _links[i].Parent && chain.Links[i].IsLimited == IsLimited(i);
        }

        return isMine;
    }

    // The rows of several parents are numbered through, so that their number says nothing about which of a parent's rows it is.
    private bool IsLimited(int i) => _links[i].Parent == 0 && !first.Statement.HasParents && _links[i].Count < int.MaxValue;
}
