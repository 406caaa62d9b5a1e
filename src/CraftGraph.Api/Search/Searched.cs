using CraftGraph.Data.Model;
using CraftGraph.Data.Search;
using CraftGraph.GraphQL.EntityFramework.Statements;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Planning;

namespace CraftGraph.Api.Search;

/// <summary>What a request searches for.</summary>
/// <param name="Text">The text by which things are found.</param>
/// <param name="IsCorrected">Whether it stands in for a text that finds nothing as it was written.</param>
internal sealed record Searched(SearchText Text, bool IsCorrected)
{
    /// <summary>Reads what a client gives, and corrects it if need be.</summary>
    /// <exception cref="GraphQLException">It cannot be searched for.</exception>
    public static Searched Read(string given, string argument, OperationContext context)
    {
        if (SearchText.Parse(given, out var problem) is not { } text)
        {
            throw new GraphQLException($"Argument \"{argument}\" {problem}.", ErrorCode.BadArgument);
        }

        var store = context.Services?.GetService(typeof(EntityStore)) as EntityStore
            ?? throw new InvalidOperationException($"The request's services have no {nameof(EntityStore)}.");
        using var catalogue = (CatalogueContext)store.CreateContext();
        return SpellingCorrection.Correct(catalogue, text) is { } corrected ? new(corrected, true) : new(text, false);
    }
}

/// <summary>How fields of a list learn what it is searched for.</summary>
/// <param name="Of">What one request searches for.</param>
internal sealed record SearchOfList(Func<OperationContext, Searched> Of);
