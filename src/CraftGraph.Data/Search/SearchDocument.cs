using CraftGraph.Data.Model;

namespace CraftGraph.Data.Search;

/// <summary>What the index learns of one thing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id among those of its kind.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Terms">What it is found by, each with the sign of its <see cref="TermPlace"/>; none twice.</param>
/// <param name="NameWords">The folded words of its names and aliases, which misspelt words may have meant.</param>
internal sealed record SearchDocument(
    SearchKind Kind, int Id, LocalizedText Name, IReadOnlyCollection<string> Terms, IReadOnlyCollection<string> NameWords)
{
    private long? _digest;

    /// <summary>The key of the entry.</summary>
    public long Key => SearchEntry.KeyOf(Kind, Id);

    /// <summary>A number that another name or other terms change, whatever their order; kept with the entry, so that what is out of date shows.</summary>
    /// <remarks>The sum of the terms' 64-bit FNV-1a hashes and of those of the names with their language.</remarks>
    public long Digest => _digest ??= ComputeDigest();

    private long ComputeDigest()
    {
        var sum = 0UL;
        foreach (var term in Terms)
        {
            sum += Hash(term, seed: 0);
        }

        foreach (var language in Enum.GetValues<Language>())
        {
            if (Name[language] is { } name)
            {
                sum += Hash(name, 1 + (uint)language);
            }
        }

        return (long)sum;
    }

    private static ulong Hash(string text, uint seed)
    {
        const ulong Prime = 0x100000001B3;
        var hash = (0xCBF29CE484222325 ^ seed) * Prime;
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }
}
