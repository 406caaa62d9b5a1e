using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Producers;

/// <summary>The enums of producers.</summary>
internal static class ProducerDescriptions
{
    public static EnumDescription<ProducerKind> Kind { get; } = new(
        "A kind of maker.",
        new Dictionary<ProducerKind, string>
        {
            [ProducerKind.Cooperative] = "Artisans who make and sell together under one registered name.",
            [ProducerKind.Artisan] = "One person.",
            [ProducerKind.ProductionUnit] = "A workshop with employees.",
            [ProducerKind.Enterprise] = "A company.",
        });

    public static EnumDescription<LegalForm> LegalForm { get; } = new(
        "A legal form of Moroccan companies.",
        new Dictionary<LegalForm, string>
        {
            [Data.Model.LegalForm.SoleProprietorship] = "Sole proprietorship (entreprise individuelle).",
            [Data.Model.LegalForm.LimitedLiability] = "Limited liability company (SARL).",
            [Data.Model.LegalForm.SingleMemberLimitedLiability] = "Limited liability company with one partner (SARL à associé unique).",
            [Data.Model.LegalForm.PublicLimited] = "Public limited company (SA).",
            [Data.Model.LegalForm.EconomicInterestGrouping] = "Economic interest grouping (GIE).",
        });
}
