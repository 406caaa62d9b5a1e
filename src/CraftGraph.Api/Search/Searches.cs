using System.Collections.Concurrent;
using CraftGraph.Data.Model;
using CraftGraph.Data.Search;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Search;

/// <summary>What one request searches for: each text is read once, however many statements and fields ask.</summary>
internal sealed class Searches
{
    private readonly EntityStore _store;
    private readonly ConcurrentDictionary<string, Searched> _read = new(StringComparer.Ordinal);

    private Searches(EntityStore store) => _store = store;

    /// <summary>The searches of a request.</summary>
    public static Searches Of(OperationContext context)
    {
        var kept = context.Feature<Searches>();
        if (kept is null)
        {
            context.SetFeature(kept = new(EntityStore.Of(context)));
        }

        return kept;
    }

    /// <summary>Reads what a client gives, and corrects it if need be.</summary>
    /// <param name="given">The text.</param>
    /// <param name="argument">The name of its argument.</param>
    /// <exception cref="GraphQLException">It cannot be searched for.</exception>
    public Searched Read(string given, string argument)
    {
        if (_read.TryGetValue(given, out var known))
        {
            return known;
        }

        if (SearchText.Parse(given, out var problem) is not { } text)
        {
            throw new GraphQLException($"Argument \"{argument}\" {problem}.", ErrorCode.BadArgument);
        }

        var (found, isCorrected) = _store.Look(catalogue => SpellingCorrection.Read((CatalogueContext)catalogue, text));
        return _read[given] = new(found, isCorrected);
    }
}

/// <summary>What is searched for.</summary>
/// <param name="Text">The text by which things are found.</param>
/// <param name="IsCorrected">Whether it stands in for a text that finds nothing as it was written.</param>
internal sealed record Searched(SearchText Text, bool IsCorrected);

/// <summary>How fields of a list learn what it is searched for.</summary>
/// <param name="Of">What one request searches for.</param>
internal sealed record SearchOfList(Func<OperationContext, Searched> Of);
