namespace CraftGraph.Data.Model;

/// <summary>One person who practises a trade in their own name.</summary>
public sealed class Artisan() : Producer(ProducerKind.Artisan)
{
    /// <summary>Year since which they are a master (maâlem) of the trade; null where it is not known.</summary>
    public int? MasterSince { get; set; }
}
