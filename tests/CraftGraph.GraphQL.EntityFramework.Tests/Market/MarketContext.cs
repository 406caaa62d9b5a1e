using Microsoft.EntityFrameworkCore;

namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

internal sealed class MarketContext(string file) : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite($"Data Source={file};Pooling=False");

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
    }
}
