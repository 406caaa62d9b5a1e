using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Offers;

/// <summary>The enums of offers.</summary>
internal static class OfferDescriptions
{
    public static EnumDescription<PriceBasis> PriceBasis { get; } = new(
        "Where the price of an offer comes from.",
        new Dictionary<PriceBasis, string>
        {
            [Data.Model.PriceBasis.Converted] = "The maker's price at the market's `exchangeRate`, rounded to the nearest minor unit, halves up.",
            [Data.Model.PriceBasis.SetForMarket] = "Set for the market.",
        });

    public static EnumDescription<Incoterm> Incoterm { get; } = new(
        "A rule of Incoterms 2020: who carries, insures and clears goods up to where.",
        new Dictionary<Incoterm, string>
        {
            [Data.Model.Incoterm.Exw] = "Ex Works: the buyer fetches the goods from the maker.",
            [Data.Model.Incoterm.Fca] = "Free Carrier: the seller hands the goods, cleared for export, to the buyer's carrier at the place.",
            [Data.Model.Incoterm.Cpt] = "Carriage Paid To: the seller pays carriage to the place.",
            [Data.Model.Incoterm.Cip] = "Carriage and Insurance Paid To: the seller pays carriage and insurance to the place.",
            [Data.Model.Incoterm.Dap] = "Delivered at Place: the seller brings the goods to the place, not unloaded, not cleared for import.",
            [Data.Model.Incoterm.Dpu] = "Delivered at Place Unloaded: the seller brings the goods to the place and unloads them.",
            [Data.Model.Incoterm.Ddp] = "Delivered Duty Paid: the seller brings the goods to the place, cleared for import.",
            [Data.Model.Incoterm.Fas] = "Free Alongside Ship: the seller brings the goods to the quay of the port. By sea alone.",
            [Data.Model.Incoterm.Fob] = "Free on Board: the seller brings the goods on board in the port. By sea alone.",
            [Data.Model.Incoterm.Cfr] = "Cost and Freight: the seller pays the freight to the port. By sea alone.",
            [Data.Model.Incoterm.Cif] = "Cost, Insurance and Freight: the seller pays freight and insurance to the port. By sea alone.",
        });
}
