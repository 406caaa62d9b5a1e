using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>Which care invented articles need: that of their generic type where it has any, or else what follows from their materials.</summary>
internal sealed class CareMaker
{
    private readonly Dictionary<int, CareInstruction[]> _ofFamilies;
    private readonly Dictionary<int, CareInstruction[]> _ofMaterials;

    private CareMaker(Dictionary<int, CareInstruction[]> ofFamilies, Dictionary<int, CareInstruction[]> ofMaterials) =>
        (_ofFamilies, _ofMaterials) = (ofFamilies, ofMaterials);

    /// <summary>Reads the care of generic types and materials.</summary>
    public static CareMaker Read(CatalogueContext context) => new(
        context.ProductFamilies.AsNoTracking().Include(family => family.Care).Where(family => family.Care.Any())
            .ToDictionary(family => family.Id, family => family.Care.ToArray()),
        context.Materials.AsNoTracking().Include(material => material.Care).ToDictionary(material => material.Id, material => material.Care.ToArray()));

    /// <summary>Keys of the instructions for an article.</summary>
    public IEnumerable<int> For(DemonstrationProduct made) => CareRule.Join(
        made.Product.FamilyId is { } family && _ofFamilies.TryGetValue(family, out var care)
            ? care
            : made.Materials.SelectMany(share => _ofMaterials[share.MaterialId])).Select(instruction => instruction.Id);
}
