using CraftGraph.Data.Bulk;
using CraftGraph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace CraftGraph.Data.Demonstration;

/// <summary>Invented codes of the national tariff, two under each code of the Harmonized System, since the tariff itself is not among the sources.</summary>
internal static class DemonstrationCodes
{
    private static readonly string[] Endings = ["0010", "0090"];

    /// <summary>Writes the codes, except those that are there already.</summary>
    public static void Write(CatalogueContext context)
    {
        var known = context.NationalCodes.Select(code => code.Code).ToHashSet();
        var id = LastIdOf.Table(context, "NationalCodes");
        var codes = context.HsCodes.AsNoTracking().OrderBy(code => code.Id).ToList();
        using var insert = new EntityInsert<NationalCode>(context);
        foreach (var code in codes)
        {
            foreach (var ending in Endings.Where(ending => !known.Contains(code.Code + ending)))
            {
                insert.Add(new NationalCode
                {
                    Id = ++id,
                    Code = code.Code + ending,
                    HsCodeId = code.Id,
                    HsDigits = code.Code,
                    Description = new LocalizedText
                    {
                        Ar = $"رمز تجريبي تحت {code.Code}",
                        Fr = $"Code de démonstration sous {code.Code}",
                        En = $"Demonstration code under {code.Code}",
                    },
                    IsDemonstration = true,
                    Verification = Verification.Demonstration,
                });
            }
        }
    }

    /// <summary>Takes the codes away, except those that generic types were given.</summary>
    public static void Clear(CatalogueContext context) => context.NationalCodes
        .Where(code => code.IsDemonstration && !context.ProductFamilies.Any(family => family.NationalCodeId == code.Id)).ExecuteDelete();
}
