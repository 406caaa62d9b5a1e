using CraftGraph.Data.Providers;
using CraftGraph.Tests.Postgres;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CraftGraph.Data.Tests.Providers;

public sealed class PostgresCatalogueDatabaseTests
{
    private static readonly CatalogueOptions NoDemonstration = new() { DemonstrationProducts = 0 };

    [Fact]
    public void A_first_start_creates_and_seeds_and_a_second_does_nothing()
    {
        using var database = new TemporaryDatabase();

        Assert.Equal(new CataloguePreparation(true, true, true) { WasCreated = true }, Prepare(database.ConnectionString, NoDemonstration));
        Assert.Equal(new CataloguePreparation(false, false, false), Prepare(database.ConnectionString, NoDemonstration));
    }

    [Fact]
    public void A_changed_seed_is_stored_at_the_next_start()
    {
        using var catalogue = TemporaryCatalogue.With(0, Provider.Postgres);
        TestPostgres.Execute(
            catalogue.ConnectionString,
            """
            UPDATE "StoredState" SET "Value" = 'older' WHERE "Key" = 'seed';
            UPDATE "Towns" SET "Name_Fr" = 'Agadyr' WHERE "Slug" = 'agadir';
            """);

        Assert.Equal(new CataloguePreparation(false, true, false), catalogue.Prepare(0));

        Assert.Equal("Agadir", catalogue.Read(context => context.Towns.Single(town => town.Slug == "agadir").Name.Fr));
    }

    [Fact]
    public async Task Of_several_that_start_at_once_one_does_the_work()
    {
        using var database = new TemporaryDatabase();
        var options = new CatalogueOptions { DemonstrationProducts = 30 };

        var preparations = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Prepare(database.ConnectionString, options))));

        Assert.Equal(1, preparations.Count(preparation => preparation.WasCreated));
        Assert.Equal(1, preparations.Count(preparation => preparation.WasMigrated));
        Assert.Equal(1, preparations.Count(preparation => preparation.WasSeeded));
        Assert.Equal(1, preparations.Count(preparation => preparation.DemonstrationWasReplaced));
        using var context = new PostgresCatalogueDatabase(database.ConnectionString, TimeProvider.System).CreateContext();
        Assert.Equal(30, context.Products.Count());
    }

    [Fact]
    public void A_start_that_is_stopped_leaves_the_work_to_the_next_one()
    {
        using var database = new TemporaryDatabase();
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(
            () => new PostgresCatalogueDatabase(database.ConnectionString, TimeProvider.System).Prepare(NoDemonstration, stop.Token));

        Assert.Equal(new CataloguePreparation(false, true, true), Prepare(database.ConnectionString, NoDemonstration));
    }

    [Fact]
    public void Rows_that_are_added_later_are_numbered_after_those_that_are_there()
    {
        using var catalogue = TemporaryCatalogue.With(20, Provider.Postgres);
        var last = catalogue.Read(context => context.Towns.Max(town => town.Id));

        TestPostgres.Execute(
            catalogue.ConnectionString,
            """
            CREATE TEMPORARY TABLE one AS SELECT * FROM "Towns" LIMIT 1;
            ALTER TABLE one DROP COLUMN "Id";
            UPDATE one SET "Slug" = 'new-town';
            DO $$
            DECLARE names text := (SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attrelid = 'one'::regclass AND attnum > 0 AND NOT attisdropped);
            BEGIN EXECUTE format('INSERT INTO "Towns" (%s) SELECT %s FROM one', names, names); END $$;
            """);

        Assert.Equal(last + 1, catalogue.Read(context => context.Towns.Single(town => town.Slug == "new-town").Id));
    }

    [Fact]
    public void A_large_set_is_stored_like_a_small_one()
    {
        using var catalogue = TemporaryCatalogue.With(20, Provider.Postgres);
        using var connection = new NpgsqlConnection(catalogue.ConnectionString);
        connection.Open();
        const string indexes = "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexname";
        var before = connection.Query(indexes);
        using (var transaction = connection.BeginTransaction())
        {
            var statements = PostgresBulkLoad.DropIndexes(connection);
            Assert.True(connection.Query("SELECT indexname FROM pg_indexes WHERE tablename = 'Products'").Count < 5);
            PostgresBulkLoad.CreateIndexes(connection, statements);
            transaction.Commit();
        }

        Assert.Equal(before, connection.Query(indexes));
    }

    [Fact]
    public void A_database_that_another_process_is_preparing_is_waited_for_and_then_refused()
    {
        using var database = new TemporaryDatabase();
        using var other = new NpgsqlConnection(database.ConnectionString);
        other.Open();
        using var transaction = other.BeginTransaction();
        PostgresMigrationRun.Lock(other);

        var message = AssertRefused(database.ConnectionString, NoDemonstration with { LockTimeout = TimeSpan.FromSeconds(1) });

        Assert.Contains("is locked: another process was still preparing it", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        using var database = new TemporaryDatabase();
        database.Execute("CREATE TABLE songs (title text)");

        Assert.Contains("is a database of another program: it has tables, but none of a catalogue.", AssertRefused(database.ConnectionString), StringComparison.Ordinal);

        using var connection = new NpgsqlConnection(database.ConnectionString);
        connection.Open();
        Assert.Equal(["songs"], connection.Query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"));
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused()
    {
        using var catalogue = TemporaryCatalogue.Empty(Provider.Postgres);
        TestPostgres.Execute(catalogue.ConnectionString, "INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_FromTheFuture', '99.0.0')");

        var message = AssertRefused(catalogue.ConnectionString);

        Assert.Contains("newer version", message, StringComparison.Ordinal);
        Assert.Contains("29990101000000_FromTheFuture", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_does_not_exist_is_named()
    {
        var message = AssertRefused(TestPostgres.ConnectionStringOf("craftgraph_nowhere"));

        Assert.Contains("has no database 'craftgraph_nowhere'; create it", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_that_is_not_let_in_is_told_without_the_password()
    {
        var wrong = new NpgsqlConnectionStringBuilder(TestPostgres.ConnectionStringOf("postgres")) { Username = "nobody-at-all", Password = "secret-word" };

        var message = AssertRefused(wrong.ConnectionString);

        Assert.Contains("does not let the user 'nobody-at-all' in", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-word", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_that_may_not_create_tables_is_told()
    {
        using var database = new TemporaryDatabase();
        using var connection = new NpgsqlConnection(database.ConnectionString);
        connection.Open();
        connection.Execute("ALTER DATABASE " + connection.Database + " SET default_transaction_read_only = on");

        Assert.Contains("cannot be written by the user", AssertRefused(database.ConnectionString), StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_does_not_answer_is_named() =>
        Assert.StartsWith("No PostgreSQL answers at 127.0.0.1:1: ", AssertRefused("Host=127.0.0.1;Port=1;Database=craftgraph;Username=craftgraph"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Host=localhost", "names no database")]
    [InlineData("Database=craftgraph", "names no server")]
    [InlineData("Host=localhost;Nonsense=1", "cannot be read")]
    [InlineData("Host=localhost;Port=many", "cannot be read")]
    public void A_connection_string_that_names_no_database_is_refused(string connectionString, string reason)
    {
        var refusal = Assert.Throws<CatalogueDatabaseException>(() => new PostgresCatalogueDatabase(connectionString, TimeProvider.System));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    private static CataloguePreparation Prepare(string connectionString, CatalogueOptions options) =>
        new PostgresCatalogueDatabase(connectionString, TimeProvider.System).Prepare(options, TestContext.Current.CancellationToken);

    private static string AssertRefused(string connectionString, CatalogueOptions? options = null)
    {
        var refusal = Assert.Throws<CatalogueDatabaseException>(() => Prepare(connectionString, options ?? NoDemonstration));
        Assert.DoesNotContain("\n", refusal.Message, StringComparison.Ordinal);
        return refusal.Message;
    }
}
