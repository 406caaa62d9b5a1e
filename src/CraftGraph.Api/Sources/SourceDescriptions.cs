using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Sources;

/// <summary>The enums of provenance.</summary>
internal static class SourceDescriptions
{
    public static EnumDescription<SourceKind> Kind { get; } = new(
        "A kind of source.",
        new Dictionary<SourceKind, string>
        {
            [SourceKind.PublicPage] = "A page that anyone can read: press, a public body, a shop.",
            [SourceKind.DataSet] = "A published data set.",
            [SourceKind.SeedDocument] = "One of the documents on which the catalogue is founded.",
            [SourceKind.Unregistered] =
                "A citation that the register of sources lacks: general knowledge, or a remark on how something was composed.",
        });

    public static EnumDescription<Verification> Verification { get; } = new(
        "How far a fact was checked.",
        new Dictionary<Verification, string>
        {
            [Data.Model.Verification.Verified] = "The main facts were read in the named source.",
            [Data.Model.Verification.Partial] =
                "Some facts were read; others, often names, seats or dates, are general knowledge or derived.",
            [Data.Model.Verification.Unverified] = "General knowledge alone.",
            [Data.Model.Verification.Editorial] = "Composed for this catalogue.",
            [Data.Model.Verification.Demonstration] = "Invented to show what the catalogue can do; no such thing exists.",
        });
}
