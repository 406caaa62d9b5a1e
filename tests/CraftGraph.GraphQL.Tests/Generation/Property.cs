using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CraftGraph.GraphQL.Tests.Generation;

/// <summary>
/// Checks what holds for everything that can be generated. The cases are the same in each run unless <c>CRAFTGRAPH_PROPERTY_SEED</c> is set to the two numbers that a
/// failure tells (<c>123,457</c>); <c>CRAFTGRAPH_PROPERTY_RUNS</c> multiplies their number.
/// </summary>
internal static class Property
{
    private const int MostNumbers = 1200;
    private static readonly int Factor = Environment.GetEnvironmentVariable("CRAFTGRAPH_PROPERTY_RUNS") is { Length: > 0 } runs
        ? int.Parse(runs, CultureInfo.InvariantCulture)
        : 1;

    private static readonly Gen<Numbers> Source =
        from length in Gen.Choose(0, MostNumbers)
        from items in Gen.ArrayOf(Gen.Choose(0, 1 << 20), length)
        select new Numbers(items);

    /// <summary>Fails with the smallest case found for which the check throws; its text is what the case's <c>ToString</c> gives.</summary>
    public static void Holds<T>(int cases, Func<Choices, T> generate, Func<T, Task> check)
    {
        var config = Config.QuickThrowOnFailure
            .WithMaxTest(cases * Factor)
            .WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new(Seed(), FSharpOption<int>.None)));
        Prop.ForAll(Arb.From(Source, Smaller), numbers => CheckAsync(numbers, generate, check)).Check(config);
    }

    /// <inheritdoc cref="Holds{T}(int, Func{Choices, T}, Func{T, Task})"/>
    public static void Holds<T>(int cases, Func<Choices, T> generate, Action<T> check) => Holds(cases, generate, one =>
    {
        check(one);
        return Task.CompletedTask;
    });

    /// <summary>Cases to be checked together.</summary>
    public static IReadOnlyList<T> Sample<T>(int cases, Func<Choices, T> generate) =>
        [.. Source.Sample(cases * Factor, Seed(), 50).Select(numbers => generate(new(numbers.Items)))];

    private static async Task CheckAsync<T>(Numbers numbers, Func<Choices, T> generate, Func<T, Task> check)
    {
        var one = generate(new(numbers.Items));
        try
        {
            await check(one);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}\n--- for\n{one}\n---", exception);
        }
    }

    private static Rnd Seed()
    {
        var text = Environment.GetEnvironmentVariable("CRAFTGRAPH_PROPERTY_SEED") is { Length: > 0 } given ? given : "20250903,17";
        var parts = text.Split(',').Select(part => ulong.Parse(part, CultureInfo.InvariantCulture)).ToList();
        return new(parts[0], parts[1]);
    }

    /// <summary>The numbers without a part of them, the largest parts first, then with one of them zero.</summary>
    private static IEnumerable<Numbers> Smaller(Numbers numbers)
    {
        var items = numbers.Items;
        for (var size = items.Length; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= items.Length; start += size)
            {
                yield return new([.. items[..start], .. items[(start + size)..]]);
            }
        }

        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] > 0)
            {
                yield return new([.. items[..i], 0, .. items[(i + 1)..]]);
            }
        }
    }

    /// <summary>What FsCheck makes and shrinks. Its text is short, as the case's own text is what tells something.</summary>
    private sealed record Numbers(int[] Items)
    {
        public override string ToString() => $"{Items.Length} numbers";
    }
}
