namespace CraftGraph.Data;

/// <summary>What a start did to the database. All false when it was up to date.</summary>
/// <param name="WasMigrated">Tables were made or changed.</param>
/// <param name="WasSeeded">The facts that every catalogue starts with were stored or brought up to date.</param>
/// <param name="DemonstrationWasReplaced">The demonstration set was made, resized or taken away.</param>
public sealed record CataloguePreparation(bool WasMigrated, bool WasSeeded, bool DemonstrationWasReplaced)
{
    /// <summary>There was nothing before.</summary>
    public bool WasCreated { get; init; }
}
