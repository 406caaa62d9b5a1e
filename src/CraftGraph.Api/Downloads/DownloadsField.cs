using System.Linq.Expressions;
using CraftGraph.Api.Languages;
using CraftGraph.Data.Model;
using CraftGraph.GraphQL.Cost;
using CraftGraph.GraphQL.EntityFramework.Computed;
using CraftGraph.GraphQL.EntityFramework.Fields;
using CraftGraph.GraphQL.EntityFramework.Shapes;
using CraftGraph.GraphQL.Errors;
using CraftGraph.GraphQL.Language.Syntax;
using CraftGraph.GraphQL.Planning;
using CraftGraph.GraphQL.TypeSystem;

namespace CraftGraph.Api.Downloads;

/// <summary>The field <c>downloads</c> of a circuit.</summary>
internal sealed class DownloadsField : ComputedField<CircuitDownloads>
{
    private const string LanguagesName = "languages";

    // A file is made of what an operation of seven lists answers.
    private const double Weight = 200;

    private static readonly Expression<Func<Circuit, IEnumerable<CircuitStop>>> Stops = circuit => circuit.Stops;

    public DownloadsField()
        : base("downloads")
    {
        Describe("Files to take along; null where it has no stops.");
    }

    protected override IReadOnlyList<DirectiveNode> CreateDirectives(EntitySchema schema) => [CostDirectives.Weigh(Weight)];

    protected override IEnumerable<InputValue> CreateArguments(EntitySchema schema) =>
    [
        new(LanguagesName, new ListType(new NonNullType(schema.GetLeafType(typeof(Language)))))
        {
            Description = "The languages of their texts, one at least; that of the request (`Accept-Language`) unless given. Of languages given twice the first counts.",
        },
    ];

    protected override Func<ComputedRows, CircuitDownloads?> Prepare(FieldPlan plan, ComputedSources sources)
    {
        var given = InputReader.Read(plan.Arguments.GetValueOrDefault(LanguagesName), plan.Field.Arguments[LanguagesName].Type, sources.Shape) as LeafInput;
        var languages = sources.Check(ValueSource.Once(context => ReadLanguages(given, context)));
        var first = sources.Children<CircuitStop>(Stops, 1, stop => stop.Circuit.Slug);
        return rows =>
        {
            var operation = rows.Operation;
            return rows.Read(first, row => row.Text(0)!) is [var slug] && operation.Services?.GetService(typeof(CircuitFiles)) is CircuitFiles files
                ? new(files.Find(slug, (IReadOnlyList<Language>)languages.Get(operation)!, operation.CancellationToken))
                : null;
        };
    }

    private static Language[] ReadLanguages(LeafInput? given, OperationContext context) => given is null
        ? [RequestLanguage.Of(context)]
        : ((IReadOnlyList<object?>)given.Source.Get(context)!).Cast<Language>().Distinct().ToArray() is { Length: > 0 } languages
            ? languages
            : throw new GraphQLException($"\"{LanguagesName}\" must name one language at least; it is empty.", ErrorCode.BadArgument);
}
