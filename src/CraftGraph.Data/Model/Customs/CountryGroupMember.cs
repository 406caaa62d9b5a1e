namespace CraftGraph.Data.Model;

/// <summary>A country of a group.</summary>
public sealed class CountryGroupMember : CatalogueEntity
{
    /// <summary>Key of <see cref="CountryGroup"/>.</summary>
    public int CountryGroupId { get; init; }

    /// <summary>Of which group.</summary>
    public CountryGroup CountryGroup { get; init; } = null!;

    /// <summary>ISO 3166-1 code of two capital letters.</summary>
    public required string CountryCode { get; init; }

    internal override string ImportKey => $"{CountryGroupId}/{CountryCode}";
}
