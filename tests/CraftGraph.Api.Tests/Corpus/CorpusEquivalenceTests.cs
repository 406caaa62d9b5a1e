using System.Text.Json;
using System.Text.Json.Nodes;
using CraftGraph.GraphQL.Language;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Tests.Corpus;

/// <summary>Documents that ask the same as a query of the corpus in other words are answered the same.</summary>
public sealed class CorpusEquivalenceTests(CorpusDatabase database)
{
    private static readonly Schema Schema = CatalogueSchema.Create();

    /// <summary>The queries whose answer has no errors, as an error tells a place in the document.</summary>
    public static TheoryData<string> Names => [.. CorpusQuery.All.Where(HasNoErrors).Select(query => query.Name)];

    /// <summary>Those of them that are a selection alone: a part of another might not use all its variables and fragments.</summary>
    public static TheoryData<string> Selections => [.. CorpusQuery.All.Where(HasNoErrors).Where(query => IsSelection(Parser.Parse(query.Text))).Select(query => query.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Conditions_that_hold_change_nothing(string name) => AssertSameAsync(name, Rewritten((_, selections) => selections.Select(
        (selection, i) => new InlineFragmentNode
        {
            Directives = [i % 2 == 0 ? DocumentRewriter.Condition("include", "always") : DocumentRewriter.Condition("skip", "never")],
            SelectionSet = new() { Selections = [selection] },
        })));

    [Theory]
    [MemberData(nameof(Names))]
    public Task What_is_asked_for_before_under_a_condition_that_does_not_hold_changes_nothing(string name) =>
        AssertSameAsync(name, Rewritten((_, selections) =>
        [
            .. selections.Reverse().OfType<FieldNode>().Select(field => DocumentRewriter.With(
                field,
                directives: [DocumentRewriter.Condition("include", "never")],
                selections: field.SelectionSet is null ? null : [new FieldNode { Name = "__typename" }])),
            .. selections,
        ]));

    [Theory]
    [MemberData(nameof(Names))]
    public Task Selections_in_fragments_are_those_of_the_fragments(string name)
    {
        var fragments = new List<FragmentDefinitionNode>();
        var rewriter = new DocumentRewriter(Schema, (type, selections) =>
        {
            fragments.Add(new()
            {
                Name = $"Part{fragments.Count}",
                TypeCondition = new() { Name = type.Name },
                SelectionSet = new() { Selections = selections },
            });
            return [new FragmentSpreadNode { Name = fragments[^1].Name }];
        });
        return AssertSameAsync(name, text => rewriter.Rewrite(text, () => fragments));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_field_asked_for_once_for_each_of_its_fields_is_merged(string name) => AssertSameAsync(name, Rewritten((_, selections) =>
        selections.SelectMany(selection => selection is FieldNode { SelectionSet: { } below } field
            ? below.Selections.Select(one => (SelectionNode)DocumentRewriter.With(field, selections: [one]))
            : [selection])));

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_order_of_the_selections_is_that_of_the_answer_and_nothing_more(string name) =>
        AssertSameAsync(name, Rewritten((_, selections) => selections.Reverse()), isSameOrder: false);

    [Theory]
    [MemberData(nameof(Names))]
    public Task Aliases_change_the_keys_and_nothing_more(string name) => AssertSameAsync(
        name,
        Rewritten((_, selections) => selections.Select(selection =>
            selection is FieldNode field ? DocumentRewriter.With(field, alias: $"renamed_{field.ResponseName}") : selection)),
        answer => answer.Replace("\"renamed_", "\"", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Root_fields_asked_for_alone_give_what_they_give_together(string name)
    {
        var query = CorpusQuery.Find(name);
        var (expected, _) = await query.RunAsync(database.OpenStore(), TestContext.Current.CancellationToken);
        var operation = (OperationDefinitionNode)Parser.Parse(query.Text).Definitions[0];
        var together = new JsonObject();
        foreach (var selection in operation.SelectionSet.Selections)
        {
            var text = SyntaxPrinter.Print(new SelectionSetNode { Selections = [selection] });
            var (answer, _) = await query.RunAsync(database.OpenStore(), TestContext.Current.CancellationToken, text);
            foreach (var (key, value) in JsonNode.Parse(answer)!["data"]!.AsObject())
            {
                together[key] = value?.DeepClone();
            }
        }

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected)!["data"], together), together.ToJsonString());
    }

    private static bool HasNoErrors(CorpusQuery query) => !File.ReadAllText(query.AnswerPath).Contains("\"errors\":", StringComparison.Ordinal);

    private static bool IsSelection(DocumentNode document) => document.Definitions is [OperationDefinitionNode { Variables.Count: 0 }];

    private static Func<string, string> Rewritten(Func<NamedType, IReadOnlyList<SelectionNode>, IEnumerable<SelectionNode>> rewrite) =>
        text => new DocumentRewriter(Schema, rewrite).Rewrite(text);

    private async Task AssertSameAsync(string name, Func<string, string> rewrite, Func<string, string>? undo = null, bool isSameOrder = true)
    {
        var query = CorpusQuery.Find(name);
        var (expected, _) = await query.RunAsync(database.OpenStore(), TestContext.Current.CancellationToken);
        var text = rewrite(query.Text);
        var (answer, _) = await query.RunAsync(database.OpenStore(), TestContext.Current.CancellationToken, text);
        var actual = undo?.Invoke(answer) ?? answer;

        if (isSameOrder)
        {
            Assert.Equal(expected, actual);
        }
        else
        {
            Assert.True(
                JsonElement.DeepEquals(JsonSerializer.Deserialize<JsonElement>(expected), JsonSerializer.Deserialize<JsonElement>(actual)), actual);
        }
    }
}
