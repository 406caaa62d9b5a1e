namespace CraftGraph.GraphQL.Caching;

/// <summary>Something that a <see cref="MemoryBudget"/> has room for until others need it more.</summary>
public abstract class KeptItem
{
    internal long Bytes { get; set; }

    internal bool IsKept { get; set; }

    internal bool WasUsed { get; private set; }

    /// <summary>Says that it was used, which keeps it for longer. Takes no lock.</summary>
    public void Use()
    {
        // Written once for each round of the budget, so that threads that share it do not take it from each other.
        if (!WasUsed)
        {
            WasUsed = true;
        }
    }

    internal void ForgetUse() => WasUsed = false;

    /// <summary>
    /// Takes it away from where it is found: there is no room for it any more. Called by whichever thread made the room, under the budget's lock; it must
    /// neither wait nor ask the budget.
    /// </summary>
    protected internal abstract void Drop();
}
