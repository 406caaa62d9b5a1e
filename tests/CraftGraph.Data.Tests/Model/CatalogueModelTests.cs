using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Tests.Model;

public abstract class CatalogueModelTests(Provider provider) : CatalogueTests(provider)
{
    [Fact]
    public void The_last_migration_and_the_entities_are_the_same()
    {
        using var catalogue = Empty();
        using var context = catalogue.Context();

        Assert.False(
            context.Database.HasPendingModelChanges(),
            "Entities changed without a migration; docs/migrations.md says how to write one.");
    }

    [Fact]
    public void A_migrated_database_has_every_index_on_names()
    {
        using var catalogue = Empty();
        using var context = catalogue.Context();
        var indexes = context.Database.SqlQueryRaw<string>(context.Database.IsNpgsql()
            ? "SELECT indexname::text AS \"Value\" FROM pg_indexes"
            : "SELECT name AS \"Value\" FROM sqlite_schema WHERE type = 'index'").ToList();

        Assert.Empty(NameKeyIndexes.All.Select(index => index.Name).Except(indexes));
    }

    [Fact]
    public void Every_foreign_key_is_served_by_an_index_or_a_key()
    {
        using var catalogue = Empty();
        using var context = catalogue.Context();
        var unserved =
            from entity in context.Model.GetEntityTypes()
            from foreignKey in entity.GetForeignKeys()
            let leading = entity.GetIndexes().Select(index => index.Properties[0])
                .Append(entity.FindPrimaryKey()!.Properties[0])
            where !leading.Contains(foreignKey.Properties[0])
            select $"{entity.DisplayName()}.{foreignKey.Properties[0].Name}";

        Assert.Empty(unserved);
    }

    [Fact]
    public void An_enum_is_stored_as_its_name_and_no_other_text_is_accepted()
    {
        using var catalogue = With(0);
        using var context = catalogue.Context();

        Assert.Equal(
            ["Prefecture", "Province"],
            context.Database.SqlQueryRaw<string>("SELECT DISTINCT \"Kind\" AS \"Value\" FROM \"Provinces\" ORDER BY 1").ToList());
        Assert.ThrowsAny<Exception>(() => context.Database.ExecuteSqlRaw("UPDATE \"Provinces\" SET \"Kind\" = 'County'"));
    }

    [Fact]
    public void Instants_are_kept_to_the_microsecond()
    {
        using var catalogue = Empty();
        catalogue.Time.Now = FixedTime.Noon.Now.AddTicks(1_234_567);
        catalogue.Prepare(0);

        Assert.Equal(
            FixedTime.Noon.Now.AddTicks(1_234_560).UtcDateTime,
            catalogue.Read(context => context.Cooperatives.Select(cooperative => cooperative.CreatedAt).First()));
    }

    [Fact]
    public void Texts_are_ordered_by_their_bytes()
    {
        using var catalogue = With(0);

        var names = catalogue.Read(context => context.Towns.Select(town => town.Name.Fr).OrderBy(name => name).ToList());

        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    [Fact]
    public void Instants_are_read_back_as_utc()
    {
        using var catalogue = With(0);

        var createdAt = catalogue.Read(context => context.Cooperatives.Select(cooperative => cooperative.CreatedAt).First());

        Assert.Equal(DateTimeKind.Utc, createdAt.Kind);
        Assert.Equal(catalogue.Time.Now.UtcDateTime, createdAt);
    }
}

public sealed class CatalogueModelOnSqliteTests() : CatalogueModelTests(Provider.Sqlite);

public sealed class CatalogueModelOnPostgresTests() : CatalogueModelTests(Provider.Postgres);
