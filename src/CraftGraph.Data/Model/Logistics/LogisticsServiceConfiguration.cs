using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CraftGraph.Data.Model;

internal sealed class LogisticsServiceConfiguration : IEntityTypeConfiguration<LogisticsService>
{
    public void Configure(EntityTypeBuilder<LogisticsService> builder)
    {
        builder.ToTable("LogisticsServices");
        builder.IsFact();
        builder.HasCoordinates(service => service.Latitude, service => service.Longitude);
        builder.HasOne(service => service.Town).WithMany().HasForeignKey(service => service.TownId);
        builder.HasOne(service => service.Axis).WithMany(planAxis => planAxis.LogisticsServices).HasForeignKey(service => service.AxisId);
        builder.HasMany(service => service.FoundingFacts).WithMany().IsPairedIn("LogisticsServiceFoundingFacts", "LogisticsServiceId", "FoundingFactId");
    }
}
