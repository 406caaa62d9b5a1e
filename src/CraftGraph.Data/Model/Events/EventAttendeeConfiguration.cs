using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class EventAttendeeConfiguration : IEntityTypeConfiguration<EventAttendee>
{
    public void Configure(EntityTypeBuilder<EventAttendee> builder)
    {
        builder.ToTable("EventAttendees");
        builder.IsFact();
        builder.HasOne(attendee => attendee.Event).WithMany(@event => @event.Attendees).HasForeignKey(attendee => attendee.EventId);
        builder.HasMany(attendee => attendee.FoundingFacts).WithMany().IsPairedIn("EventAttendeeFoundingFacts", "EventAttendeeId", "FoundingFactId");
    }
}
