using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class EventConfiguration : IEntityTypeConfiguration<Event>
{
    public void Configure(EntityTypeBuilder<Event> builder)
    {
        builder.ToTable("Events");
        builder.IsFact();
        builder.HasOne(@event => @event.Organiser).WithMany().HasForeignKey(@event => @event.OrganiserId);
        builder.HasOne(@event => @event.Town).WithMany().HasForeignKey(@event => @event.TownId);
        builder.HasOne(@event => @event.Region).WithMany(region => region.Events).HasForeignKey(@event => @event.RegionId);
        builder.HasMany(@event => @event.FoundingFacts).WithMany().IsPairedIn("EventFoundingFacts", "EventId", "FoundingFactId");
    }
}
