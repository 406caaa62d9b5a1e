namespace CraftGraph.Data.Demonstration;

/// <summary>
/// Random numbers that are the same on every machine and in every version of .NET (SplitMix64). One is made for each row
/// from the row's number, so any row can be made again alone.
/// </summary>
internal struct SeededRandom
{
    private ulong _state;

    /// <summary>The numbers of one row.</summary>
    /// <param name="stream">Which kind of row.</param>
    /// <param name="row">Its number.</param>
    public SeededRandom(uint stream, int row)
    {
        _state = ((ulong)stream << 32) ^ (uint)row;
        Next();
    }

    /// <summary>A whole number from 0 to one less than the bound.</summary>
    public int Below(int bound) => (int)((UInt128)Next() * (uint)bound >> 64);

    /// <summary>A whole number between two, both included.</summary>
    public int Between(int least, int greatest) => least + Below(greatest - least + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int cases) => Below(100) < cases;

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>One of the items, each as likely.</summary>
    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
