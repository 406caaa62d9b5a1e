namespace CraftGraph.Data.Model;

/// <summary>What a thing stands or does not stand, in a word, such as washing in a machine. Several instructions may come to the same.</summary>
public sealed class CareSuitability : NamedFact;
