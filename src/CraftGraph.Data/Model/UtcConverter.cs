using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CraftGraph.Data.Model;

/// <summary>Keeps instants to the microsecond, as PostgreSQL does, and reads them back as UTC: databases do not keep the kind.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => new DateTime(instant.Ticks - (instant.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
