using CraftGraph.GraphQL.EntityFramework.Fields;

namespace CraftGraph.Api;

/// <summary>The root fields that lead to a concept of the catalogue, and the types that they lead to.</summary>
internal abstract class ConceptQueries
{
    /// <summary>The types of the concept.</summary>
    public abstract IEnumerable<DescribedType> Types { get; }

    /// <summary>The enums that fields of these types have.</summary>
    public virtual IEnumerable<EnumDescription> Enums => [];

    /// <summary>Adds the root fields.</summary>
    public abstract void AddFields(QueryDescriptor query);
}
