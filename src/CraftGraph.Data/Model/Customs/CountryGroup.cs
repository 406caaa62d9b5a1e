namespace CraftGraph.Data.Model;

/// <summary>Countries that customs rules name together, such as those of the European Union; or one country alone.</summary>
public sealed class CountryGroup : NamedFact
{
    /// <summary>The countries.</summary>
    public ICollection<CountryGroupMember> Members { get; } = [];
}
