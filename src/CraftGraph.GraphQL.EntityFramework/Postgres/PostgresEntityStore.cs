using System.Runtime.CompilerServices;
using CraftGraph.GraphQL.EntityFramework.Statements;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CraftGraph.GraphQL.EntityFramework.Postgres;

/// <summary>
/// A PostgreSQL database, 15 or later: a few connections kept open for reading, each with the statements that it ran most prepared. Dispose it when no
/// request is running.
/// </summary>
public sealed class PostgresEntityStore : EntityStore, IDisposable
{
    // Statements are prepared when they run for the second time: what is asked once is not worth it.
    private const int StatementsKept = 1000;

    // Reads only, one snapshot for each transaction, a batch of statements being one; compiling to machine code is for reports that take seconds. A statement is
    // planned once for each connection: planned for each request, a list near a place takes ten times what it takes to run.
    private const string ServerSettings =
        "-c default_transaction_isolation=repeatable\\ read -c default_transaction_read_only=on -c jit=off -c plan_cache_mode=force_generic_plan";

    private static readonly ConditionalWeakTable<CompiledStatement, PostgresStatement> Translated = [];

    private readonly Func<DbContext> _createContext;
    private readonly NpgsqlDataSource _source;

    // Whoever looks has a connection of the other already: with one pool for both, requests could wait for each other for ever.
    private readonly NpgsqlDataSource _looks;

    /// <summary>Creates the store; nothing is opened yet.</summary>
    /// <param name="createContext">Makes a context on the database, to compile statements with.</param>
    /// <param name="connectionString">The database, as Npgsql takes it.</param>
    /// <param name="connections">How many requests read at the same time; the others wait their turn.</param>
    public PostgresEntityStore(Func<DbContext> createContext, string connectionString, int connections)
    {
        _createContext = createContext;
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            Pooling = true,
            MinPoolSize = 0,
            MaxPoolSize = connections,
            MaxAutoPrepare = StatementsKept,
            AutoPrepareMinUsages = 2,

            // Nothing is set on a connection that the next request could see.
            NoResetOnClose = true,

            // A request has its own time, after which it is cancelled.
            CommandTimeout = 0,
        };
        settings.Options = string.IsNullOrEmpty(settings.Options) ? ServerSettings : $"{settings.Options} {ServerSettings}";
        (_source, _looks) = (Build(), Build());

        NpgsqlDataSource Build() => new NpgsqlSlimDataSourceBuilder(settings.ConnectionString).EnableArrays().EnableTransportSecurity().Build();
    }

    internal override SqlDialect Dialect { get; } = new PostgresDialect();

    /// <inheritdoc/>
    public override DbContext CreateContext() => _createContext();

    /// <inheritdoc/>
    public override async ValueTask<StatementSession> OpenSessionAsync(CancellationToken cancellationToken) =>
        new PostgresSession(this, await OpenConnectionAsync(cancellationToken).ConfigureAwait(false), cancellationToken);

    /// <inheritdoc/>
    /// <remarks>
    /// The mark is a snapshot: two that are equal see the same. It differs after commits to other databases of the server too, and after some of the server's own work.
    /// </remarks>
    public override async ValueTask<string> ReadChangeMarkAsync(CancellationToken cancellationToken)
    {
        await using var command = _source.CreateCommand("SELECT pg_current_snapshot()::text");
        return (string)(await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false))!;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _source.Dispose();
        _looks.Dispose();
    }

    internal override void Look(CompiledStatement statement, IReadOnlyList<object?> values, Action<RowReader> read)
    {
        var translated = Translate(statement);
        using var command = _looks.CreateCommand(translated.Sql);
        foreach (var value in values)
        {
            command.Parameters.Add(PostgresBinder.Create(value));
        }

        using var rows = new PostgresRows(translated);
        rows.AddParent(null, int.MaxValue, []);
        using (var reader = command.ExecuteReader())
        {
            rows.Begin(reader, 0);
            while (reader.Read())
            {
                rows.KeepRow(reader, 0);
            }
        }

        rows.End();
        rows.Open(null);
        read(rows);
    }

    /// <summary>A connection of the pool, which it goes back to when it is disposed.</summary>
    internal ValueTask<NpgsqlConnection> OpenConnectionAsync(CancellationToken cancellationToken) => _source.OpenConnectionAsync(cancellationToken);

    /// <summary>A statement as it is sent; made once, and gone with the statement.</summary>
    internal static PostgresStatement Translate(CompiledStatement statement) => Translated.GetValue(statement, PostgresStatement.Create);
}
