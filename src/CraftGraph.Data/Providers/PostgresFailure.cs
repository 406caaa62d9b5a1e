using System.Net.Sockets;
using Npgsql;

namespace CraftGraph.Data.Providers;

/// <summary>Says in one line what PostgreSQL's errors mean for a catalogue.</summary>
internal static class PostgresFailure
{
    /// <summary>The exception to tell the user. No message has the password.</summary>
    public static CatalogueDatabaseException Explain(NpgsqlException exception, NpgsqlConnectionStringBuilder to)
    {
        var server = $"{to.Host}:{to.Port}";
        var database = $"'{to.Database} on {server}'";
        return new(
            exception switch
            {
                PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } =>
                    $"The server at {server} has no database '{to.Database}'; create it, for example with: createdb -h {to.Host} -p {to.Port} {to.Database}",
                PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } =>
                    $"The server at {server} does not let the user '{to.Username}' in: the name or the password is wrong.",
                PostgresException { SqlState: PostgresErrorCodes.LockNotAvailable } =>
                    $"{database} is locked: another process was still preparing it when the waiting time was over.",
                PostgresException { SqlState: PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.ReadOnlySqlTransaction } refused =>
                    $"{database} cannot be written by the user '{to.Username}': {OneLine(refused.MessageText)}.",
                PostgresException { SqlState: PostgresErrorCodes.TooManyConnections } => $"The server at {server} has no connection left.",
                PostgresException { SqlState: PostgresErrorCodes.DiskFull } => $"There is no room left on the disk of {database}.",
                PostgresException other => $"{database} cannot be used: {OneLine(other.MessageText)} ({other.SqlState}).",
                { InnerException: SocketException or TimeoutException } or { InnerException: null } =>
                    $"No PostgreSQL answers at {server}: {OneLine(exception.InnerException?.Message ?? exception.Message)}.",
                _ => $"{database} cannot be used: {OneLine((exception.InnerException ?? exception).Message)}",
            },
            exception);
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ").TrimEnd('.');
}
