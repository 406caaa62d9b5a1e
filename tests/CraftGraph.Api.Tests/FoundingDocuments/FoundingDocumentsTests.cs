using System.Text.Json;
using System.Text.RegularExpressions;
using CraftGraph.Api.Tests.Corpus;
using CraftGraph.GraphQL.EntityFramework.Statements;

namespace CraftGraph.Api.Tests.FoundingDocuments;

/// <summary>Each fact of the founding documents is answered by the one query beside it in docs/founding-documents.md.</summary>
public sealed partial class FoundingDocumentsTests(CorpusDatabase database)
{
    private static readonly Dictionary<string, string> Plain = new() { ["six"] = "6" };

    [Fact]
    public void The_document_lists_F1_to_F95_each_once() =>
        Assert.Equal(Enumerable.Range(1, 95).Select(number => $"F{number}"), FoundingDocument.Facts.Select(fact => fact.Number));

    [Fact]
    public async Task Every_fact_is_answered_by_its_query() => Assert.Empty(await DifferencesAsync(database.OpenStore()));

    [Fact]
    public async Task Every_fact_is_answered_alike_on_PostgreSQL() => Assert.Empty(await DifferencesAsync(database.OpenPostgresStore()));

    [Fact]
    public void Every_number_of_a_fact_stands_in_its_answer() => Assert.Empty(
        from fact in FoundingDocument.Facts
        let answer = string.Concat(Values(fact.Answer).Select(value => $" {value.Replace("-", " ", StringComparison.Ordinal)} "))
        from number in NumberPattern().Matches(fact.Statement).Select(match => Plain.GetValueOrDefault(match.Value, match.Value))
        where !answer.Contains(number.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal)
        select $"{fact.Number} lacks {number}: {fact.Statement}");

    [Fact]
    public async Task The_sentences_of_the_document_are_those_of_the_catalogue()
    {
        using var client = new Client(database);
        var data = await client.AskAsync("{ foundingFacts(first: 100) { nodes { number statement(language: EN) { value } } } }");

        Assert.Equal(
            data.GetProperty("foundingFacts").GetProperty("nodes").EnumerateArray()
                .Select(fact => (fact.GetProperty("number").GetString(), fact.GetProperty("statement").GetProperty("value").GetString())),
            FoundingDocument.Facts.Select(fact => ((string?)fact.Number, (string?)fact.Statement)));
    }

    private static async Task<List<string>> DifferencesAsync(EntityStore store)
    {
        using var client = new Client(store);
        var differences = new List<string>();
        foreach (var (number, _, query, expected) in FoundingDocument.Facts)
        {
            var answer = await client.AskAsync(query);
            if (!JsonElement.DeepEquals(expected, answer))
            {
                differences.Add($"{number}: {answer}");
            }
        }

        return differences;
    }

    private static IEnumerable<string> Values(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Values(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Values),
        _ => [element.ToString()],
    };

    [GeneratedRegex(@"\bsix\b|[0-9]+(?:,[0-9]{3})*", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPattern();
}
