using System.Reflection;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CraftGraph.Data.Providers;

/// <summary>What a database holds, as far as a start needs to know. Read without EF Core, whose model takes longer than the rest of a start.</summary>
/// <param name="Tables">How many tables it has.</param>
/// <param name="Migrations">The migrations that were run on it, in their order.</param>
/// <param name="Content">What was put into it, by key.</param>
internal sealed record CatalogueState(int Tables, IReadOnlyList<string> Migrations, IReadOnlyDictionary<string, string> Content)
{
    private const string HistoryTable = "__EFMigrationsHistory";

    /// <summary>True for a database without tables: a new one.</summary>
    public bool IsEmpty => Tables == 0;

    /// <summary>The migrations that the program has for a context, in their order.</summary>
    public static IReadOnlyList<string> FindMigrations(Type context) =>
    [
        .. context.Assembly.GetTypes()
            .Where(type => type.GetCustomAttribute<DbContextAttribute>()?.ContextType == context)
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>()
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads it.</summary>
    /// <param name="place">The database, for what is told.</param>
    /// <param name="tables">The names of its tables.</param>
    /// <param name="known">The migrations that the program has.</param>
    /// <param name="query">Runs a statement and gives the first column of every row.</param>
    /// <exception cref="CatalogueDatabaseException">It is not a catalogue, or one of a newer version.</exception>
    public static CatalogueState Read(string place, List<string> tables, IReadOnlyList<string> known, Func<string, List<string>> query)
    {
        if (tables.Count == 0)
        {
            return new CatalogueState(0, [], new Dictionary<string, string>());
        }

        if (!tables.Contains(HistoryTable))
        {
            throw new CatalogueDatabaseException($"'{place}' is a database of another program: it has tables, but none of a catalogue.");
        }

        var migrations = query($"SELECT \"MigrationId\" FROM \"{HistoryTable}\" ORDER BY \"MigrationId\"");
        if (migrations.Except(known).FirstOrDefault() is { } unknown)
        {
            throw new CatalogueDatabaseException(
                $"'{place}' was made by a newer version of the program, or by another one: it has the migration '{unknown}', which this version does not know.");
        }

        var content = tables.Contains("StoredState") ? ReadContent(query) : [];
        return new CatalogueState(tables.Count, migrations, content);
    }

    /// <summary>True when no migration is missing and the content is the wanted one.</summary>
    /// <param name="known">The migrations that the program has.</param>
    /// <param name="wantedContent">What the catalogue is to hold.</param>
    public bool IsCurrent(IReadOnlyList<string> known, IReadOnlyDictionary<string, string> wantedContent) =>
        Migrations.Count == known.Count
        && wantedContent.All(wanted => Content.TryGetValue(wanted.Key, out var value) && value == wanted.Value);

    private static Dictionary<string, string> ReadContent(Func<string, List<string>> query)
    {
        var keys = query("SELECT \"Key\" FROM \"StoredState\" ORDER BY \"Key\"");
        var values = query("SELECT \"Value\" FROM \"StoredState\" ORDER BY \"Key\"");
        return keys.Zip(values).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
    }
}
