using Microsoft.Data.Sqlite;

namespace CraftGraph.Data.Providers;

/// <summary>Says in one line what SQLite's errors mean for a catalogue.</summary>
internal static class SqliteFailure
{
    // https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>True when another connection holds the lock that was asked for.</summary>
    public static bool IsLocked(SqliteException exception) => exception.SqliteErrorCode is Busy or Locked;

    /// <summary>The exception for a file that a page of cannot be read.</summary>
    public static CatalogueDatabaseException Damaged(string file, Exception? cause) =>
        new($"'{file}' is damaged; restore it from a backup, or move it away to begin anew.", cause);

    /// <summary>Tells when the file's folder is missing, or its name is that of a folder.</summary>
    public static void RequireFolder(string file)
    {
        // A URI, which SQLite resolves by its own rules.
        if (file.StartsWith("file:", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        if (Directory.Exists(file))
        {
            throw new CatalogueDatabaseException($"'{file}' is a folder; the name of a file is expected.");
        }

        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new CatalogueDatabaseException($"The folder '{folder}' for the database does not exist.");
        }
    }

    /// <summary>The exception to tell the user.</summary>
    public static CatalogueDatabaseException Explain(SqliteException exception, string file) => exception.SqliteErrorCode switch
    {
        NotADatabase => new CatalogueDatabaseException($"'{file}' is not a SQLite database.", exception),
        Corrupt => Damaged(file, exception),
        Busy or Locked => new CatalogueDatabaseException(
            $"'{file}' is locked: another process was still preparing it when the waiting time was over.", exception),
        ReadOnly => new CatalogueDatabaseException($"'{file}' cannot be written: the file or its folder is read-only.", exception),
        CannotOpen => new CatalogueDatabaseException($"'{file}' cannot be opened or created; is its folder writable?", exception),
        Full => new CatalogueDatabaseException($"There is no room left on the disk of '{file}'.", exception),
        InputOutput => new CatalogueDatabaseException($"The disk of '{file}' cannot be read or written.", exception),
        _ => new CatalogueDatabaseException($"'{file}' cannot be used: {exception.Message.ReplaceLineEndings(" ")}", exception),
    };
}
