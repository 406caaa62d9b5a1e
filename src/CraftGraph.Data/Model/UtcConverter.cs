using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CraftGraph.Data.Model;

/// <summary>Reads every instant back as UTC: databases do not keep the kind.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => instant,
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
