using System.Text.Json;
using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Snapshots;

namespace CraftGraph.Api.Tests.FoundingDocuments;

/// <summary><c>docs/founding-documents.md</c>: the facts of the founding documents, each with its query and its answer.</summary>
internal static partial class FoundingDocument
{
    /// <summary>What the document lists, in its order.</summary>
    public static IReadOnlyList<(string Number, string Statement, string Query, JsonElement Answer)> Facts { get; } =
    [
        .. FactPattern().Matches(File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "founding-documents.md")).ReplaceLineEndings("\n"))
            .Select(match => (
                match.Groups["number"].Value,
                match.Groups["statement"].Value,
                match.Groups["query"].Value,
                JsonSerializer.Deserialize<JsonElement>(match.Groups["answer"].Value))),
    ];

    [GeneratedRegex("^### (?<number>F[0-9]+)\n\n(?<statement>[^\n]+)\n\n```graphql\n(?<query>[^`]+)```\n\n```json\n(?<answer>[^`]+)```$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FactPattern();
}
