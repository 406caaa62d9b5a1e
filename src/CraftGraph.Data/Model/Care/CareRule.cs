namespace CraftGraph.Data.Model;

/// <summary>Which care a thing of several materials needs, where nothing is said of the thing itself.</summary>
internal static class CareRule
{
    /// <summary>Whether a thing has one instruction of the kind at most: two degrees of one process contradict each other.</summary>
    public static bool IsSingle(CareKind kind) => kind is >= CareKind.Washing and <= CareKind.Dishwashing;

    /// <summary>
    /// The care of a thing with these materials: of each process the strictest instruction of any material, as ISO 3758 has it for what is made of several,
    /// and all other instructions.
    /// </summary>
    /// <param name="ofMaterials">The instructions of its materials.</param>
    /// <returns>Each once, in order of position.</returns>
    public static IReadOnlyList<CareInstruction> Join(IEnumerable<CareInstruction> ofMaterials) =>
    [
        .. ofMaterials.DistinctBy(instruction => instruction.Id).GroupBy(instruction => instruction.Kind)
            .SelectMany(kind => IsSingle(kind.Key) ? [kind.MaxBy(instruction => instruction.Position)!] : kind.AsEnumerable())
            .OrderBy(instruction => instruction.Position),
    ];
}
