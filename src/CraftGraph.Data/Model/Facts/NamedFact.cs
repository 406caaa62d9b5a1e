namespace CraftGraph.Data.Model;

/// <summary>A fact that readers can name, address and order by name.</summary>
public abstract class NamedFact : Fact
{
    /// <summary>The source's own key, kebab-case, unique among rows of its kind; imports match on it, so it never changes.</summary>
    public required string Slug { get; init; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; private set; } = LocalizedText.None;

    /// <summary>What the name is ordered by in each language.</summary>
    public SortKeys NameKeys { get; private set; } = new();

    internal override string ImportKey => Slug;

    /// <summary>Gives the name and, from it, the sort keys.</summary>
    public void Rename(LocalizedText name)
    {
        Name = name;
        NameKeys = SortKeys.Of(name);
    }
}
