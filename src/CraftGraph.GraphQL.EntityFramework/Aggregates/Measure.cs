using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.GraphQL.EntityFramework.Aggregates;

/// <summary>A number of items that can be added up, compared and put in order: numbers of one unit, or an argument says which.</summary>
public sealed class Measure
{
    internal Measure(string name, FieldExpression number, int divisor) => (Name, Number, Divisor) = (name, number, divisor);

    /// <summary>The name of its field.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public string? Description { get; private set; }

    internal FieldExpression Number { get; }

    internal int Divisor { get; }

    /// <summary>Says what it is, and in which unit.</summary>
    public void Describe(string description) => Description = description;
}
