using CraftGraph.Data;
using CraftGraph.Data.Providers;
using Microsoft.Data.Sqlite;

[assembly: AssemblyFixture(typeof(CraftGraph.Api.Tests.Corpus.CorpusDatabase))]

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>A catalogue with its seed and the demonstration set of a first start, made once for a run of the tests and only read.</summary>
public sealed class CorpusDatabase : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("craftgraph-corpus-");

    /// <summary>Makes the catalogue.</summary>
    public CorpusDatabase()
    {
        Catalogue = new($"Data Source={Path.Combine(_folder.FullName, "catalogue.db")}", Time);
        Catalogue.Prepare(new CatalogueOptions());
    }

    /// <summary>Noon of 15 January 2026, always: answers show when rows were stored, and what is valid today.</summary>
    internal static TimeProvider Time { get; } = new FixedTime();

    /// <summary>The catalogue.</summary>
    internal SqliteCatalogueDatabase Catalogue { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        using (var context = Catalogue.CreateContext())
        {
            SqliteConnection.ClearPool((SqliteConnection)Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.GetDbConnection(context.Database));
        }

        _folder.Delete(recursive: true);
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
    }
}
