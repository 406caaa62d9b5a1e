using CraftGraph.Data.Providers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Providers;

public sealed class SqliteCatalogueDatabaseTests
{
    private static readonly CatalogueOptions NoDemonstration = new() { DemonstrationProducts = 0 };

    [Fact]
    public void A_first_start_creates_migrates_and_seeds()
    {
        using var folder = new TemporaryFolder();

        var preparation = Prepare(folder.File("new.db"), NoDemonstration);

        Assert.Equal(new CataloguePreparation(true, true, true) { WasCreated = true }, preparation);
        using var connection = Open(folder.File("new.db"));
        Assert.Equal(["wal"], connection.Query("PRAGMA journal_mode"));
        Assert.Equal(["ok"], connection.Query("PRAGMA integrity_check"));
        Assert.Empty(connection.Query("PRAGMA foreign_key_check"));
    }

    [Fact]
    public void A_second_start_does_nothing()
    {
        using var catalogue = TemporaryCatalogue.With(10);
        var before = File.ReadAllBytes(catalogue.File);

        Assert.Equal(new CataloguePreparation(false, false, false), catalogue.Prepare(10));

        Assert.Equal(before, File.ReadAllBytes(catalogue.File));
    }

    [Fact]
    public void A_changed_seed_is_stored_at_the_next_start()
    {
        using var catalogue = TemporaryCatalogue.With(0);
        using (var context = catalogue.Context())
        {
            context.Database.ExecuteSqlRaw("UPDATE StoredState SET Value = 'older' WHERE Key = 'seed'");
            context.Database.ExecuteSqlRaw("UPDATE Towns SET Name_Fr = 'Agadyr' WHERE Slug = 'agadir'");
        }

        Assert.Equal(new CataloguePreparation(false, true, false), catalogue.Prepare(0));

        Assert.Equal("Agadir", catalogue.Read(context => context.Towns.Single(town => town.Slug == "agadir").Name.Fr));
    }

    [Theory]
    [InlineData("This is a text file, not a database. It is long enough to hold a header of one hundred bytes, which SQLite reads.")]
    [InlineData("short")]
    public void A_file_that_is_no_database_is_refused_and_left_alone(string content)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("notes.db");
        File.WriteAllText(file, content);

        AssertRefused(file, $"'{file}' is not a SQLite database.");

        Assert.Equal(content, File.ReadAllText(file));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("other.db");
        using (var connection = Open(file))
        {
            connection.Execute("CREATE TABLE Songs (Title TEXT)");
        }

        var before = File.ReadAllBytes(file);

        AssertRefused(file, $"'{file}' is a database of another program: it has tables, but none of a catalogue.");

        Assert.Equal(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused_and_left_alone()
    {
        using var catalogue = TemporaryCatalogue.With(0);
        using (var connection = Open(catalogue.File))
        {
            connection.Execute("INSERT INTO __EFMigrationsHistory VALUES ('29990101000000_FromTheFuture', '99.0.0')");
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        var before = File.ReadAllBytes(catalogue.File);

        var message = AssertRefused(catalogue.File);

        Assert.Contains("newer version", message, StringComparison.Ordinal);
        Assert.Contains("29990101000000_FromTheFuture", message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(catalogue.File));
    }

    [Fact]
    public void A_truncated_database_is_refused_and_left_alone()
    {
        using var catalogue = TemporaryCatalogue.With(0);
        var whole = File.ReadAllBytes(catalogue.File);
        File.WriteAllBytes(catalogue.File, whole[..(whole.Length / 2)]);
        var before = File.ReadAllBytes(catalogue.File);

        Assert.Contains("is damaged", AssertRefused(catalogue.File), StringComparison.Ordinal);

        Assert.Equal(before, File.ReadAllBytes(catalogue.File));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void A_database_with_overwritten_pages_is_refused_before_it_is_changed(int demonstrationProducts)
    {
        using var catalogue = TemporaryCatalogue.With(0);
        var content = File.ReadAllBytes(catalogue.File);
        Array.Fill(content, (byte)0x5A, content.Length / 2, 40_000);
        File.WriteAllBytes(catalogue.File, content);

        var refusal = Assert.Throws<CatalogueDatabaseException>(() => Prepare(catalogue.File, new CatalogueOptions { DemonstrationProducts = demonstrationProducts }));

        Assert.Contains("is damaged", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllBytes(catalogue.File));
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "missing", "catalogue.db");

        AssertRefused(file, $"The folder '{Path.GetDirectoryName(file)}' for the database does not exist.");
    }

    [Fact]
    public void A_folder_in_place_of_the_file_is_refused()
    {
        using var folder = new TemporaryFolder();

        AssertRefused(folder.Path, $"'{folder.Path}' is a folder; the name of a file is expected.");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_refused()
    {
        // Nobody, not even root, creates files there.
        Assert.SkipUnless(Directory.Exists("/proc/self"), "Needs a folder that nobody can write to.");

        Assert.Contains("cannot be opened or created", AssertRefused("/proc/self/catalogue.db"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Data Source=")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Data Source=x;Mode=Memory")]
    [InlineData("Nonsense=1;Data Source=x")]
    public void A_connection_string_that_names_no_file_is_refused(string connectionString) =>
        Assert.Throws<CatalogueDatabaseException>(() => new SqliteCatalogueDatabase(connectionString, TimeProvider.System));

    [Fact]
    public void A_database_that_another_process_is_preparing_is_waited_for_and_then_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("busy.db");
        using var other = Open(file);
        other.Execute("PRAGMA journal_mode = WAL");
        using var transaction = other.BeginTransaction(deferred: false);

        var refusal = Assert.Throws<CatalogueDatabaseException>(
            () => Prepare(file, NoDemonstration with { LockTimeout = TimeSpan.FromSeconds(1) }));

        Assert.Contains("is locked", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_several_that_start_at_once_one_does_the_work()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("race.db");
        var options = new CatalogueOptions { DemonstrationProducts = 30 };

        var preparations = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Prepare(file, options))));

        Assert.Equal(1, preparations.Count(preparation => preparation.WasMigrated));
        Assert.Equal(1, preparations.Count(preparation => preparation.WasSeeded));
        Assert.Equal(1, preparations.Count(preparation => preparation.DemonstrationWasReplaced));
        using var alone = TemporaryCatalogue.With(30);
        using var connection = Open(file);
        Assert.Equal(["ok"], connection.Query("PRAGMA integrity_check"));
        Assert.Equal(["30"], connection.Query("SELECT COUNT(*) FROM Products"));
    }

    [Fact]
    public void A_start_that_is_stopped_leaves_the_work_to_the_next_one()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("stopped.db");
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => new SqliteCatalogueDatabase($"Data Source={file}", TimeProvider.System).Prepare(NoDemonstration, stop.Token));
        using (var connection = Open(file))
        {
            Assert.Equal(["0"], connection.Query("SELECT COUNT(*) FROM Regions"));
        }

        Assert.True(Prepare(file, NoDemonstration).WasSeeded);
    }

    [Fact]
    public void Demonstration_sets_beyond_reason_are_refused()
    {
        using var folder = new TemporaryFolder();

        Assert.Throws<ArgumentOutOfRangeException>(() => Prepare(folder.File("x.db"), new CatalogueOptions { DemonstrationProducts = -1 }));
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_large_set_is_stored_like_a_small_one()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("indexes.db");
        Prepare(file, new CatalogueOptions { DemonstrationProducts = 20 });
        using var connection = Open(file);
        var before = connection.Query("SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name");
        using (var transaction = connection.BeginTransaction())
        {
            var statements = SqliteBulkLoad.DropIndexes(connection, transaction);
            Assert.True(connection.Query("SELECT name FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'Products'", transaction).Count < 5);
            SqliteBulkLoad.CreateIndexes(connection, transaction, statements);
            transaction.Commit();
        }

        Assert.Equal(before, connection.Query("SELECT sql FROM sqlite_schema WHERE type = 'index' ORDER BY name"));
    }

    private static CataloguePreparation Prepare(string file, CatalogueOptions options) =>
        new SqliteCatalogueDatabase($"Data Source={file};Pooling=False", TimeProvider.System).Prepare(options, TestContext.Current.CancellationToken);

    private static string AssertRefused(string file, string? message = null)
    {
        var refusal = Assert.Throws<CatalogueDatabaseException>(() => Prepare(file, NoDemonstration));
        Assert.DoesNotContain("\n", refusal.Message, StringComparison.Ordinal);
        if (message is not null)
        {
            Assert.Equal(message, refusal.Message);
        }

        return refusal.Message;
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
