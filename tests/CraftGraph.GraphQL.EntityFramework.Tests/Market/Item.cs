namespace CraftGraph.GraphQL.EntityFramework.Tests.Market;

/// <summary>A row with a column of every kind, once never null and once nullable.</summary>
internal sealed class Item : Row
{
    public required string Title { get; set; }

    public string? Note { get; set; }

    public int Stock { get; set; }

    public int? Rank { get; set; }

    public long Weight { get; set; }

    public long? Serial { get; set; }

    public double Width { get; set; }

    public double? Height { get; set; }

    public bool IsNew { get; set; }

    public bool? IsSold { get; set; }

    public DateOnly Made { get; set; }

    public DateOnly? Listed { get; set; }

    public DateTime Changed { get; set; }

    public DateTime? Checked { get; set; }

    /// <summary>Stored by its name.</summary>
    public Grade Grade { get; set; }

    /// <summary>Stored by its number.</summary>
    public Grade? Finish { get; set; }

    public long? PriceMinor { get; set; }

    public string? Currency { get; set; }

    public int MakerId { get; set; }

    public required Maker Maker { get; set; }

    public int? TownId { get; set; }

    public Town? Town { get; set; }

    public List<Mark> Marks { get; } = [];
}

internal enum Grade
{
    Plain,
    Fine,
    SuperFine2,
}
