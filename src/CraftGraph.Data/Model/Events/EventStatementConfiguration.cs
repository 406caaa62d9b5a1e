using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class EventStatementConfiguration : IEntityTypeConfiguration<EventStatement>
{
    public void Configure(EntityTypeBuilder<EventStatement> builder)
    {
        builder.ToTable("EventStatements");
        builder.IsFact();
        builder.HasOne(statement => statement.Event).WithMany(@event => @event.Statements).HasForeignKey(statement => statement.EventId);
        builder.HasMany(statement => statement.FoundingFacts).WithMany().IsPairedIn("EventStatementFoundingFacts", "EventStatementId", "FoundingFactId");
    }
}
