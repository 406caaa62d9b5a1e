using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class EventSessionConfiguration : IEntityTypeConfiguration<EventSession>
{
    public void Configure(EntityTypeBuilder<EventSession> builder)
    {
        builder.ToTable("EventSessions");
        builder.IsFact();
        builder.HasOne(session => session.Event).WithMany(@event => @event.Sessions).HasForeignKey(session => session.EventId);
        builder.HasMany(session => session.FoundingFacts).WithMany().IsPairedIn("EventSessionFoundingFacts", "EventSessionId", "FoundingFactId");
    }
}
