using System.Collections.Concurrent;
using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>Commands of one text that no request has at the moment, with the parameters that they ran with last. Safe for use by several threads.</summary>
internal sealed class PostgresCommands(string sql)
{
    private readonly ConcurrentBag<NpgsqlBatchCommand> _idle = [];

    /// <summary>The text.</summary>
    public string Sql => sql;

    /// <summary>A command, whose parameters are to be bound.</summary>
    public NpgsqlBatchCommand Take()
    {
        var command = _idle.TryTake(out var idle) ? idle : new();

        // Set each time, for this is what has it forget the connection on which it was prepared; it may run on another.
        command.CommandText = sql;
        return command;
    }

    /// <summary>Gives back one that has run.</summary>
    public void Return(NpgsqlBatchCommand command) => _idle.Add(command);
}
