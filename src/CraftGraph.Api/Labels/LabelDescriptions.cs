using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Labels;

/// <summary>The enums of labels.</summary>
internal static class LabelDescriptions
{
    public static EnumDescription<LabelKind> Kind { get; } = new(
        "A kind of sign that vouches for craft work.",
        new Dictionary<LabelKind, string>
        {
            [LabelKind.NationalLabel] = "A label for the whole country and all trades.",
            [LabelKind.CollectiveCertificationMark] = "A collective certification mark for one kind of work.",
            [LabelKind.SimpleMark] = "A plain trade mark held by a public body.",
            [LabelKind.RegionalLabel] = "A label of one region.",
            [LabelKind.RegionalBrand] = "A brand under which a region's work is sold.",
            [LabelKind.TerritorialMark] = "A mark of one territory inside a region.",
            [LabelKind.LabelCategory] = "A class of the national labelling strategy, under which marks are made.",
            [LabelKind.OfficialStamp] = "A stamp that an office sets on the article itself.",
        });

    public static EnumDescription<NameOrigin> NameOrigin { get; } = new(
        "Where a name in one language comes from.",
        new Dictionary<NameOrigin, string>
        {
            [Data.Model.NameOrigin.Official] = "It was read in that language.",
            [Data.Model.NameOrigin.Translation] = "It was translated for this catalogue.",
            [Data.Model.NameOrigin.Transliteration] = "It was written in another script for this catalogue.",
        });

    public static EnumDescription<AwardStatus> AwardStatus { get; } = new(
        "How it stands with an award on a day.",
        new Dictionary<AwardStatus, string>
        {
            [Data.Model.AwardStatus.NotYetValid] = "Its first day is still to come.",
            [Data.Model.AwardStatus.Valid] = "It holds.",
            [Data.Model.AwardStatus.Suspended] = "It does not hold for the time being.",
            [Data.Model.AwardStatus.Withdrawn] = "It was taken back for good.",
            [Data.Model.AwardStatus.Lapsed] = "Its time is over, and it was not renewed.",
        });

    public static EnumDescription<AwardEventKind> AwardEventKind { get; } = new(
        "What happened to an award.",
        new Dictionary<AwardEventKind, string>
        {
            [Data.Model.AwardEventKind.Awarded] = "It was given.",
            [Data.Model.AwardEventKind.Renewed] = "It was given for a further time.",
            [Data.Model.AwardEventKind.Suspended] = "It does not hold from then on, for the time being.",
            [Data.Model.AwardEventKind.Lifted] = "A suspension ended: it holds again.",
            [Data.Model.AwardEventKind.Withdrawn] = "It was taken back for good.",
        });
}
