using CraftGraph.Api.Languages;
using CraftGraph.Api.Sources;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api.Care;

/// <summary>GraphQL type <c>CareInstruction</c>: how a thing is to be cared for in one regard.</summary>
internal sealed class CareInstructionType : EntityType<CareInstruction>
{
    protected override void Describe(EntityDescriptor<CareInstruction> type)
    {
        type.Describe("How a thing is to be cared for in one regard, such as washing at 30 degrees at most.");
        type.Key(instruction => instruction.Id, instruction => instruction.Code);
        type.Field("code", instruction => instruction.Code).Describe("Its own key, such as `wash-30-mild`: the process and its degree.").Sortable();
        type.Field("kind", instruction => instruction.Kind).Describe("What it is about.");
        type.Field("position", instruction => instruction.Position)
            .Describe("Place among all instructions; of one kind the strictest comes last.")
            .Sortable();
        type.Text("text", instruction => instruction.Text).Describe("The instruction, in this catalogue's own words.");
        type.Field("maximumCelsius", instruction => instruction.MaximumCelsius)
            .Describe("Greatest temperature in degrees Celsius; null where none belongs to it.");
        type.Field("suitability", instruction => instruction.Suitability)
            .Describe("What it comes to in a word, such as `machine-washable`; null when it comes to none.");
        type.Provenance();
        type.OrderedBy("position");
    }
}
