using CraftGraph.GraphQL.Language;

namespace CraftGraph.GraphQL.TypeSystem;

/// <summary>The specification's names of directive locations, such as <c>FIELD_DEFINITION</c>.</summary>
public static class DirectiveLocationsNaming
{
    /// <summary>The names of the places in a set, in the order of the specification.</summary>
    public static IEnumerable<string> GetNames(this DirectiveLocations locations)
    {
        // The flags are declared in the order of the names, one bit each.
        for (var index = 0; index < DirectiveLocationNames.All.Count; index++)
        {
            if (((int)locations & (1 << index)) != 0)
            {
                yield return DirectiveLocationNames.All[index];
            }
        }
    }

    /// <summary>The place of that name; none for a name that is not the specification's.</summary>
    public static DirectiveLocations Parse(string name) =>
        DirectiveLocationNames.IndexOf(name) is >= 0 and var index ? (DirectiveLocations)(1 << index) : DirectiveLocations.None;
}
