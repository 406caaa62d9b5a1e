using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Sqlite;

/// <summary>Tells whether anybody has committed to a database, on a connection kept for that. Not safe for use by two threads at once.</summary>
/// <remarks>Source: SQLite's <c>PRAGMA data_version</c>, which differs on a connection once another one, of whichever process, has committed.</remarks>
internal sealed class SqliteChangeMark : IDisposable
{
    private DbContext? _context;
    private SqliteCommand? _command;
    private long _opened;

    /// <summary>The mark; that of a new connection differs from all before.</summary>
    public string Read(Func<DbContext> createContext)
    {
        try
        {
            var version = (_command ?? Open(createContext)).ExecuteScalar();
            return string.Create(CultureInfo.InvariantCulture, $"{_opened}.{version}");
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        _command?.Dispose();
        _context?.Dispose();
        (_command, _context) = (null, null);
    }

    private SqliteCommand Open(Func<DbContext> createContext)
    {
        _opened++;
        _context = createContext();
        _context.Database.OpenConnection();
        _command = ((SqliteConnection)_context.Database.GetDbConnection()).CreateCommand();
        _command.CommandText = "PRAGMA data_version";
        _command.Prepare();
        return _command;
    }
}
