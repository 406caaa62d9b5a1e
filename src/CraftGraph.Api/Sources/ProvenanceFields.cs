using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Sources;

/// <summary>Adds to types where their facts come from.</summary>
internal static class ProvenanceFields
{
    /// <summary>Adds <c>verification</c>, <c>verificationNote</c> and <c>sources</c>, which every fact has.</summary>
    public static void Provenance<TFact>(this EntityDescriptor<TFact> type)
        where TFact : Fact
    {
        type.Field("verification", fact => fact.Verification).Describe("How far it was checked against its sources.");
        type.Field("verificationNote", fact => fact.VerificationNote)
            .Describe("What exactly was checked, in English; null when `verification` says it all.");
        type.List("sources", fact => fact.Sources).Describe("Where it was read; empty for demonstration data.");
    }
}
