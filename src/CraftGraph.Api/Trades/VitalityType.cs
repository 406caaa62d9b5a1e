using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Trades;

/// <summary>GraphQL type <c>Vitality</c>.</summary>
internal sealed class VitalityType : ValueType<Vitality>
{
    /// <summary>The enum of <c>outlook</c>.</summary>
    public static EnumDescription<Outlook> Outlook { get; } = new(
        "What becomes of a trade if nothing changes, by the makers and the training that the catalogue knows.",
        new Dictionary<Outlook, string>
        {
            [Trades.Outlook.Unknown] = "Nobody who could teach it is known, and nobody learns it.",
            [Trades.Outlook.Disappearing] = "It has masters who could teach it, but neither apprentices nor training.",
            [Trades.Outlook.Fragile] = "It is taught, to fewer apprentices than it has masters.",
            [Trades.Outlook.HandedOn] = "It has as many apprentices as masters, or more.",
        });

    protected override void Describe(FieldsDescriptor<Vitality> type)
    {
        type.Describe("How a trade is handed on, by the makers and the training that the catalogue knows.");
        type.Field("makers", vitality => vitality.Makers).Describe("How many makers practise it.");
        type.Field("masters", vitality => vitality.Masters).Describe("How many artisans are masters of it, and could teach it.");
        type.Field("veteranMasters", vitality => vitality.VeteranMasters).Describe("How many of them have been masters for thirty years or more.");
        type.Field("apprentices", vitality => vitality.Apprentices).Describe("How many apprentices its makers train.");
        type.Field("trainings", vitality => vitality.Trainings)
            .Describe("How many institutes, schools, centres and programmes teach it by name; projects still to be built and campaigns do not count.");
        type.Field(
                "outlook",
                vitality => vitality.Masters == 0 && vitality.Apprentices == 0 ? Trades.Outlook.Unknown
                    : vitality.Apprentices == 0 && vitality.Trainings == 0 ? Trades.Outlook.Disappearing
                    : vitality.Apprentices < vitality.Masters ? Trades.Outlook.Fragile
                    : Trades.Outlook.HandedOn)
            .Describe("What becomes of it if nothing changes.");
    }
}
