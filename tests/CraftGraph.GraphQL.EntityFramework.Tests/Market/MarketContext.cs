using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <param name="connectionString">Of a SQLite file, or of a PostgreSQL database.</param>
/// <param name="provider">Which of the two.</param>
/// <param name="interceptors">Told of what the context does.</param>
internal sealed class MarketContext(string connectionString, Provider provider, params IInterceptor[] interceptors) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
    {
        optionsBuilder.AddInterceptors(interceptors);
        if (provider is Provider.Sqlite)
        {
            optionsBuilder.UseSqlite(connectionString);
        }
        else
        {
            optionsBuilder.UseNpgsql(connectionString);
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Town>().HasIndex(town => town.Slug).IsUnique();
        modelBuilder.Entity<Mark>().HasIndex(mark => mark.Slug).IsUnique();

        var maker = modelBuilder.Entity<Maker>();
        maker.HasIndex(one => one.Slug).IsUnique();
        maker.HasDiscriminator(one => one.Kind).HasValue<Guild>(MakerKind.Guild).HasValue<Person>(MakerKind.Person);
        maker.HasOne(one => one.Town).WithMany(town => town.Makers).HasForeignKey(one => one.TownId);
        maker.HasOne(one => one.Origin).WithMany(town => town.Natives).HasForeignKey(one => one.OriginId);

        var item = modelBuilder.Entity<Item>();
        item.HasIndex(one => one.Slug).IsUnique();
        item.HasIndex(one => new { one.Stock, one.Id });
        item.HasIndex(one => new { one.Rank, one.Id });
        item.HasIndex(one => new { one.Changed, one.Id });
        item.HasIndex(one => new { one.IsNew, one.Weight, one.Id });
        item.HasIndex(one => new { one.MakerId, one.Stock, one.Id });
        item.HasIndex(one => new { one.TownId, one.Stock, one.Id });
        item.Property(one => one.Grade).HasConversion<string>();
        item.HasOne(one => one.Maker).WithMany(one => one.Items).HasForeignKey(one => one.MakerId);
        item.HasOne(one => one.Town).WithMany(town => town.Items).HasForeignKey(one => one.TownId);
        item.HasMany(one => one.Marks).WithMany(mark => mark.Items);

        var award = modelBuilder.Entity<Award>();
        award.HasOne(one => one.Maker).WithMany(one => one.Awards).HasForeignKey(one => one.MakerId);
        award.HasOne(one => one.Mark).WithMany(mark => mark.Awards).HasForeignKey(one => one.MarkId);
        modelBuilder.Entity<Guild>();
        modelBuilder.Entity<Person>();
        if (provider is Provider.Postgres)
        {
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()))
            {
                if (property.ClrType == typeof(string) || property.GetProviderClrType() == typeof(string))
                {
                    property.SetCollation("C");
                }
            }
        }
    }
}
