using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Snapshots;

namespace CraftGraph.Api.Tests.Federation;

/// <summary>What <c>docs/federation.md</c> shows.</summary>
internal static partial class Guide
{
    private static string Text { get; } = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "federation.md")).ReplaceLineEndings("\n");

    /// <summary>The request that a gateway makes, and its answer.</summary>
    public static (string Request, string Answer) ReadExample() =>
        Json().Matches(Text) is [var request, var answer] ? (request.Groups[1].Value, answer.Groups[1].Value) : throw new InvalidOperationException("The guide has no example.");

    /// <summary>The other subgraph's SDL.</summary>
    public static string ReadSubgraph() => GraphQL().Match(Text).Groups[1].Value;

    [GeneratedRegex("^```json\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Json();

    [GeneratedRegex("^```graphql\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex GraphQL();
}
